import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareResults, type Expectation, matchColumns, type ResultSet, toPlain } from './compare-results';
import { isSame } from './difference';

const columns = [
  { name: 'ride_id', aliases: ['id'], isKey: true },
  { name: 'amount', aliases: ['paid'], isKey: false },
];
const rows = [
  ['3', '10.00'],
  ['2', '7.50'],
  ['1', null],
];
const expectation = (more: Partial<Expectation> = {}): Expectation => ({
  columns,
  rows,
  isOrdered: true,
  traps: [],
  ...more,
});
const compare = (actual: ResultSet, more: Partial<Expectation> = {}, count = actual.rows.length) =>
  compareResults(actual, expectation(more), count);
const names = ['ride_id', 'amount'];

describe('compareResults', () => {
  it.each<[string, ResultSet]>([
    ['the same', { columns: names, rows }],
    [
      'more columns, in another place',
      { columns: ['x', 'amount', 'ride_id'], rows: rows.map(([id = '', a = null]) => ['?', a, id]) },
    ],
    ['names in other letters', { columns: ['Ride ID', 'AMOUNT'], rows }],
    [
      'other names that are as good',
      { columns: ['paid', 'id'], rows: rows.map(([id = '', a = null]) => [a, id]) },
    ],
    ['as many columns under any name', { columns: ['a', 'b'], rows }],
    [
      'numbers written otherwise',
      {
        columns: names,
        rows: [
          ['3', '10'],
          ['2', '7.500'],
          ['1', null],
        ],
      },
    ],
  ])('takes %s', (_, actual) => {
    expect(isSame(compare(actual))).toBe(true);
  });

  it('tells too many, missing and repeated rows apart', () => {
    const told = compare({ columns: names, rows: [...rows.slice(0, 2), ['2', '7.50'], ['9', '1']] });
    expect(told).toMatchObject({
      extra: 2,
      missing: 1,
      repeated: 1,
      changed: 0,
      order: 'any',
      expected: 3,
      actual: 4,
    });
    expect(told.extraRows).toEqual([
      ['2', '7.5'],
      ['9', '1'],
    ]);
    expect(told.missingRows).toEqual([['1', null]]);
  });

  it('sees that a row has the right key and another value', () => {
    const told = compare({
      columns: names,
      rows: [
        ['3', '11'],
        ['2', '7.5'],
        ['1', '0'],
      ],
    });
    expect(told).toMatchObject({ extra: 2, missing: 2, changed: 2, repeated: 0 });
  });

  it.each<[string, ResultSet['rows'], string]>([
    ['right', rows, 'right'],
    ['turned round', [...rows].reverse(), 'reversed'],
    ['mixed', [rows[1] ?? [], rows[0] ?? [], rows[2] ?? []], 'wrong'],
  ])('judges an order that is %s', (_, given, order) => {
    expect(compare({ columns: names, rows: given }).order).toBe(order);
    expect(compare({ columns: names, rows: given }, { isOrdered: false }).order).toBe('any');
  });

  it('finds known mistakes on their own side only', () => {
    const traps = [
      {
        id: 'cancelled',
        side: 'extra',
        rows: [
          ['8', '1'],
          ['9', '1'],
        ],
      },
      { id: 'unpaid', side: 'missing', rows: [['1', null]] },
      { id: 'other', side: 'extra', rows: [['1', null]] },
    ] as const;
    const told = compare({ columns: names, rows: [...rows.slice(0, 2), ['9', '1.0']] }, { traps });
    expect(told.traits).toEqual([
      { id: 'cancelled', count: 1 },
      { id: 'unpaid', count: 1 },
    ]);
  });

  it('compares what there is where a column is missing, and names it', () => {
    const told = compare({ columns: ['ride_id', 'x', 'y'], rows: rows.map(([id = null]) => [id, '', '']) });
    expect(told).toMatchObject({ missingColumns: ['amount'], columns: ['ride_id'], extra: 0, missing: 0 });
    expect(isSame(told)).toBe(false);
    const nothing = compare({ columns: ['x'], rows: [['1']] });
    expect(nothing).toMatchObject({ missingColumns: ['ride_id', 'amount'], columns: [], isTooLarge: false });
  });

  it('counts alone where more came than was fetched', () => {
    expect(compare({ columns: names, rows }, {}, 90_000)).toMatchObject({
      isTooLarge: true,
      actual: 90_000,
      extra: 0,
    });
  });

  it('finds nothing between a set of rows and any order of it', () => {
    const cell = fc.option(fc.constantFrom('1', '2', 'x', '1.0', ''), { nil: null });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 12 }), fc.nat(), (some, turn) => {
        const at = some.length === 0 ? 0 : turn % some.length;
        const turned = [...some.slice(at), ...some.slice(0, at)];
        const told = compareResults(
          { columns: names, rows: turned },
          expectation({ rows: some, isOrdered: false }),
          some.length,
        );
        expect(isSame(told)).toBe(true);
      }),
    );
  });

  it('balances: actual minus extra is expected minus missing', () => {
    const row = fc.tuple(fc.constantFrom('1', '2', '3'), fc.constantFrom('a', 'b'));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 15 }), fc.array(row, { maxLength: 15 }), (got, wanted) => {
        const told = compareResults({ columns: names, rows: got }, expectation({ rows: wanted }), got.length);
        expect(told.actual - told.extra).toBe(told.expected - told.missing);
      }),
    );
  });
});

it('gives each place once', () => {
  expect(matchColumns(['id', 'id'], columns)).toEqual([0, 1]);
  expect(matchColumns(['amount'], columns)).toEqual([null, 0]);
});

it.each([
  [null, null],
  ['12.50', '12.5'],
  ['1e2', '100'],
  ['2026-11-02 00:00:00+00', '2026-11-02'],
  ['2026-11-02', '2026-11-02'],
  ['2026-11-02 01:00:00+00', '2026-11-02 01:00:00+00'],
  ['t', 'true'],
  ['f', 'false'],
  [' Nina ', 'Nina'],
  ['1'.repeat(50), '1'.repeat(50)],
])('%s is plainly %s', (cell, plain) => {
  expect(toPlain(cell)).toBe(plain);
});
