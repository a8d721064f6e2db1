import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSplice } from './text-diff';

const apply = (from: string, to: string): string => {
  const splice = findSplice(from, to);
  if (!splice) return from;
  return from.slice(0, splice.start) + splice.insert + from.slice(splice.start + splice.deleteCount);
};

describe('findSplice', () => {
  it.each([
    ['nothing', 'same', 'same', null],
    ['a letter at the end', 'ab', 'abc', { start: 2, deleteCount: 0, insert: 'c' }],
    ['a letter in front', 'bc', 'abc', { start: 0, deleteCount: 0, insert: 'a' }],
    ['a word taken out', 'one two three', 'one three', { start: 5, deleteCount: 4, insert: '' }],
    ['a doubled letter', 'aa', 'aaa', { start: 2, deleteCount: 0, insert: 'a' }],
    ['everything', 'abc', '', { start: 0, deleteCount: 3, insert: '' }],
    // 😀 and 😁 share their first half.
    ['emoji for emoji', '😀', '😁', { start: 0, deleteCount: 2, insert: '😁' }],
    // U+1F600 and U+1FA00 share nothing but U+10600 ends like the first.
    [
      'emoji that share their second half',
      '\u{1f600}',
      '\u{10600}',
      { start: 0, deleteCount: 2, insert: '\u{10600}' },
    ],
  ])('finds %s', (_, from, to, splice) => {
    expect(findSplice(from, to)).toEqual(splice);
  });

  it('turns one text into the other', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.string({ maxLength: 40 }), (from, to) => {
        expect(apply(from, to)).toBe(to);
      }),
    );
  });

  it('never cuts a character in two', () => {
    // A small alphabet of pairs with shared halves, so that near misses are common.
    const unit = fc.constantFrom('a', '\u{1f600}', '\u{1f601}', '\u{1fa00}', '\u{10600}');
    const words = fc.array(unit, { maxLength: 6 }).map((units) => units.join(''));
    fc.assert(
      fc.property(words, words, (from, to) => {
        const splice = findSplice(from, to);
        if (!splice) return;
        expect(splice.insert.isWellFormed()).toBe(true);
        expect(from.slice(0, splice.start).isWellFormed()).toBe(true);
        expect(from.slice(splice.start, splice.start + splice.deleteCount).isWellFormed()).toBe(true);
        expect(apply(from, to)).toBe(to);
      }),
      { numRuns: 1000 },
    );
  });
});
