import { describe, expect, it } from 'vitest';
import { cutAt } from './sample-passages';

const cut = (passages: [number, number][]) =>
  cutAt(
    'abcdefghij',
    passages.map(([start, end]) => ({ step: 'api', start, end })),
  )
    .map(({ text, lit }) => (lit ? `[${text}]` : text))
    .join('');

describe('cutAt', () => {
  it.each<[string, [number, number][], string]>([
    ['no passage', [], 'abcdefghij'],
    ['one inside', [[2, 4]], 'ab[cd]efghij'],
    ['the whole text', [[0, 10]], '[abcdefghij]'],
    [
      'out of order',
      [
        [6, 8],
        [1, 2],
      ],
      'a[b]cdef[gh]ij',
    ],
    [
      'overlapping',
      [
        [1, 5],
        [3, 7],
      ],
      'a[bcde][fg]hij',
    ],
    [
      'one within another',
      [
        [1, 6],
        [2, 3],
      ],
      'a[bcdef]ghij',
    ],
    ['empty', [[3, 3]], 'abcdefghij'],
    ['beyond the end', [[8, 99]], 'abcdefgh[ij]'],
  ])('%s', (_, passages, marked) => {
    expect(cut(passages)).toBe(marked);
  });
});
