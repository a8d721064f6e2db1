import { describe, expect, test } from 'vitest';
import { findTables } from './tables';

/** `form:name(column*>target)`: `*` marks the key, `!` what is unique. */
const shown = (text: string): string[] =>
  findTables(text).map(
    ({ form, name, columns, primaryKey }) =>
      `${form}:${name}(${columns
        .map(
          (column) =>
            `${column.name}${primaryKey.includes(column.name) ? '*' : ''}${column.isUnique ? '!' : ''}${column.references ? `>${column.references}` : ''}`,
        )
        .join(' ')})`,
  );

describe('tables in the short form', () => {
  test.each([
    ['Tables: rides(id PK, user_id -> users, status)', ['short:rides(id* user_id>users status)']],
    ['rides(id primary key, rider_id uuid -> riders.id unique)', ['short:rides(id* rider_id!>riders)']],
    ['deliveries((user_id, day), at, event_id) wide-column', ['short:deliveries(user_id* day* at event_id)']],
    [
      'item(send_id, contact_id, state), primary key (send_id, contact_id)',
      ['short:item(send_id* contact_id* state)'],
    ],
    ['item(send_id -> sends, at, primary key (send_id, at))', ['short:item(send_id*>sends at*)']],
    ['payments (ride_id, amount_due)', ['short:payments(ride_id amount_due)']],
    ['codes(code primary key)', ['short:codes(code*)']],
    [
      'rides(id, rider_id fk, driver_id references drivers(id))',
      ['short:rides(id rider_id>rider driver_id>drivers)'],
    ],
    [
      'seats(id, row_no, unique (row_no), foreign key (row_no) references lines(id))',
      ['short:seats(id row_no>lines)'],
    ],
    ['rides(id, status); rides(id, price)', ['short:rides(id status)']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  test.each([
    ['We wait (say, two seconds or so).'],
    ['the service (opt-outs, quiet hours, cached)'],
    ['an index on rides(rider_id, status)'],
    ['rides(id'],
    ['count(id, x_id)'],
    ['f(x)'],
    ['an answer (with a status, which is long and says what the driver and the rider have agreed upon)'],
    ['. ab('.repeat(30)],
    [''],
  ])('%s is no table', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('tables as DDL', () => {
  test('are read by the grammar', () => {
    const text = `CREATE TABLE IF NOT EXISTS "bookings" (
      id uuid PRIMARY KEY, seat_id int NOT NULL REFERENCES seats(id), rider_id bigint, code text unique,
      tags text[], price numeric(10,2) CHECK (price > 0), UNIQUE (seat_id, rider_id),
      FOREIGN KEY (rider_id) REFERENCES riders(id));`;
    const [table] = findTables(text);
    expect(shown(text)).toEqual(['ddl:bookings(id* seat_id>seats rider_id>riders code! tags price)']);
    expect(table?.columns.map(({ type }) => type)).toEqual([
      'uuid',
      'int',
      'bigint',
      'text',
      'array',
      'numeric',
    ]);
    expect(table?.indexes).toEqual([
      { table: 'bookings', columns: ['code'], isUnique: true, isPartial: false },
      { table: 'bookings', columns: ['seat_id', 'rider_id'], isUnique: true, isPartial: false },
    ]);
    expect(text.slice(table?.start, table?.end)).toBe(text);
  });

  test.each([
    ['create table rides (id uuid pk, rider_id uuid fk riders)', ['ddl:rides(id* rider_id>riders)']],
    ['create table x (a int, b int, primary key (a, b))', ['ddl:x(a* b*)']],
    ['create table x (like y including all, a int)', ['ddl:x(a)']],
    [
      'CREATE TABLE a (id int);\nCREATE TABLE b (id int, a_id int references a)',
      ['ddl:a(id)', 'ddl:b(id a_id>a)'],
    ],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  test.each([['We create a table (with a cloth) for lunch.'], ['create table of contents']])(
    '%s is none',
    (text) => {
      expect(shown(text)).toEqual([]);
    },
  );
});

describe('tables as lists', () => {
  test.each([
    [
      'rides: id, rider_id → riders, status, created_at',
      ['listed:rides(id rider_id>riders status created_at)'],
    ],
    ['- **Drivers** — id, name, phone, current_state', ['listed:drivers(id name phone current_state)']],
    ['The drivers table: id, name, phone.', ['listed:drivers(id name phone)']],
    [
      'We keep a rides table with id, rider_id, driver_id and status.',
      ['listed:rides(id rider_id driver_id status)'],
    ],
    ['Table rides has id, status, amount. More follows.', ['listed:rides(id status amount)']],
    [
      'rides\n- id (PK)\n- rider_id -> riders\n- status: text\n\nThat is all.',
      ['listed:rides(id* rider_id>riders status)'],
    ],
    ['**drivers**\n  id uuid PK\n  status text', ['listed:drivers(id* status)']],
    [
      '### rides\n| column | type |\n|---|---|\n| id | uuid PK |\n| status | text |',
      ['listed:rides(id* status)'],
    ],
    [
      'users:\n- id\n- email unique,\ndrivers:\n- id\n- status',
      ['listed:users(id email!)', 'listed:drivers(id status)'],
    ],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  test.each([
    ['Requirements: speed, cost, safety and trust.'],
    ['Metrics: p95 latency, status, amount.'],
    ['Response: id, status, name'],
    ['rides: id and status'],
    ['Goals\n- fewer cancels\n- a car within four minutes of asking for it in the centre of town'],
    ['rides\n- id'],
    ['The dining table has plates, forks and knives.'],
  ])('%s is no table', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('records in plain words', () => {
  test.each([
    ['a table of rides with who asked, when, and how much', 'ride', 3],
    ['One line per message: person, kind, way, when asked, result.', 'message', 5],
    ['One line per person and kind: yes or no, and the silent hours.', 'person', 3],
    ['For each ride we keep the rider, the driver and the fare.', 'ride', 3],
    ['Each booking remembers its seat, its day and its price.', 'booking', 3],
    ['Trips: number, which person, which driver, from, to, asked at.', 'trip', 6],
    ['Fares: its number, which trip, amount, paid or not.', 'fare', 5],
    [
      'A list of drivers with name, phone, car, and whatever else the operators will want to know about them some day.',
      'driver',
      3,
    ],
  ])('%s', (text, name, columns) => {
    const [table] = findTables(text);
    expect(table?.form).toBe('plain');
    expect(table?.name.replace(/s$/, '')).toBe(name);
    expect(table?.columns).toHaveLength(columns);
  });

  test.each([
    ['A list of wishes, nothing more.'],
    ['One person per table: quiet.'],
    ['Response: number, which state, how long.'],
    ['Patterns: saga, outbox, breaker, retry.'],
    ['Each driver waits for a rider, and then for a fare.'],
  ])('%s is none', (text) => {
    expect(shown(text)).toEqual([]);
  });
});
