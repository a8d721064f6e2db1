const words: readonly [atLeast: number, word: string][] = [
  [3.5, 'complete and reasoned'],
  [2.75, 'solid'],
  [2, 'solid in parts'],
  [1, 'a beginning'],
  [0, 'not there yet'],
];

/** What an overall level of 0…4 amounts to, in words. */
export const toLevelWord = (level: number): string =>
  words.find(([atLeast]) => level >= atLeast)?.[1] ?? 'not there yet';
