import { wordClasses as readingClasses } from '@/lib/reading/lexicon';
import { people } from './classes/people';

/** One file a class: an idea and the words people use for it. Joined with the reader's own classes. */
const own: Readonly<Record<string, string>> = { people };

export const wordClasses: ReadonlyMap<string, readonly string[]> = new Map([
  ...readingClasses,
  ...Object.entries(own).map(([name, members]) => [name, members.trim().split(/\s+/)] as const),
]);
