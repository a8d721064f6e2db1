import { describe, expect, test } from 'vitest';
import { findSql, findSqlSpans } from './sql';
import type { ColumnName, SqlStatement } from './sql/statement';

const only = (text: string): SqlStatement => {
  const [statement, ...others] = findSql(text);
  if (!statement || others.length > 0) throw new Error(`${others.length + 1} statements in ${text}`);
  return statement;
};
const names = (columns: readonly ColumnName[]): string[] =>
  columns.map(({ table, column }) => `${table ?? '?'}.${column}`);
const filters = (statement: SqlStatement): string[] =>
  statement.filters.map(
    ({ table, column, operator, value, isWrapped }) =>
      `${table ?? '?'}.${column} ${operator} ${value}${isWrapped ? ' wrapped' : ''}`,
  );

describe('what a statement does', () => {
  test('a join with a filter, an order and a limit', () => {
    const statement = only(
      "SELECT r.id, d.name FROM rides r JOIN drivers d ON d.id = r.driver_id WHERE r.rider_id = $1 AND r.status IN ('a', 'b') ORDER BY r.created_at DESC LIMIT 20;",
    );
    expect(statement).toMatchObject({
      kind: 'select',
      isParsed: true,
      tables: ['rides', 'drivers'],
      joins: 1,
      limit: 20,
    });
    expect(filters(statement)).toEqual(['rides.rider_id equal parameter', 'rides.status list text']);
    expect(statement.ties.map(({ one, other }) => names([one, other]))).toEqual([
      ['drivers.id', 'rides.driver_id'],
    ]);
    expect(names(statement.orderBy)).toEqual(['rides.created_at']);
    expect(statement.isCrossJoin).toBe(false);
  });

  test.each<[string, readonly string[]]>([
    [
      'SELECT a FROM t WHERE x = :id AND y = ? AND z = @who AND w = {w} AND v = <v>',
      [
        't.x equal parameter',
        't.y equal parameter',
        't.z equal parameter',
        't.w equal parameter',
        't.v equal parameter',
      ],
    ],
    ["SELECT a FROM t WHERE at > now() - interval '1 day'", ['t.at range time']],
    ['SELECT a FROM t WHERE at >= NOW() - INTERVAL 15 MINUTE', ['t.at range time']],
    ['SELECT a FROM t WHERE at > now() - 7 days', ['t.at range time']],
    ["SELECT a FROM t WHERE at BETWEEN '2026-01-01' AND '2026-02-01'", ['t.at between time']],
    ['SELECT a FROM t WHERE date(at) = current_date', ['t.at equal time wrapped']],
    ["SELECT a FROM t WHERE x = 'it''s :here' -- and y = 1", ['t.x equal text']],
    ['SELECT a FROM t WHERE x = true OR NOT y', ['t.x equal flag', 't.y equal flag']],
    ['SELECT a FROM t WHERE x IS NULL AND 3 < n', ['t.x other null', 't.n range number']],
    ["SELECT a FROM t WHERE x::text = 'b' AND y LIKE 'c%'", ['t.x equal text', 't.y like text']],
    ['SELECT a FROM t WHERE (at, id) < ($1, $2)', ['t.at range parameter', 't.id range parameter']],
    ['SELECT a FROM t WHERE x = ANY($1)', ['t.x list parameter']],
    ['SELECT a FROM t WHERE ST_DWithin(position, $1, 3000)', ['t.position other parameter']],
    ['SELECT a FROM t WHERE starts_with(name, $1)', ['t.name other parameter wrapped']],
    ['SELECT a FROM t WHERE x = (SELECT max(y) FROM u)', ['t.x equal query']],
    ["SELECT a FROM t WHERE at = date '2026-01-01' AND d > $1::date", ['t.at equal time', 't.d range time']],
    ['SELECT a FROM t WHERE finished_at > started_at', []],
    ['SELECT a FROM t WHERE x = current_user', ['t.x equal parameter']],
    ['SELECT a FROM t WHERE x = 1.5 AND y = NULL', ['t.x equal number', 't.y equal null']],
    ['SELECT a FROM t WHERE x = $1 + 1 AND y <> 3', ['t.x equal parameter', 't.y other number']],
    ["SELECT a FROM t WHERE at > 'today' AND x IN ($1)", ['t.at range time', 't.x list parameter']],
    ['SELECT a FROM t WHERE x = (SELECT 1 UNION SELECT 2)', ['t.x equal query']],
    ["SELECT a FROM t WHERE x = ARRAY['a']", ['t.x equal text']],
    ['SELECT a FROM t WHERE x = CASE WHEN $1 THEN 2 END', ['t.x equal parameter']],
    ['SELECT a FROM t WHERE x IS TRUE', ['t.x other flag']],
  ])('filters of %s', (text, expected) => {
    expect(filters(only(text))).toEqual(expected);
  });

  test.each<[string, boolean]>([
    ['SELECT * FROM a, b', true],
    ['SELECT * FROM a, b WHERE a.id = 1 AND b.id = 2', true],
    ['SELECT * FROM a, b WHERE a.x = b.x', false],
    ['SELECT * FROM x_a CROSS JOIN x_b', true],
    ['SELECT * FROM x_a JOIN x_b USING (k)', false],
    ['SELECT * FROM x_a, unnest($1) AS u(v) WHERE x_a.id = 1', false],
    ['SELECT * FROM x_a, LATERAL (SELECT 1 FROM x_b WHERE x_b.k = x_a.k) q', false],
    ['SELECT * FROM x_a, x_b WHERE k = j', false],
    ['SELECT * FROM x_a, x_b, x_c WHERE x_a.k = x_b.k', true],
  ])('%s leaves a table alone: %s', (text, isCrossJoin) => {
    expect(only(text).isCrossJoin).toBe(isCrossJoin);
  });

  test.each<[string, readonly string[]]>([
    ['SELECT city, count(*) FROM rides GROUP BY city', []],
    ['SELECT city, count(*) FROM rides GROUP BY 1', []],
    ['SELECT upper(city) AS c, count(*) FROM rides GROUP BY c', []],
    ["SELECT date_trunc('day', at), count(*) FROM rides GROUP BY date_trunc('day', at)", []],
    ['SELECT d.id, d.name, count(*) FROM rides r JOIN drivers d ON d.id = r.driver_id GROUP BY d.id', []],
    ['SELECT city, status, count(*) FROM rides GROUP BY city', ['status']],
    ['SELECT city, count(*) FROM rides', ['city']],
    ['SELECT city, count(*) OVER (PARTITION BY city ORDER BY at) FROM rides', []],
    ["SELECT city, count(*) FILTER (WHERE status = 'x') FROM rides GROUP BY city HAVING count(*) > 3", []],
    ['SELECT percentile_cont(0.95) WITHIN GROUP (ORDER BY ms) FROM rides', []],
  ])('columns outside the grouping of %s', (text, ungrouped) => {
    expect(only(text).ungrouped).toEqual(ungrouped);
  });

  test('names of WITH and of a subquery are no tables, and their columns nobody’s', () => {
    const statement = only(
      "WITH late AS (SELECT rider_id, count(*) AS n FROM rides WHERE status = 'late' GROUP BY rider_id) SELECT r.name, late.n FROM riders r JOIN late ON late.rider_id = r.id JOIN (SELECT id AS k FROM cities) c ON c.k = r.city_id WHERE n > 3 ORDER BY late.n LIMIT 5",
    );
    expect(statement.tables).toEqual(['rides', 'riders', 'cities']);
    expect(names(statement.columns)).not.toContain('late.n');
    expect(statement.isCrossJoin).toBe(false);
    expect(filters(statement)).toEqual(['rides.status equal text']);
  });

  test('a SELECT inside a condition reaches out', () => {
    const statement = only(
      'SELECT r.id FROM rides r WHERE EXISTS (SELECT 1 FROM payments p WHERE p.ride_id = r.id AND p.state = $1 ORDER BY p.at LIMIT 1)',
    );
    expect(statement.tables).toEqual(['rides', 'payments']);
    expect(statement.ties.map(({ one, other }) => names([one, other]))).toEqual([
      ['payments.ride_id', 'rides.id'],
    ]);
    expect(statement).toMatchObject({ limit: null, orderBy: [], joins: 1 });
  });

  test.each<[string, Partial<SqlStatement>]>([
    [
      'SELECT * FROM jobs WHERE due < now() FOR UPDATE SKIP LOCKED',
      { selectsAll: true, locks: true, limit: null },
    ],
    ['SELECT id FROM jobs ORDER BY id LIMIT $1 OFFSET 40', { limit: 0, usesOffset: true }],
    ['SELECT id FROM jobs LIMIT 10, 20', { limit: 20, usesOffset: true }],
    ['SELECT id FROM cars ORDER BY position <-> $1 LIMIT 1', { limit: 1 }],
    ['SELECT rank() OVER (ORDER BY n) FROM t', { usesWindow: true, aggregates: false }],
    [
      'UPDATE seats SET taken_by = $1 WHERE id = $2 AND taken_by IS NULL',
      { kind: 'update', tables: ['seats'], locks: true },
    ],
    [
      'UPDATE jobs j SET state = 1 FROM due WHERE j.id = due.id',
      { kind: 'update', tables: ['jobs', 'due'], locks: false },
    ],
    ['insert into outbox (id) values (1)', { kind: 'insert', tables: ['outbox'] }],
    [
      'INSERT INTO totals SELECT city, count(*) FROM rides GROUP BY city',
      { kind: 'insert', tables: ['totals', 'rides'], isGrouped: true },
    ],
    ['DELETE FROM jobs WHERE id = 1', { kind: 'delete', tables: ['jobs'] }],
    ['SELECT a FROM t UNION ALL SELECT b FROM u', { tables: ['t', 'u'] }],
    [
      'WITH RECURSIVE up AS (SELECT id FROM t WHERE id = $1 UNION SELECT t.id FROM t JOIN up ON up.id = t.parent_id) SELECT id FROM up',
      { tables: ['t'] },
    ],
    [
      'SELECT zz.a FROM t WHERE zz.b = 1',
      {
        columns: [
          { table: 'zz', column: 'b' },
          { table: 'zz', column: 'a' },
        ],
      },
    ],
  ])('%s', (text, expected) => {
    expect(only(text)).toMatchObject({ isParsed: true, ...expected });
  });
});

