import { readText } from '@/lib/attempt/apply';
import { findSplice } from '@/lib/attempt/text-diff';
import { ok, type Result } from '@/lib/shared/result';
import { toStorableText } from '@/lib/shared/storable';
import type { StepId } from '@/lib/steps/schema';
import type { WorkspaceStore } from '../types';

/** Sets the text (or the SQL) of a step as it now stands in its editor. Undone by the word, or by the pause. */
export function editText(
  store: WorkspaceStore,
  step: StepId,
  field: 'text' | 'sql',
  text: string,
): Result<void> {
  const { attempt, dispatch, announce } = store.getState();
  const clean = toStorableText(text);
  const splice = findSplice(readText(attempt.document.steps, step, field), clean);
  if (!splice) return ok(undefined);
  const kind = splice.insert === '' ? 'delete' : splice.deleteCount === 0 ? 'type' : 'replace';
  const word = kind === 'delete' ? '' : findWordStart(clean, splice.start + splice.insert.length);
  const done = dispatch([{ type: 'textSpliced', step, field, ...splice }], {
    mergeKey: `${step}.${field}.${kind}.${word}`,
  });
  if (!done.ok) announce(done.error.message);
  return done;
}

/** Where the word that ends at `at` begins; the white space after a word belongs to it. */
function findWordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && isSpace(text, start - 1)) start--;
  while (start > 0 && !isSpace(text, start - 1)) start--;
  return start;
}

const isSpace = (text: string, at: number): boolean => /\s/.test(text.charAt(at));
