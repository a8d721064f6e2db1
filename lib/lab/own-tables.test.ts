import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { translateIn } from '@/lib/messages/testing/translate-in';
import { makeOwnRows } from './own-rows';
import { type OwnTable, planOwnTables, toPlainName } from './own-tables';
import { readColumnType } from './own-types';
import { toCopyText, toScript } from './seed-text';
import { formatBytes, formatMs } from './words';

const t = await translateIn('queryLab');

const nowMs = Date.UTC(2026, 10, 20);
const rides: OwnTable[] = [
  {
    name: 'Rides',
    columns: [
      { name: 'ride_id', type: 'uuid', primaryKey: true },
      { name: 'user_id', references: 'users' },
      { name: 'driverId', type: 'uuid', references: 'drivers.id' },
      { name: 'status', type: 'state machine' },
      { name: 'fare', type: 'numeric(6,2)' },
      { name: 'completed_at' },
      { name: 'shop_id', references: 'shops.id' },
    ],
  },
  {
    name: 'users',
    columns: [
      { name: 'user_id', type: 'bigserial', primaryKey: true },
      { name: 'email', type: 'varchar(40)', unique: true },
    ],
  },
  { name: 'drivers', columns: [{ name: 'id', type: 'uuid', primaryKey: true }, { name: 'rating' }] },
];

describe('planOwnTables', () => {
  it('puts what is pointed at first, gives it its type, and tells what was bent', () => {
    const { declared, notes } = planOwnTables(rides, t);
    expect(declared.map(({ name }) => name)).toEqual(['users', 'drivers', 'rides']);
    expect(declared[2]?.columns).toEqual([
      { name: 'ride_id', type: 'uuid', isPrimaryKey: true },
      { name: 'user_id', type: 'int', references: 'users.user_id' },
      { name: 'driver_id', type: 'uuid', references: 'drivers.id' },
      { name: 'status', type: 'text' },
      { name: 'fare', type: 'numeric(6,2)' },
      { name: 'completed_at', type: 'timestamptz' },
      { name: 'shop_id', type: 'int' },
    ]);
    expect(notes).toEqual([
      'rides.status: PostgreSQL has no type “state machine”, so it is made as text.',
      'rides.shop_id points to shops.id, which is not among your tables; it is made without that.',
    ]);
  });

  it.each<[string, OwnTable[], RegExp]>([
    ['no name', [{ name: ' ', columns: [{ name: 'a' }] }], /without a name is left out/],
    ['no columns', [{ name: 'a', columns: [] }], /has no columns yet/],
    [
      'a name twice',
      [
        { name: 'a', columns: [{ name: 'x' }] },
        { name: 'A', columns: [{ name: 'x' }] },
      ],
      /declared twice/,
    ],
    [
      'a name with spaces',
      [{ name: 'Send attempts', columns: [{ name: 'x' }] }],
      /“Send attempts” is called send_attempts here/,
    ],
    [
      'a column twice',
      [{ name: 'a', columns: [{ name: 'x' }, { name: 'X' }] }],
      /x, there already, is left out/,
    ],
    [
      'a column without a name',
      [{ name: 'a', columns: [{ name: '—' }, { name: 'x' }] }],
      /column without a name is left out/,
    ],
    [
      'a ring',
      [
        {
          name: 'a',
          columns: [
            { name: 'id', primaryKey: true },
            { name: 'b_id', references: 'b.id' },
          ],
        },
        {
          name: 'b',
          columns: [
            { name: 'id', primaryKey: true },
            { name: 'a_id', references: 'a(id)' },
          ],
        },
      ],
      /a.b_id gets values of b.id/,
    ],
    [
      'a target that is no key',
      [
        { name: 'a', columns: [{ name: 'code' }] },
        { name: 'b', columns: [{ name: 'code', references: 'a' }] },
      ],
      /b.code gets values of a.code/,
    ],
    [
      'a table without anything to point at',
      [
        { name: 'a', columns: [{ name: 'x' }] },
        { name: 'b', columns: [{ name: 'y', references: 'a' }] },
      ],
      /not among your tables/,
    ],
  ])('%s', (_, tables, note) => {
    expect(planOwnTables(tables, t).notes.join('\n')).toMatch(note);
  });

  it('finds the plural of what is pointed at', () => {
    const { declared } = planOwnTables(
      [
        { name: 'users', columns: [{ name: 'id', primaryKey: true }] },
        { name: 'b', columns: [{ name: 'u', references: 'user' }] },
      ],
      t,
    );
    expect(declared[1]?.columns[0]?.references).toBe('users.id');
  });
});

