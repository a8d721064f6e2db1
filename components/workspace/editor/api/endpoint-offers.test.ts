import { describe, expect, it } from 'vitest';
import { cutEndpoints, findEndpointOffers, readEndpoints } from './endpoint-offers';

const book = 'POST /rides {pickup, dropoff} -> 201 {ride_id}';

describe('findEndpointOffers', () => {
  it.each<[string, string[]]>([
    [book, ['POST /rides']],
    [`Two calls.\n- ${book}\n- GET /rides/{id} -> 200 {status}\n`, ['POST /rides', 'GET /rides/{id}']],
    [`${book}\nagain: ${book}`, ['POST /rides']],
    ['The app asks POST /rides and waits.', ['POST /rides']],
    // Functions have no method, and words are no call.
    ['requestRide(pickup) -> rideId', []],
    ['We post the rides.', []],
    ['', []],
  ])('%j', (text, keys) => {
    expect(findEndpointOffers(text, []).map(({ endpoint }) => `${endpoint.method} ${endpoint.path}`)).toEqual(
      keys,
    );
  });

  it('leaves out what is a row already, however its parameter is written', () => {
    expect(findEndpointOffers('GET /rides/:id', [{ method: 'get', path: '/rides/{id}/' }])).toEqual([]);
  });

  it('takes the lines below that belong to the call', () => {
    const [offer] = findEndpointOffers(
      `POST /rides\nRequest: {\n  a\n}\nAuth: rider token\nWe keep it short.`,
      [],
    );
    expect(offer?.endpoint).toEqual({
      method: 'POST',
      path: '/rides',
      request: '{\n  a\n}',
      auth: 'rider token',
    });
  });
});

describe('cutEndpoints', () => {
  it.each([
    ['a line of its own', `Calls:\n- ${book}\n\nSo much.`, 'Calls:\n\nSo much.'],
    ['nothing of a sentence', 'The app asks POST /rides and waits.', 'The app asks POST /rides and waits.'],
    ['a call with its labelled lines', 'POST /rides\nAuth: rider token\nErrors: 409\n\nSo much.', 'So much.'],
  ])('%s', (_, text, left) => {
    expect(cutEndpoints(text, findEndpointOffers(text, []))).toBe(left);
  });
});

it.each<[string, number]>([
  [book, 1],
  [`${book}\nGET /rides`, 2],
  ['HEAD /rides', 1],
  ['rides', 0],
])('makes rows of %j', (text, count) => {
  expect(readEndpoints(text)).toHaveLength(count);
});
