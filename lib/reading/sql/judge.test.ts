import { describe, expect, test } from 'vitest';
import { findSql } from '../sql';
import { findIndexes } from '../indexes';
import { findTables } from '../tables';
import { findSupport } from './index-support';
import { findBound, judgeSql } from './judge';
import type { SqlStatement } from './statement';

const schema =
  'riders(id, name, phone unique). drivers(id, name, city_id -> cities). cities(id, label_text). rides(id, rider_id -> riders, driver_id -> drivers, asked_by -> riders, status, completed_at). payments(id, ride_id -> rides, amount, paid boolean).';

const statementOf = (sql: string): SqlStatement => {
  const [statement] = findSql(sql);
  if (!statement) throw new Error(`No statement in ${sql}`);
  return statement;
};
const found = (sql: string, declared = schema): string[] =>
  judgeSql(statementOf(sql), findTables(declared)).map(({ kind, name }) =>
    name === '' ? kind : `${kind} ${name}`,
  );

describe('a query against what its author declares', () => {
  test.each<[string, readonly string[]]>([
    ['SELECT id, completed_at FROM rides WHERE rider_id = $1', []],
    ['SELECT r.id FROM ride r WHERE r.rider_id = $1', []],
    ['SELECT id, completed, created_at FROM rides WHERE ride_id = 3', []],
    ['SELECT id FROM trips WHERE rider_id = $1', ['unknown-table trips']],
    ['SELECT id FROM rides WHERE passenger_id = $1', ['unknown-column rides.passenger_id']],
    [
      'SELECT colour FROM rides r JOIN riders p ON p.id = r.rider_id WHERE shade = 1',
      ['unknown-column shade', 'unknown-column colour'],
    ],
    ['SELECT x FROM rides r JOIN trips t ON t.ride_id = r.id WHERE x = 1', ['unknown-table trips']],
    ['SELECT r.id FROM rides r JOIN drivers d ON d.id = r.driver_id', []],
    ['SELECT r.id FROM rides r JOIN riders p ON p.id = r.asked_by', []],
    [
      'SELECT r.id FROM rides r JOIN drivers d ON d.id = r.rider_id',
      ['wrong-join drivers.id = rides.rider_id'],
    ],
    ['SELECT r.id FROM rides r JOIN drivers d ON d.id = r.id', ['wrong-join drivers.id = rides.id']],
    ['SELECT r.id FROM rides r, drivers d', ['no-join-condition rides, drivers']],
    ['SELECT status, rider_id, count(*) FROM rides GROUP BY status', ['ungrouped-column rider_id']],
    ['SELECT * FROM rides WHERE id = 1', ['selects-all']],
    ['SELECT id FROM rides WHERE rider_id = 1 OFFSET 20', ['pages-by-offset']],
    ['SELECT id FROM rides WHERE date(completed_at) = $1', ['function-on-column completed_at']],
    [
      "SELECT id FROM rides WHERE completed_at BETWEEN '2026-01-01' AND '2026-02-01'",
      ['closed-time-range completed_at'],
    ],
    ['SELECT id FROM payments WHERE amount BETWEEN 1 AND 2 AND id = 4', []],
    ['SELECT id FROM payments WHERE paid = true', ['flag-filter-only paid']],
    ['UPDATE rides SET status = $1', ['write-without-where rides']],
    ['DELETE FROM rides', ['write-without-where rides']],
    ['DELETE FROM rides WHERE id = $1', []],
  ])('%s', (sql, expected) => {
    expect(found(sql)).toEqual(expected);
  });

  test('with nothing declared every name is believed, and joins are judged by the names in sight', () => {
    expect(found('SELECT z FROM trips WHERE q = 1', '')).toEqual([]);
    expect(found('SELECT 1 FROM rides r JOIN drivers d ON d.id = r.driver_id', '')).toEqual([]);
    expect(found('SELECT 1 FROM rides r JOIN riders p ON p.id = r.owner_id', '')).toEqual([]);
    expect(found('SELECT 1 FROM items i JOIN sends s ON s.campaign_id = i.campaign_id', '')).toEqual([]);
    expect(
      found(
        'SELECT 1 FROM rides r JOIN riders p ON p.id = r.driver_id JOIN drivers d ON d.id = r.driver_id',
        '',
      ),
    ).toEqual(['wrong-join riders.id = rides.driver_id']);
  });

  test('a record in plain words vouches for its table and not for its columns', () => {
    const declared = 'a table of rides with who asked, when, and how much';
    expect(found('SELECT fare FROM rides WHERE rider_id = $1', declared)).toEqual([]);
    expect(found('SELECT fare FROM trips WHERE rider_id = $1', declared)).toEqual(['unknown-table trips']);
  });

  test('tables of one name are one, whatever their number and case', () => {
    expect(
      found('SELECT id FROM ride_requests WHERE rider_id = 1', 'RideRequest(id, rider_id, at_time)'),
    ).toEqual([]);
    expect(found('SELECT id FROM categories WHERE boss_id = 1', 'category(id, boss_id)')).toEqual([]);
    expect(found('SELECT id FROM addresses WHERE boss_id = 1', 'address(id, boss_id)')).toEqual([]);
  });
});

