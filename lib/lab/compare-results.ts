import type { Difference } from './difference';

export type Cell = string | null;

/** Columns and rows as the database printed them. */
export type ResultSet = Readonly<{ columns: readonly string[]; rows: readonly (readonly Cell[])[] }>;

export type ExpectedColumn = Readonly<{
  name: string;
  /** Other names that are as good. */
  aliases: readonly string[];
  /** Together the key columns tell rows apart whose other values may be wrong. */
  isKey: boolean;
}>;

/** Rows that come, or stay away, through one known mistake; in the columns of the expected result. */
export type Trap = Readonly<{ id: string; side: 'extra' | 'missing'; rows: ResultSet['rows'] }>;

export type Expectation = Readonly<{
  columns: readonly ExpectedColumn[];
  rows: ResultSet['rows'];
  isOrdered: boolean;
  traps: readonly Trap[];
}>;

/** More rows than this are not compared, only counted. */
export const comparedRowsMax = 50_000;

const shownRowsMax = 3;

/**
 * What tells a result from the expected one: rows as a set that counts repeats, columns by name and then by place,
 * order only where it is asked for. Columns beyond the expected ones are welcome.
 */
export function compareResults(actual: ResultSet, expected: Expectation, actualCount: number): Difference {
  const places = matchColumns(actual.columns, expected.columns);
  const compared = places.flatMap((place, at) => (place === null ? [] : [{ place, at }]));
  const missingColumns = expected.columns.filter((_, at) => places[at] === null).map(({ name }) => name);
  const base = {
    expected: expected.rows.length,
    actual: actualCount,
    missingColumns,
    columns: compared.map(({ at }) => expected.columns[at]?.name ?? ''),
  };
  if (actualCount > actual.rows.length || compared.length === 0)
    return { ...base, ...nothingKnown, isTooLarge: actualCount > actual.rows.length };
  const project = (rows: ResultSet['rows'], side: 'place' | 'at') =>
    rows.map((row) => compared.map((pair) => toPlain(row[pair[side]] ?? null)));
  const got = project(actual.rows, 'place');
  const wanted = project(expected.rows, 'at');
  const extraRows = subtract(got, wanted);
  const missingRows = subtract(wanted, got);
  const wantedKeys = new Set(wanted.map(toKey));
  const traits = expected.traps
    .map(({ id, side, rows }) => {
      const marked = new Set(project(rows, 'at').map(toKey));
      const pool = side === 'extra' ? extraRows : missingRows;
      return { id, count: pool.filter((row) => marked.has(toKey(row))).length };
    })
    .filter(({ count }) => count > 0);
  const keys = compared.flatMap(({ at }, index) => (expected.columns[at]?.isKey ? [index] : []));
  return {
    ...base,
    isTooLarge: false,
    extra: extraRows.length,
    missing: missingRows.length,
    repeated: extraRows.filter((row) => wantedKeys.has(toKey(row))).length,
    changed: countChanged(extraRows, missingRows, keys),
    traits,
    order: judgeOrder(got, wanted, expected.isOrdered && extraRows.length + missingRows.length === 0),
    extraRows: extraRows.slice(0, shownRowsMax),
    missingRows: missingRows.slice(0, shownRowsMax),
  };
}

const nothingKnown = {
  extra: 0,
  missing: 0,
  repeated: 0,
  changed: 0,
  traits: [],
  order: 'any',
  extraRows: [],
  missingRows: [],
} as const satisfies Partial<Difference>;

const plainName = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** For each expected column its place in the result, or null. A place is given once. */
export function matchColumns(
  names: readonly string[],
  expected: readonly ExpectedColumn[],
): (number | null)[] {
  const taken = new Set<number>();
  const take = (place: number): number | null => {
    if (place < 0 || taken.has(place)) return null;
    taken.add(place);
    return place;
  };
  const find = (wanted: string) =>
    names.findIndex((name, place) => !taken.has(place) && plainName(name) === plainName(wanted));
  const places = expected.map(({ name }) => take(find(name)));
  for (const [at, { aliases }] of expected.entries())
    for (const alias of aliases) places[at] ??= take(find(alias));
  // As many columns as asked for, under other names: then the place decides.
  if (names.length === expected.length) for (const at of places.keys()) places[at] ??= take(at);
  return places;
}

/** One form for what means the same: 12.50 and 12.5, a date and its midnight, t and true. */
export function toPlain(cell: Cell): Cell {
  if (cell === null) return null;
  const value = cell.trim();
  if (/^[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/i.test(value) && value.length < 40)
    return String(Math.round(Number(value) * 1e6) / 1e6);
  const midnight = /^(\d{4}-\d{2}-\d{2})[ T]00:00:00(?:\.0+)?(?:\+00(?::?00)?|Z)?$/.exec(value);
  if (midnight) return midnight[1] ?? value;
  if (value === 't' || value === 'f') return value === 't' ? 'true' : 'false';
  return value;
}

type Row = readonly Cell[];

/** Null and the word are told apart. */
const toKey = (row: Row): string => JSON.stringify(row);

/** The rows of `from` that `others` do not cover, each row covering one. */
function subtract(from: readonly Row[], others: readonly Row[]): Cell[][] {
  const left = new Map<string, number>();
  for (const row of others) left.set(toKey(row), (left.get(toKey(row)) ?? 0) + 1);
  return from
    .filter((row) => {
      const key = toKey(row);
      const count = left.get(key) ?? 0;
      if (count > 0) left.set(key, count - 1);
      return count === 0;
    })
    .map((row) => [...row]);
}

/** Pairs of an extra and a missing row that share their key. */
function countChanged(extra: readonly Row[], missing: readonly Row[], keys: readonly number[]): number {
  if (keys.length === 0 || keys.length === (extra[0] ?? missing[0] ?? []).length) return 0;
  const keyOf = (row: Row) => toKey(keys.map((at) => row[at] ?? null));
  const wanted = new Set(missing.map(keyOf));
  return new Set(extra.map(keyOf).filter((key) => wanted.has(key))).size;
}

function judgeOrder(got: readonly Row[], wanted: readonly Row[], isAsked: boolean): Difference['order'] {
  if (!isAsked) return 'any';
  const isLike = (rows: readonly Row[]) => rows.every((row, at) => toKey(row) === toKey(wanted[at] ?? []));
  if (isLike(got)) return 'right';
  return isLike([...got].reverse()) ? 'reversed' : 'wrong';
}
