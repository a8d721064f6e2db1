'use client';

import { toast } from '@/components/ui/toast';
import { showSentencesAsRows } from '@/lib/store/commands/show-as-rows';
import type { StepId } from '@/lib/steps/schema';
import type { WorkspaceStore } from '@/lib/store/types';
import { countOf } from '../words';
import { commitDrafts } from './drafts';

/** Makes rows of what reads as such in a step's text, says so, and offers the way back. */
export function takeOffer(store: WorkspaceStore, step: StepId): void {
  commitDrafts();
  const count = showSentencesAsRows(store, step);
  if (count === 0) {
    store.getState().announce('No sentence of this text reads as a row.');
    return;
  }
  toast.message(`${countOf(count, 'sentence is a row', 'sentences are rows')} now.`, {
    id: 'shown-as-rows',
    action: { label: 'Undo', onClick: () => store.getState().undo() },
  });
}
