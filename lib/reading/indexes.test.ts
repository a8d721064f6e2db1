import { describe, expect, test } from 'vitest';
import { findIndexes } from './indexes';

const shown = (text: string): string[] =>
  findIndexes(text).map(
    ({ table, columns, isUnique, isPartial }) =>
      `${table ?? '?'}(${columns.join(' ')})${isUnique ? ' unique' : ''}${isPartial ? ' partial' : ''}`,
  );

describe('indexes', () => {
  test.each([
    ['Index on (status, next_try_at).', ['?(status next_try_at)']],
    ['index on rides(rider_id, created_at)', ['rides(rider_id created_at)']],
    [
      'Index rides(rider_id, completed_at DESC) and rides(status).',
      ['rides(rider_id completed_at)', 'rides(status)'],
    ],
    ['A spatial index on position.', ['?(position)']],
    ['A partial unique index on rides(driver_id) for active states', ['rides(driver_id) unique partial']],
    ['rides indexed by rider_id and created_at', ['?(rider_id created_at)']],
    ['indexed on rides.rider_id', ['rides(rider_id)']],
    ['a (rider_id, created_at) index', ['?(rider_id created_at)']],
    ['index on lower(email)', ['?(email)']],
    ['rides(status) partial index', ['rides(status) partial']],
    ['unique index on (a_b) where x', ['?(a_b) unique partial']],
    ['index using gist (position)', ['?(position)']],
    ['Index: rider_id + created_at', ['?(rider_id created_at)']],
    ['unique (send_id, recipient_hash)', ['?(send_id recipient_hash) unique']],
    [
      "create unique index one on rides (driver_id) where status = 'open';",
      ['rides(driver_id) unique partial'],
    ],
    ['CREATE INDEX ON rides USING gist (position)', ['rides(position)']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  test.each([
    ['an index would be considered'],
    ['The index of satisfaction rises.'],
    ['Each rider is unique.'],
    ['Our unique selling point (speed) counts.'.replace('(speed) ', '')],
    [''],
  ])('%s names none', (text) => {
    expect(shown(text)).toEqual([]);
  });

  test('points at its place', () => {
    const text = 'We add an index on rides(status) soon.';
    const [index] = findIndexes(text);
    expect(text.slice(index?.start, index?.end)).toBe('index on rides(status)');
  });
});
