import { describe, expect, it } from 'vitest';
import { translateIn } from '@/lib/messages/testing/translate-in';
import type { Difference } from './difference';
import { tellDifference } from './tell-difference';

const t = await translateIn('queryLab');

const same: Difference = {
  expected: 33,
  actual: 33,
  isTooLarge: false,
  missingColumns: [],
  columns: ['ride_id', 'amount'],
  extra: 0,
  missing: 0,
  repeated: 0,
  changed: 0,
  traits: [],
  order: 'right',
  extraRows: [],
  missingRows: [],
};
const traps = [
  { id: 'cancelled', side: 'extra', sql: 'x', words: '{n} of them were cancelled.' },
  { id: 'month', side: 'missing', sql: 'x', words: '{n} of them lie before the first.' },
] as const;
const tell = (more: Partial<Difference>) => tellDifference({ ...same, ...more }, { traps: [...traps] }, t);

describe('tellDifference', () => {
  it('says that it is right', () => {
    expect(tell({})).toEqual({
      isSame: true,
      headline: 'This answers the question: 33 rows, as expected.',
      traits: [],
      details: [],
    });
    expect(tell({ order: 'any', expected: 1, actual: 1 }).headline).toContain('1 row, as expected');
  });

  it.each<[Partial<Difference>, string]>([
    [{ isTooLarge: true, actual: 60_000 }, '60,000 rows came back where 33 are expected.'],
    [
      { columns: [], missingColumns: ['ride_id', 'amount'] },
      'Nothing to compare yet: the result needs ride_id and amount.',
    ],
    [
      { missingColumns: ['amount'] },
      'The rows are right as far as they show; amount is not among the columns.',
    ],
    [
      { missingColumns: ['a', 'b'] },
      'The rows are right as far as they show; a and b are not among the columns.',
    ],
    [{ order: 'reversed' }, 'The right rows, in the opposite order.'],
    [{ order: 'wrong' }, 'The right rows, in another order than asked for.'],
    [
      { extra: 12, actual: 45, extraRows: [['1', null]] },
      '12 rows too many: 45 came back where 33 are expected.',
    ],
    [
      { missing: 1, actual: 32, missingRows: [['1', null]] },
      '1 row missing: 32 came back where 33 are expected.',
    ],
    [
      { extra: 2, missing: 3, actual: 32 },
      '2 rows too many, 3 rows missing: 32 came back where 33 are expected.',
    ],
    [{ extra: 3, missing: 3, changed: 3 }, '3 rows of 33 have another value than expected.'],
    [{ extra: 1, missing: 1, changed: 1 }, '1 row of 33 has another value than expected.'],
  ])('%j: %s', (more, headline) => {
    expect(tell(more)).toMatchObject({ isSame: false, headline });
  });

  it('names what the rows have in common', () => {
    const traits = [
      { id: 'cancelled', count: 12 },
      { id: 'month', count: 9 },
      { id: 'unheard-of', count: 1 },
    ];
    expect(tell({ extra: 12, missing: 9, traits }).traits).toEqual([
      '12 of them were cancelled.',
      '9 of them lie before the first.',
    ]);
    // Every row is missing: that some of them are of last month says nothing.
    expect(tell({ extra: 12, missing: 33, traits }).traits).toEqual(['12 of them were cancelled.']);
  });

  it('tells repeats, columns left out, and shows a row where nothing else is known', () => {
    expect(tell({ extra: 2, repeated: 2 }).details[0]).toMatch(/^2 rows repeat ones .* several partners/);
    expect(tell({ extra: 1, repeated: 1 }).details[0]).toMatch(/^1 row repeats one /);
    expect(tell({ extra: 1, missingColumns: ['amount'], columns: ['ride_id'] }).details[0]).toContain(
      'does not have it: amount',
    );
    expect(tell({ extra: 1, extraRows: [['7', null]] }).details).toEqual([
      'For example, this one is not expected: ride_id 7, amount null.',
    ]);
    expect(tell({ missing: 1, missingRows: [['8', '2']] }).details).toEqual([
      'For example, this one is missing: ride_id 8, amount 2.',
    ]);
    expect(tell({ missing: 1 }).details[0]).toContain('ride_id null');
  });
});
