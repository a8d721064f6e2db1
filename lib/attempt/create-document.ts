import type { AttemptDocument } from './document';

/** A blank answer to a prompt. */
export const createDocument = (prompt: string): AttemptDocument => ({
  format: 'attempt/1',
  prompt,
  steps: {},
  diagram: { nodes: [], edges: [] },
});
