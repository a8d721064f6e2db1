import { describe, expect, it } from 'vitest';
import { toLevelWord } from './level-word';

describe('toLevelWord', () => {
  it.each([
    [4, 'complete and reasoned'],
    [3.49, 'solid'],
    [2, 'solid in parts'],
    [1.99, 'a beginning'],
    [0, 'not there yet'],
    [-1, 'not there yet'],
  ])('level %d reads as "%s"', (level, word) => {
    expect(toLevelWord(level)).toBe(word);
  });
});
