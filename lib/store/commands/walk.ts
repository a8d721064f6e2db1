import { readText } from '@/lib/attempt/apply';
import type { Result } from '@/lib/shared/result';
import { narrateHop, type WalkNames } from '@/lib/steps/walk-text';
import type { WorkspaceStore } from '../types';
import { editText } from './text';

/** Writes what happens at one hop of a walk into the text of the architecture step. Undone by the word. */
export function narrate(store: WorkspaceStore, names: WalkNames, at: number, says: string): Result<void> {
  const text = readText(store.getState().attempt.document.steps, 'architecture', 'text');
  return editText(store, 'architecture', 'text', narrateHop(text, names, at, says));
}
