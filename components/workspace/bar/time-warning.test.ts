import { describe, expect, it } from 'vitest';
import { findTimeWarning } from './time-warning';

const minutes = (count: number) => count * 60_000;

describe('findTimeWarning', () => {
  it.each([
    ['early on, nothing', 44, 45, null],
    ['a little over ten minutes', 10.1, 45, null],
    ['at ten', 10, 45, 'ten'],
    ['between', 3, 45, 'ten'],
    ['at two', 2, 45, 'two'],
    ['at the end another word is said', 0, 45, null],
    ['a drill of ten begins without a warning', 10, 10, null],
    ['and has the last one', 1.5, 10, 'two'],
  ] as const)('%s', (_, left, total, expected) => {
    expect(findTimeWarning(minutes(left), minutes(total))).toBe(expected);
  });
});
