import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseShape, type Schema, splitOutside } from './shape';

const text: Schema = { type: 'string' };

describe('parseShape', () => {
  it.each<[string, Schema | null]>([
    ['', null],
    ['the rides of this rider', null],
    ['202', null],
    ['"just text"', null],
    ['{}', { type: 'object' }],
    ['{ $ref', { type: 'object' }],
    ['{"$ref": {}}', { type: 'object' }],
    [
      '{pickup, dropoff}',
      { type: 'object', properties: { pickup: {}, dropoff: {} }, required: ['pickup', 'dropoff'] },
    ],
    ['pickup, dropoff?', { type: 'object', properties: { pickup: {}, dropoff: {} }, required: ['pickup'] }],
    [
      '{note?: string, seats: int, at: timestamp}',
      {
        type: 'object',
        properties: { note: text, seats: { type: 'integer' }, at: { type: 'string', format: 'date-time' } },
        required: ['seats', 'at'],
      },
    ],
    [
      '{pickup: {lat, lng}, tags: [string]}',
      {
        type: 'object',
        properties: {
          pickup: {
            type: 'object',
            properties: { lat: { type: 'number' }, lng: { type: 'number' } },
            required: ['lat', 'lng'],
          },
          tags: { type: 'array', items: text },
        },
        required: ['pickup', 'tags'],
      },
    ],
    [
      '[{ride_id}]',
      { type: 'array', items: { type: 'object', properties: { ride_id: text }, required: ['ride_id'] } },
    ],
    ['{ids[]}', { type: 'object', properties: { ids: { type: 'array', items: {} } }, required: ['ids'] }],
    [
      '{ids: uuid[]}',
      {
        type: 'object',
        properties: { ids: { type: 'array', items: { type: 'string', format: 'uuid' } } },
        required: ['ids'],
      },
    ],
    [
      '{rides: list of ride}',
      { type: 'object', properties: { rides: { type: 'array', items: {} } }, required: ['rides'] },
    ],
    [
      "{status: 'free' | 'busy'}",
      {
        type: 'object',
        properties: { status: { type: 'string', enum: ['free', 'busy'] } },
        required: ['status'],
      },
    ],
    ['{a (optional), b: "x, y"}', { type: 'object', properties: { a: {}, b: text }, required: ['b'] }],
    [
      '{"is_paid": true, "fare": 12.5, "n": 3, "x": null, "on": "2026-01-02", "list": []}',
      {
        type: 'object',
        properties: {
          is_paid: { type: 'boolean' },
          fare: { type: 'number' },
          n: { type: 'integer' },
          x: { type: 'null' },
          on: { type: 'string', format: 'date' },
          list: { type: 'array', items: {} },
        },
        required: ['is_paid', 'fare', 'n', 'x', 'on', 'list'],
      },
    ],
    // Written in haste: the bracket is not closed, the commas are line ends.
    [
      '{ride_id,\n status',
      { type: 'object', properties: { ride_id: text, status: text }, required: ['ride_id', 'status'] },
    ],
    ['{9bad, ok}', { type: 'object', properties: { ok: {} }, required: ['ok'] }],
    ['[]', { type: 'array', items: {} }],
  ])('%s', (said, schema) => {
    expect(parseShape(said)).toEqual(schema);
  });

  it('holds a bound on depth and number, and never throws', () => {
    expect(JSON.stringify(parseShape('{a:'.repeat(500))).length).toBeLessThan(2000);
    expect(JSON.stringify(parseShape('['.repeat(2000) + ']'.repeat(2000)))).toBeDefined();
    expect(
      Object.keys(
        parseShape(`{${'a, '.repeat(10)}${Array.from({ length: 400 }, (_, at) => `f${at}`).join()}}`)
          ?.properties ?? {},
      ).length,
    ).toBeLessThan(201);
    fc.assert(fc.property(fc.string({ maxLength: 300 }), (said) => void parseShape(`{${said}`)));
  });
});

describe('splitOutside', () => {
  it.each<[string, string[]]>([
    ['a;b', ['a', 'b']],
    ['{a;b};c', ['{a;b}', 'c']],
    ['"a;b";c', ['"a;b"', 'c']],
    ["it's; fine", ["it's", ' fine']],
    ["'a;b';c", ["'a;b'", 'c']],
    ['"open;b', ['"open', 'b']],
    ['a);b', ['a)', 'b']],
  ])('%s', (said, parts) => {
    expect(splitOutside(said, /;/)).toEqual(parts);
  });
});
