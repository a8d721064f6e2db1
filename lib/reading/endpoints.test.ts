import { describe, expect, test } from 'vitest';
import { findEndpoints } from './endpoints';

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
