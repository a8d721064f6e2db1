import type { StepId } from '@/lib/steps/schema';
import { createDocument } from './create-document';
import type { AttemptDocument } from './document';

/** What the log adds up to: the answer itself and what the candidate did around it. */
export type AttemptState = {
  document: AttemptDocument;
  activeStep: StepId | null;
  /** Ids of the number cards turned over, in the order of turning. */
  revealed: readonly string[];
  paused: boolean;
};

export const createState = (prompt: string): AttemptState => ({
  document: createDocument(prompt),
  activeStep: null,
  revealed: [],
  paused: false,
});
