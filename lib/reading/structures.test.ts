import { describe, expect, test } from 'vitest';
import { findEndpoints } from './endpoints';
import { findSql } from './sql';
import { findTables } from './tables';

describe('endpoints', () => {
  test('carry method, path, shapes, codes and what is said of them', () => {
    const text =
      'POST /v2/rides {pickup, "dropoff": {lat}} with an Idempotency-Key and a token -> 201 {rideId, status}; 409 if one is open.\n\nUnrelated 404 text.';
    expect(findEndpoints(text)).toEqual([
      {
        start: 0,
        end: text.indexOf('\n\n'),
        method: 'POST',
        path: '/v2/rides',
        requestFields: ['pickup', 'dropoff', 'lat'],
        responseFields: ['rideId', 'status'],
        statuses: [201, 409],
        isVersioned: true,
        mentionsAuth: true,
        mentionsIdempotency: true,
      },
    ]);
  });

  test.each([
    ['GET /rides/{id} returns 200', 'GET', '/rides/{id}', [200], false],
    ['PATCH /rides/1. Next', 'PATCH', '/rides/1', [], false],
    ['PUT /v1/x', 'PUT', '/v1/x', [], true],
    ['DELETE /x -> 204', 'DELETE', '/x', [204], false],
    ['GET https://api.example.org/x within 200 ms, version in the header', 'GET', '/x', [], true],
  ])('%s', (text, method, path, statuses, isVersioned) => {
    expect(findEndpoints(text)).toMatchObject([{ method, path, statuses, isVersioned }]);
  });

  test('prose with the verbs is none', () => {
    expect(findEndpoints('We get 2/3 of them and post letters; delete nothing.')).toEqual([]);
  });
});

describe('tables', () => {
  test('read the short form with keys and references', () => {
    const [rides] = findTables('Tables: rides(id PK, user_id -> users, status, created_at timestamptz)');
    expect(rides).toMatchObject({
      name: 'rides',
      columns: [
        { name: 'id', isPrimaryKey: true, references: null },
        { name: 'user_id', isPrimaryKey: false, references: 'users' },
        { name: 'status' },
        { name: 'created_at', type: 'timestamptz' },
      ],
    });
  });

  test('read DDL with constraints and indexes', () => {
    const text = `CREATE TABLE IF NOT EXISTS "bookings" (
      id uuid PRIMARY KEY, seat_id int REFERENCES seats(id), rider_id bigint,
      price numeric(10,2), UNIQUE (seat_id), FOREIGN KEY (rider_id) REFERENCES riders(id));
      CREATE INDEX bookings_rider ON bookings (rider_id, id);`;
    expect(findTables(text)).toMatchObject([
      {
        name: 'bookings',
        columns: [
          { name: 'id', isPrimaryKey: true, type: 'uuid' },
          { name: 'seat_id', references: 'seats' },
          { name: 'rider_id', references: 'riders' },
          { name: 'price', type: 'numeric' },
        ],
        indexes: ['rider_id, id'],
      },
    ]);
  });

  test.each([
    ['We wait (say, two seconds or so).'],
    ['the rider (a person)'],
    ['rides(id'],
    ['count(id, x)'],
    ['rides(id, 2 more)'],
    ['rides(id, primary key of the riders)'],
    ['. ab('.repeat(30) + '. rides(id, status)'],
    [''],
  ])('%s is no table', (text) => {
    expect(findTables(text)).toEqual([]);
  });
});

describe('SQL', () => {
  test('says what a SELECT does', () => {
    const text =
      "```sql\nSELECT r.id, count(*) FROM rides r JOIN users u ON u.id = r.user_id\nWHERE r.city = 'Lyon' AND r.created_at > now() GROUP BY r.id ORDER BY r.created_at DESC LIMIT 20;\n```";
    expect(findSql(text)).toMatchObject([
      {
        kind: 'select',
        tables: ['rides', 'users'],
        filters: ['city', 'created_at'],
        joins: 1,
        joinsWithCondition: 1,
        groupBy: ['id'],
        orderBy: ['created_at'],
        limit: 20,
        aggregates: true,
        selectsAll: false,
        locks: false,
      },
    ]);
  });

  test.each([
    [
      'SELECT * FROM jobs WHERE due < now() FOR UPDATE SKIP LOCKED',
      { kind: 'select', selectsAll: true, locks: true, limit: null },
    ],
    [
      'UPDATE seats SET taken_by = 1 WHERE id = 2 AND taken_by IS NULL',
      { kind: 'update', tables: ['seats'], filters: ['id', 'taken_by'] },
    ],
    ['insert into outbox (id) values (1)', { kind: 'insert', tables: ['outbox'] }],
    ['DELETE FROM jobs WHERE id = 1', { kind: 'delete', tables: ['jobs'] }],
    ['SELECT id FROM a JOIN b WHERE a.x = b.x', { joins: 1, joinsWithCondition: 0 }],
  ])('%s', (text, expected) => {
    expect(findSql(text)).toMatchObject([expected]);
  });

  test.each([['We select a driver from the list.'], ['Update the map when the car moves.'], ['']])(
    '%s is prose',
    (text) => {
      expect(findSql(text)).toEqual([]);
    },
  );
});
