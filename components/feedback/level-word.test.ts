import { describe, expect, it } from 'vitest';
import { type LevelWord, toLevelWord } from './level-word';

describe('toLevelWord', () => {
  it.each<[number, LevelWord]>([
    [4, 'complete'],
    [3.49, 'solid'],
    [2, 'partlySolid'],
    [1.99, 'beginning'],
    [0, 'notYet'],
    [-1, 'notYet'],
  ])('level %d reads as "%s"', (level, word) => {
    expect(toLevelWord(level)).toBe(word);
  });
});