describe('makeOwnRows', () => {
  const { tables } = planOwnTables(rides, t);
  const rows = makeOwnRows(tables, nowMs);

  it('is the same for the same tables and time', () => {
    expect(makeOwnRows(tables, nowMs)).toEqual(rows);
  });

  it('respects keys and references', () => {
    const ids = (table: string, at: number) => (rows[table] ?? []).map((row) => row[at]);
    expect(rows.rides?.length).toBeGreaterThan(1000);
    expect(new Set(ids('rides', 0)).size).toBe(rows.rides?.length);
    expect(new Set(ids('users', 1)).size).toBe(rows.users?.length);
    const users = new Set(ids('users', 0));
    expect(ids('rides', 1).every((id) => users.has(id ?? null))).toBe(true);
    const drivers = new Set(ids('drivers', 0));
    expect(ids('rides', 2).every((id) => drivers.has(id ?? null))).toBe(true);
  });

  it('leaves some times open and keeps numbers inside their digits', () => {
    const rideRows = rows.rides ?? [];
    expect(rideRows.some((row) => row[5] === null)).toBe(true);
    expect(rideRows.every((row) => Number(row[4]) < 10_000)).toBe(true);
  });

  it('makes pairs unique, one-to-one tables whole, and trees that end', () => {
    const { tables: planned } = planOwnTables(
      [
        {
          name: 'users',
          columns: [
            { name: 'id', primaryKey: true },
            { name: 'manager_id', references: 'users.id' },
          ],
        },
        { name: 'profiles', columns: [{ name: 'user_id', primaryKey: true, references: 'users.id' }] },
        {
          name: 'preferences',
          columns: [
            { name: 'user_id', primaryKey: true, references: 'users.id' },
            { name: 'channel', type: "enum('push','sms')", primaryKey: true },
          ],
        },
        {
          name: 'a',
          columns: [
            { name: 'id', primaryKey: true },
            { name: 'b_id', references: 'b.id' },
          ],
        },
        {
          name: 'b',
          columns: [
            { name: 'id', primaryKey: true },
            { name: 'a_id', references: 'a.id' },
          ],
        },
      ],
      t,
    );
    const made = makeOwnRows(planned, nowMs);
    const pairs = (made.preferences ?? []).map((row) => row.join());
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(made.profiles?.length).toBe(made.users?.length);
    expect(made.users?.[0]?.[1]).toBeNull();
    expect(made.users?.every(([id, manager]) => manager === null || Number(manager) < Number(id))).toBe(true);
    expect(made.a?.length).toBeGreaterThan(0);
  });

  it('never breaks on what people write, and never exceeds its room', () => {
    const word = fc.string({ maxLength: 12 });
    const column = fc.record({
      name: fc.oneof(
        word,
        fc.constantFrom(
          'id',
          'status',
          'lat',
          'lng',
          'email',
          'phone',
          'url',
          'name',
          'rating',
          'rate',
          'year',
        ),
      ),
      type: fc.option(
        fc.oneof(
          word,
          fc.constantFrom(
            'int',
            'varchar(3)',
            'numeric(3,3)',
            'date',
            'time',
            'json',
            'point',
            'inet',
            'bytea',
            'text[]',
            'interval',
            'boolean',
            'numeric(99)',
            'enum(a|b)',
          ),
        ),
        { nil: undefined },
      ),
      primaryKey: fc.boolean(),
      unique: fc.boolean(),
      references: fc.option(fc.constantFrom('t0', 't1.id', 't2', 'nope'), { nil: undefined }),
    });
    const table = fc.array(column, { maxLength: 5 });
    fc.assert(
      fc.property(fc.array(table, { maxLength: 4 }), (some) => {
        const { tables: planned, declared } = planOwnTables(
          some.map((columns, at) => ({ name: `t${at}`, columns })),
          t,
        );
        const made = makeOwnRows(planned, nowMs);
        expect(Object.values(made).reduce((sum, list) => sum + list.length, 0)).toBeLessThanOrEqual(20_000);
        expect(toScript(declared).split('create table').length - 1).toBe(declared.length);
      }),
      { numRuns: 60 },
    );
  });
});

