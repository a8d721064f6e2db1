import type { Passage } from '../passages';

/** Two statements of one answer that cannot both hold, and why not, in one sentence. */
export type Contradiction = { id: string; one: Passage; other: Passage; message: string };

/** The first pair that holds, in the order of the answer; its steps do not depend on the order of sentences. */
export function findPair<A, B>(
  ones: readonly A[],
  others: readonly B[],
  clashes: (one: A, other: B) => boolean,
): [A, B] | null {
  for (const one of ones) for (const other of others) if (clashes(one, other)) return [one, other];
  return null;
}

/** Two ideas that cannot both hold for the same thing. */
export type Opposites = {
  id: string;
  one: RegExp;
  other: RegExp;
  /** Only where both speak of the same thing. */
  sharesSubject?: boolean;
  /** Looked for as written: the denial is what is claimed. */
  asWritten?: boolean;
  /** The other holds in a certain case: the one was said for all cases. */
  inACase?: boolean;
  unless?: RegExp;
  message: string;
};
