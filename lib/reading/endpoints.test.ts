import { describe, expect, test } from 'vitest';
import { findEndpoints } from './endpoints';
import { findEndpointBlocks } from './endpoints/blocks';
import { readPlainCall } from './endpoints/plain-calls';

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
        request: 'shape',
        response: 'shape',
        refuses: true,
        isVersioned: true,
        isPaged: false,
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

describe('the sides of a call', () => {
  const shown = (text: string): string[] =>
    findEndpoints(text).map(
      ({ method, path, requestFields, request, responseFields, response }) =>
        `${method} ${path} in(${requestFields.join(' ')}) ${request ?? '-'} out(${responseFields.join(' ')}) ${response ?? '-'}`,
    );

  test.each<[string, readonly string[]]>([
    ['POST /rides {a, "b": 1} -> 201 {id}', ['POST /rides in(a b) shape out(id) shape']],
    ['POST /rides with the places', ['POST /rides in() named out() -']],
    ['GET /rides/{id} answers', ['GET /rides/{id} in() - out() named']],
    ['POST /rides gives 201', ['POST /rides in() - out() shape']],
    [
      'GET /rides?cursor=&limit=20 returns "the next page"',
      ['GET /rides?cursor=&limit=20 in(cursor limit) shape out() shape'],
    ],
    [
      'POST /rides\nRequest: { pickup, dropoff }\nResponse: { id }',
      ['POST /rides in(pickup dropoff) shape out(id) shape'],
    ],
    [
      'POST /rides; body: pickup, dropoff and key. Returns: 201',
      ['POST /rides in(pickup dropoff key) shape out() shape'],
    ],
    ['/rides (POST): create a ride', ['POST /rides in() - out() -']],
    [
      'requestRide(pickup, dropoff) -> {rideId}',
      ['CALL requestRide in(pickup dropoff) shape out(rideId) shape'],
    ],
    ['mutation createRide(pickup: Point): Ride', ['CALL createRide in(pickup) shape out() -']],
    ['POST /a {b -> 200 {c', ['POST /a in() - out() shape']],
    ['POST /a {b {c} -> 200', ['POST /a in(b c) shape out() shape']],
    ['post /a {x}, put /b {y}', ['POST /a in(x) shape out() -', 'PUT /b in(y) shape out() -']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  test.each([
    ['rides(id, rider_id -> riders) is kept'],
    ['We send(out) letters.'],
    ['A path like /rides alone is none.'],
  ])('%s is no call', (text) => {
    expect(shown(text)).toEqual([]);
  });

  test.each<[string, boolean, boolean]>([
    ['GET /a -> 200, 404 if gone', true, false],
    ['GET /a -> 200; too many calls wait', true, false],
    ['GET /a?cursor= -> 200 within 500 ms', false, true],
    ['GET /a -> 200 {rows, next_page}', false, true],
  ])('%s refuses: %s, has pages: %s', (text, refuses, isPaged) => {
    expect(findEndpoints(text)).toMatchObject([{ refuses, isPaged }]);
  });
});

describe('calls over several lines', () => {
  const blocks = (text: string): string[] =>
    findEndpointBlocks(text).map(({ start, end }) => text.slice(start, end));

  test.each<[string, readonly string[]]>([
    [
      'Calls\n- POST /rides\n  Request: {a}\n  Response: 201 {id}\nThen we rest.',
      ['- POST /rides\n  Request: {a}\n  Response: 201 {id}'],
    ],
    [
      '**GET /rides/{id}**\n{\n  "id": 1,\n  "at": [2]\n}\n\nbody: no',
      ['**GET /rides/{id}**\n{\n  "id": 1,\n  "at": [2]\n}'],
    ],
    ['POST /a\nbody: {x}\nPOST /b\nbody: {y}', ['POST /a\nbody: {x}', 'POST /b\nbody: {y}']],
    ['POST /a {x} -> 201\nGET /a -> 200', []],
    ['Request: {a}\nResponse: {b}', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(blocks(text)).toEqual(expected);
  });

  test('end somewhere', () => {
    expect(blocks(`POST /a\n${'body: {x}\n'.repeat(60)}`)[0]?.split('\n')).toHaveLength(40);
  });
});

describe('calls in plain words', () => {
  test.each([
    ['The phone sends where from and where to; it gets back a ride number at once.', 'full full full -'],
    ['Other teams send a note with person, kind, words and a ticket number.', 'named full - -'],
    ['It takes the pickup and the dropoff.', 'named full - -'],
    ['A skipper asks for a berth (length, nights, name) and gets a berth number.', 'full full full -'],
    ['A library can tell us "send list four at noon" and adds its own number.', 'named full - -'],
    ['Contracts are products with a persona, a life cycle and a marketplace.', '- - - -'],
    ['We are API-first, and our ecosystem is a strategy with governance and openness.', '- - - -'],
    ['We want an interface with big letters, few colours and no menus.', '- - - -'],
    ['The clinic is told "too late" when the bed is gone.', '- - full full'],
    ['The shop submits its order.', 'named - - -'],
    ['They get back "accepted" and our number.', '- - full -'],
    ['The caller hears at once.', '- - named -'],
    ['If the seat is already taken the caller gets a clear no.', '- - - full'],
    ['It is refused when somebody was quicker.', '- - - full'],
    ['There is a REST API with good documentation and friendly examples.', 'named - - -'],
    ['The works program hands us its closings: streets, from when, till when.', 'named full - -'],
    ['It gives list, words and hour, gets "noted" with our number.', 'full full full -'],
    ['It gets our number back.', '- - full -'],
    ['Support receives training so that customers are helped.', '- - - -'],
    ['The road gives way, and nobody minds.', '- - - -'],
    ['It is a fine thing.', '- - - -'],
  ])('%s: %s', (text, expected) => {
    const { call, request, response, errors } = readPlainCall(text);
    expect([call, request, response, errors].map((told) => told ?? '-').join(' ')).toBe(expected);
  });
});