describe('what the grammar cannot follow', () => {
  test.each<[string, Partial<SqlStatement>, readonly string[]]>([
    [
      'SELECT a FROM t WHER x = 1 ORDER BY a',
      { orderBy: [{ table: 't', column: 'a' }] },
      ['t.x equal number'],
    ],
    ["SELECT TOP 10 name FROM t WHERE s = 'x'", { limit: 10 }, ['t.s equal text']],
    [
      'SELECT r.id FROM rides r JION riders q ON q.id = r.rider_id WHERE r.rider_id = $1 GRUOP BY r.id, sum(x) LIMT 5',
      { joins: 1, isCrossJoin: false, limit: 5, isGrouped: true },
      ['rides.rider_id equal parameter'],
    ],
    [
      'SELECT a.x FROM a_t a, b_t b WHERE a.k IN (1) AND a.t BETWEEN now() AND AND b.f = true',
      { isCrossJoin: true },
      ['a_t.k list parameter', 'a_t.t between time', 'b_t.f equal flag'],
    ],
    [
      'UPDATE t SET a = = 1 WHERE b LIKE 3 AND c IS NULL',
      { kind: 'update', limit: null },
      ['t.b like number', 't.c other null'],
    ],
    ['DELETE FROM t WHERE = 3', { kind: 'delete' }, []],
    [
      'SELECT a FROM t NATURAL JOIN u WHERE x @> 3',
      { isCrossJoin: false },
      ['t.x other number'].map((each) => each.replace('t.', '?.')),
    ],
    ['SELECT TOP $1 a FROM t WHERE x = 2 LIMIT', { limit: 0 }, ['t.x equal number']],
    ['INSERT INTO t (a) VALUES (1', { kind: 'insert', tables: ['t'] }, []],
    [
      `SELECT a FROM t WHERE x > 2 AND ${'('.repeat(30)}1${')'.repeat(30)} = 1`,
      { tables: ['t'] },
      ['t.x range number'],
    ],
    [
      `SELECT a FROM t WHERE x = 2 AND y IN (${'1,'.repeat(400)}1)`,
      { tables: ['t'] },
      ['t.x equal number', 't.y list parameter'],
    ],
    [
      `SELECT a FROM t WHERE x = 2 AND z = '${'y'.repeat(3_500)}'`,
      { tables: ['t'] },
      ['t.x equal number', 't.z equal text'],
    ],
    [`SELECT a FROM t WHERE x = 2 ${'AND f(1) '.repeat(130)}`, { tables: ['t'] }, ['t.x equal number']],
  ])('%s is read by its clauses', (text, expected, expectedFilters) => {
    const statement = only(text);
    expect(statement).toMatchObject({ isParsed: false, ...expected });
    expect(filters(statement)).toEqual(expectedFilters);
  });

  test('a text gets so much of the grammar and no more', () => {
    const long = `SELECT a FROM t WHERE x = '${'y'.repeat(2_900)}';\n\n`;
    expect(findSql(long.repeat(6)).map(({ isParsed }) => isParsed)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('where statements stand', () => {
  const spans = (text: string): string[] =>
    findSqlSpans(text).map(({ start, end }) => text.slice(start, end));

  test.each([
    [
      'First SELECT a FROM t WHERE b = 1; then SELECT c FROM u\n\nselect nothing. SELECT your seat.',
      ['SELECT a FROM t WHERE b = 1;', 'SELECT c FROM u'],
    ],
    [
      '```sql\nselect id from rides where rider_id = $1\n```\nThat is it.',
      ['select id from rides where rider_id = $1\n'],
    ],
    [
      'SELECT id FROM rides WHERE rider_id = $1 LIMIT 20 for the history page',
      ['SELECT id FROM rides WHERE rider_id = $1 LIMIT 20'],
    ],
    [
      'SELECT id FROM rides WHERE rider_id = $1 LIMIT 20. This is the page of past rides.',
      ['SELECT id FROM rides WHERE rider_id = $1 LIMIT 20'],
    ],
    [
      'SELECT id FROM rides WHERE x = $1\nThis is the page of past rides.',
      ['SELECT id FROM rides WHERE x = $1'],
    ],
    ["SELECT id FROM t WHERE x = 'a;b';", ["SELECT id FROM t WHERE x = 'a;b';"]],
    ['SELECT id FROM t\nSELECT id FROM u', ['SELECT id FROM t', 'SELECT id FROM u']],
    [
      'with d as (\n  select id from t_x\n)\nselect id from d_x;',
      ['with d as (\n  select id from t_x\n)\nselect id from d_x;'],
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected);
  });

  test.each([
    ['We select a driver from the list.'],
    ['We select drivers, cars from our list where they are free.'],
    ['We select drivers from a pool.'],
    ['Update the map when the car moves, set it to now.'],
    ['Delete from the queue what is done; insert into the queue what is new.'],
    ['CREATE TABLE t (id int)'],
    [''],
  ])('%s is prose, or no query', (text) => {
    expect(spans(text)).toEqual([]);
  });

  test('many more than anybody would write are passed by', () => {
    expect(findSql('SELECT a FROM t;\n'.repeat(100))).toHaveLength(60);
  });
});