describe('bounds', () => {
  test.each<[string, 'tight' | 'owner' | null]>([
    ['SELECT id FROM rides LIMIT 20', 'tight'],
    ["SELECT id FROM rides WHERE completed_at > now() - interval '1 day'", 'tight'],
    ['SELECT id FROM rides WHERE asked_on >= $1', 'tight'],
    ['SELECT id FROM rides WHERE ride_id = $1', 'tight'],
    ['SELECT r.id FROM rides r JOIN riders p ON p.id = r.rider_id WHERE id = $1', 'tight'],
    ['SELECT count(*) FROM rides WHERE rider_id = $1', 'tight'],
    ['SELECT id FROM rides WHERE rider_id = $1', 'owner'],
    ['SELECT id FROM rides WHERE rider_id IN (1, 2)', 'owner'],
    ["SELECT id FROM rides WHERE status = 'done'", null],
    ['SELECT id FROM rides WHERE rider_id IS NOT NULL', null],
    ['SELECT id FROM rides ORDER BY id', null],
  ])('%s: %s', (sql, bound) => {
    expect(findBound(statementOf(sql))).toBe(bound);
  });
});

describe('indexes', () => {
  const support = (sql: string, said: string, declared = '') =>
    findSupport(statementOf(sql), findTables(declared), findIndexes(said));
  const history =
    'SELECT id FROM rides WHERE rider_id = $1 AND status = $2 ORDER BY completed_at DESC LIMIT 20';

  test.each<[string, string, 'index' | null]>([
    [history, 'index (rider_id, completed_at)', 'index'],
    [history, 'index on rides(status)', 'index'],
    [history, 'index on rides(completed_at)', 'index'],
    [history, 'index on rides(driver_id, rider_id)', null],
    [history, 'index on drivers(rider_id)', null],
    [history, '', null],
    ['SELECT id FROM rides WHERE lower(status) = $1', 'index on rides(status)', null],
    ['SELECT r.id FROM rides r JOIN drivers d ON d.id = r.driver_id', 'index on rides(driver_id)', 'index'],
    [
      'SELECT r.id FROM rides r JOIN drivers d ON d.id = r.driver_id WHERE d.name = $1',
      'index on rides(name)',
      null,
    ],
    ['SELECT id FROM cars ORDER BY position <-> $1 LIMIT 1', 'a spatial index on position', 'index'],
  ])('%s with %s', (sql, said, expected) => {
    expect(support(sql, said)).toBe(expected);
  });

  test.each<[string, string, 'index' | 'key' | null]>([
    ['SELECT name FROM riders WHERE phone = $1', 'riders(id, name, phone unique)', 'index'],
    ['SELECT name FROM riders WHERE id = $1', 'riders(id, name)', 'key'],
    [
      'SELECT at FROM items WHERE send_id = $1',
      'items(send_id, contact_id, at, primary key (send_id, contact_id))',
      'key',
    ],
    [
      'SELECT at FROM items WHERE contact_id = $1',
      'items(send_id, contact_id, at, primary key (send_id, contact_id))',
      null,
    ],
    ['SELECT at FROM items WHERE send_id = $1', 'items(send_id, at)', null],
  ])('%s with %s declared', (sql, declared, expected) => {
    expect(support(sql, '', declared)).toBe(expected);
  });
});