it.each([
  ['bigint', 'int', 'bigint'],
  ['BIGSERIAL', 'x', 'int'],
  ['guid', 'x', 'uuid'],
  ['money', 'x', 'numeric(12,2)'],
  ['numeric(8,3)', 'x', 'numeric(8,3)'],
  ['numeric(0)', 'x', 'numeric(12,2)'],
  ['float8', 'x', 'double precision'],
  ['VARCHAR(20) NOT NULL', 'x', 'varchar(20)'],
  ['varchar(0)', 'x', 'text'],
  ['string', 'x', 'text'],
  ['bool default false', 'x', 'boolean'],
  ['datetime', 'x', 'timestamptz'],
  ['date', 'x', 'date'],
  ['time', 'x', 'time'],
  ['duration', 'x', 'interval'],
  ['map', 'x', 'jsonb'],
  ['geography(point)', 'x', 'point'],
  ['ip', 'x', 'inet'],
  ['blob', 'x', 'bytea'],
  ['text[]', 'x', 'text[]'],
  [undefined, 'user_id', 'int'],
  [undefined, 'created_at', 'timestamptz'],
  [undefined, 'starts_on', 'date'],
  [undefined, 'is_enabled', 'boolean'],
  [undefined, 'total_amount', 'numeric(12,2)'],
  [undefined, 'retry_count', 'int'],
  [undefined, 'payload', 'jsonb'],
  ['', 'note', 'text'],
])('%s for %s is %s', (written, name, sql) => {
  expect(readColumnType(written, name).sql).toBe(sql);
});

it('reads what an enumeration names', () => {
  expect(readColumnType("enum('a', 'b')", 'x').choices).toEqual(['a', 'b']);
  expect(readColumnType('queued | sent', 'x').choices).toEqual(['queued', 'sent']);
  expect(readColumnType('enum', 'x').choices).toEqual([]);
});

it.each([
  ['rideId', 'ride_id'],
  ['  Send Attempts! ', 'send_attempts'],
  ['2fa', 't_2fa'],
  ['—', ''],
])('%s is plainly %s', (name, plain) => {
  expect(toPlainName(name)).toBe(plain);
});

it('writes values as COPY reads them', () => {
  expect(toCopyText([[1, null, 'a\tb\\c\n\r', true]])).toBe('1\t\\N\ta\\tb\\\\c\\n\\r\ttrue\n');
  expect(
    toScript([
      {
        name: 'a"b',
        about: 'x',
        columns: [{ name: 'id', type: 'int', isRequired: true, references: 'odd' }],
      },
    ]),
  ).toBe('create table "a""b" (\n  "id" int not null\n)');
});

it.each([
  [0.01, '0.1 ms'],
  [2.34, '2.3 ms'],
  [12.6, '13 ms'],
  [1530, '1.5 s'],
])('%d ms is said as %s', (ms, said) => {
  expect(formatMs(ms)).toBe(said);
});

it('says sizes', () => {
  expect(formatBytes(221_184)).toBe('216 kB');
  expect(formatBytes(3_500_000)).toBe('3.3 MB');
});
