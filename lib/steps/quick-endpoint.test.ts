import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Endpoint } from './endpoint-notes';
import { formatCall, parseEndpoint } from './quick-endpoint';

describe('parseEndpoint', () => {
  it.each<[string, Endpoint | null]>([
    [
      'POST /rides {pickup, dropoff} -> 201 {ride_id}',
      { method: 'POST', path: '/rides', request: '{pickup, dropoff}', response: '201 {ride_id}' },
    ],
    ['get /users/{id}/rides', { method: 'GET', path: '/users/{id}/rides' }],
    ['- `GET /rides/:id` → 200 {status}', { method: 'GET', path: '/rides/:id', response: '200 {status}' }],
    [
      'POST https://api.example.org/rides with {a} => 202',
      { method: 'POST', path: '/rides', request: '{a}', response: '202' },
    ],
    [
      'POST /rides {a; b} -> 201 {id}; rider token; Idempotency-Key header; 409 if one is open; 5 a minute; versioned in the path; books a ride; and more',
      {
        method: 'POST',
        path: '/rides',
        request: '{a; b}',
        response: '201 {id}',
        auth: 'rider token',
        purpose: 'books a ride',
        notes:
          'Errors: 409 if one is open\nIdempotency: Idempotency-Key header\nRate limit: 5 a minute\nVersioning: versioned in the path\nand more',
      },
    ],
    [
      'POST /rides: ask for a ride {pickup} -> 201 {ride_id}. 409 if one is open. 404 for an unknown rider.',
      {
        method: 'POST',
        path: '/rides',
        purpose: 'ask for a ride',
        request: '{pickup}',
        response: '201 {ride_id}',
        notes: 'Errors: 409 if one is open; 404 for an unknown rider',
      },
    ],
    [
      'POST /rides\n  Request: {\n    "a": 1\n  }\n  Response: 201 {id}\n  Auth: rider\n  Errors: 409\n  billed: monthly',
      {
        method: 'POST',
        path: '/rides',
        request: '{\n    "a": 1\n  }',
        response: '201 {id}',
        auth: 'rider',
        purpose: 'billed: monthly',
        notes: 'Errors: 409',
      },
    ],
    [
      'GET /rides cursor, limit -> {rides, next}',
      { method: 'GET', path: '/rides', request: 'cursor, limit', response: '{rides, next}' },
    ],
    ['GET /rides - the rides of a rider', { method: 'GET', path: '/rides', purpose: 'the rides of a rider' }],
    ['DELETE /rides/{id}.', { method: 'DELETE', path: '/rides/{id}' }],
    // What is no call.
    ['', null],
    ['POST', null],
    ['POST rides', null],
    ['We POST /rides', null],
    ['rides(id, user_id -> users)', null],
  ])('%j', (text, endpoint) => {
    expect(parseEndpoint(text)).toEqual(endpoint);
  });

  it('keeps to the limits, whatever it is given', () => {
    const long = parseEndpoint(
      `POST /${'a'.repeat(999)} {${'b'.repeat(9999)}} -> ${'c'.repeat(9999)}; token ${'d'.repeat(999)}; 409 ${'e'.repeat(9999)}`,
    );
    expect([
      long?.path.length,
      long?.request?.length,
      long?.response?.length,
      long?.auth?.length,
      long?.notes?.length,
    ]).toEqual([300, 4000, 4000, 300, 2000]);
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => void parseEndpoint(`POST /a ${text}`)));
  });
});

it('a call on one line is read as it was', () => {
  const call: Endpoint = { method: 'POST', path: '/rides', request: '{a,\n b}', response: '201 {id}' };
  expect(formatCall(call)).toBe('POST /rides {a, b} -> 201 {id}');
  expect(parseEndpoint(formatCall(call))).toEqual({ ...call, request: '{a, b}' });
  expect(formatCall({ method: 'GET', path: '/rides' })).toBe('GET /rides');
});
