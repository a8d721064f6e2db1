import type { Messages } from '@/lib/messages/namespaces';

/** A word for a level: a key of `results.header.words`. */
export type LevelWord = keyof Messages['results']['header']['words'];

const words: readonly [atLeast: number, word: LevelWord][] = [
  [3.5, 'complete'],
  [2.75, 'solid'],
  [2, 'partlySolid'],
  [1, 'beginning'],
];

/** What an overall level of 0…4 amounts to, in words. */
export const toLevelWord = (level: number): LevelWord =>
  words.find(([atLeast]) => level >= atLeast)?.[1] ?? 'notYet';
