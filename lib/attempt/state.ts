import type { StepId } from '@/lib/steps/schema';
import { createDocument } from './create-document';
import type { AttemptDocument } from './document';

/** A question put to the candidate: a follow-up of the panel, or the twist. */
export type PutQuestion = { id: string; reply: string; finished: boolean };

/** What the log adds up to: the answer itself and what the candidate did around it. */
export type AttemptState = {
  document: AttemptDocument;
  activeStep: StepId | null;
  /** Ids of the number cards turned over, in the order of turning. */
  revealed: readonly string[];
  paused: boolean;
  /** How many rungs of each step's ladder of hints were taken. */
  hints: Readonly<Partial<Record<StepId, number>>>;
  /** In the order of asking. */
  questions: readonly PutQuestion[];
  /** The change of conditions, and the answer as it stood before. */
  twist: { id: string; before: AttemptDocument } | null;
  /** Named on the way, oldest first. */
  versions: readonly { name: string; document: AttemptDocument }[];
};

export const createState = (prompt: string): AttemptState => ({
  document: createDocument(prompt),
  activeStep: null,
  revealed: [],
  paused: false,
  hints: {},
  questions: [],
  twist: null,
  versions: [],
});

/** A state kept by an earlier release, with what it did not know of yet. */
export const fillState = (stored: Pick<AttemptState, 'document'> & Partial<AttemptState>): AttemptState => ({
  ...createState(stored.document.prompt),
  ...stored,
});
