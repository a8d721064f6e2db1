import { describe, expect, it } from 'vitest';
import { answerOf, documentOf } from '../testing/answers';
import { readAnswer } from './answer';
import { isUnsound, judgeTrait, type QueryTrait, queryTraits } from './query-traits';

const schema =
  'riders(id, name), drivers(id, name), rides(id, rider_id -> riders, driver_id -> drivers, status, created_at).';

/** The shares of read, filter, shape, bound, tables and index as one letter each. */
const shares = (query: string, dataModel = schema): string => {
  const answer = answerOf({ dataModel, query });
  const [written] = answer.queries;
  if (!written) return '';
  return queryTraits
    .map((trait: QueryTrait) => judgeTrait(answer, written, trait))
    .map((share) => (share === 'missed' ? 'X' : share.charAt(0)))
    .join('');
};

describe('what a query does: read, filter, shape, bound, tables, index', () => {
  const join = 'SELECT r.id, d.name FROM rides r JOIN drivers d';

  it.each<[string, string]>([
    [`${join} ON d.id = r.driver_id WHERE r.rider_id = $1 LIMIT 20; index on rides(rider_id)`, 'mmmmmm'],
    [`${join} ON d.id = r.driver_id WHERE r.rider_id = $1 LIMIT 20; index on rides(created_at)`, 'mmmmmp'],
    [`${join} ON d.id = r.rider_id WHERE r.status = $1 LIMIT 20`, 'pppppX'],
    ['SELECT id FROM rides WHERE passenger_ref = $1', 'ppXppX'],
    ['SELECT id FROM rides WHERE status = $1', 'mmXXmX'],
    ['SELECT id FROM rides WHERE id = $1', 'mmXmmp'],
    ['SELECT id FROM trips WHERE rider_id = $1', 'mmXpXX'],
    ['SELECT t.id FROM trips t JOIN rides r ON r.trip_id = t.id ORDER BY t.id LIMIT 5', 'pXpppX'],
    ['SELECT drivers.name FROM rides, drivers WHERE rides.status = 1', 'ppXXXX'],
    [`${join} ON d.id = r.driver_id WHERE d.id = $1`, 'mmmpmp'],
    ['SELECT status, count(*) FROM rides GROUP BY status', 'mXmXmX'],
    ['SELECT status, rider_id, count(*) FROM rides GROUP BY status', 'mXpXmX'],
    ['SELECT id FROM rides ORDER BY created_at LIMIT 9', 'mXXmmX'],
    ['SELECT id FROM rides WHERE cancelled IS NULL', 'ppXXpX'],
    ['SELECT id FROM rides WHERE status = $1 FOR UPDATE SKIP LOCKED', 'mmmXmX'],
    ['INSERT INTO rides (id) VALUES (1)', 'pXXXmX'],
    ['SELECT id FROM rides', 'pXXXmX'],
    ['SELECT id FROM lake', 'XXXXXX'],
    ['SELECT * FROM rides, drivers WHERE rides.id = 1', 'XXXXXX'],
    ['UPDATE rides SET status = 1', 'XXXXXX'],
    ['SELECT now() FROM (SELECT 1) q', 'XXXXXX'],
  ])('%s', (query, expected) => {
    expect(shares(query)).toBe(expected);
  });

  it('a flag of a table that stands nowhere else hardly asks anything', () => {
    expect(shares('SELECT campaign FROM pace WHERE quick = true', '')).toBe('ppXXXX');
    expect(shares('SELECT campaign FROM pace WHERE quick = true ORDER BY campaign LIMIT 3', '')).toBe(
      'mpXmXX',
    );
    expect(shares('SELECT id FROM rides WHERE paid', 'rides(id, paid)')).toBe('mpXXmX');
  });

  it.each<[string, string, string]>([
    ['SELECT id FROM rides WHERE driver_id = $1 LIMIT 20;', 'The past rides of a rider.', 'partly'],
    ['SELECT id FROM rides WHERE rider_id = $1 LIMIT 20;', 'The past rides of a rider.', 'met'],
    ['SELECT id FROM rides WHERE driver_id = $1 LIMIT 20;', 'Tells a rider which driver came.', 'partly'],
    ['SELECT id FROM rides WHERE driver_id = $1 LIMIT 20;', 'The driver and the rider both see it.', 'met'],
    ['SELECT id FROM rides WHERE driver_id = $1 LIMIT 20;', 'The page of earnings.', 'met'],
    ["SELECT status FROM rides WHERE status = 'open' LIMIT 20;", 'For a rider.', 'met'],
    ['SELECT name FROM drivers WHERE id = $1;', 'The name of the driver.', 'met'],
  ])('holds fast what is asked about: %s %s', (sql, words, share) => {
    const answer = answerOf({ dataModel: schema, query: `${sql} ${words}` });
    const [query] = answer.queries;
    expect(query && judgeTrait(answer, query, 'filter')).toBe(share);
  });

  it('is judged with indexes from beside it, DDL in the query editor too', () => {
    const document = documentOf({}, [], {
      query: { sql: 'CREATE INDEX ON rides (status);\nSELECT id FROM rides WHERE status = $1;' },
    });
    const answer = readAnswer(document, []);
    const [query] = answer.queries;
    expect(query && judgeTrait(answer, query, 'index')).toBe('met');
    expect(query?.evidence).toEqual({ kind: 'field', path: 'steps.query.sql' });
    expect(query && isUnsound(query)).toBe(false);
  });

  it('is counted once however often it is written', () => {
    const query = 'SELECT id FROM rides WHERE id = 1;';
    expect(
      answerOf({ query: `${query}\n\n${query.toLowerCase()}`, architecture: query }).queries,
    ).toHaveLength(1);
  });
});
