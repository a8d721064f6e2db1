import { Validator } from '@seriousme/openapi-schema-validator';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Endpoint } from './endpoint-notes';
import { toOpenApi } from './openapi';
import { parseEndpoint } from './quick-endpoint';
import { readReplies } from './replies';

const call = (text: string): Endpoint => parseEndpoint(text) ?? { method: '', path: '' };
const book = call(
  'POST /v1/rides {pickup: {lat, lng}, note?: string} -> 201 {ride_id}; rider token; Idempotency-Key, one a booking; errors: 409 if one is open, 404 unknown rider; 429 with Retry-After over 5 a minute',
);
const list = call('GET /v1/users/:id/rides?cursor= -> 200 {rides: [{ride_id}], next_cursor}; api key');

describe('toOpenApi', () => {
  it('tells a call with all its parts', () => {
    const { document, rows, leftOut } = toOpenApi([book, list], 'Ride-sharing');
    expect(document.info).toEqual({ title: 'Ride-sharing', version: 'v1' });
    expect(document.paths['/v1/rides']?.post).toEqual({
      operationId: 'postV1Rides',
      description:
        'Who may call: rider token\nIdempotency: Idempotency-Key, one a booking\nRate limit: 429 with Retry-After over 5 a minute',
      parameters: [{ name: 'Idempotency-Key', in: 'header', required: true, schema: { type: 'string' } }],
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: {
              type: 'object',
              properties: {
                pickup: {
                  type: 'object',
                  properties: { lat: { type: 'number' }, lng: { type: 'number' } },
                  required: ['lat', 'lng'],
                },
                note: { type: 'string' },
              },
              required: ['pickup'],
            },
          },
        },
      },
      responses: {
        '201': {
          description: 'Created.',
          content: {
            'application/json': {
              schema: { type: 'object', properties: { ride_id: { type: 'string' } }, required: ['ride_id'] },
            },
          },
        },
        '404': { description: 'unknown rider' },
        '409': { description: 'if one is open' },
        '429': {
          description: 'with Retry-After over 5 a minute',
          headers: { 'Retry-After': { schema: { type: 'integer' } } },
        },
      },
      security: [{ bearer: [] }],
    });
    expect(document.paths['/v1/users/{id}/rides']?.get?.parameters).toEqual([
      { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'cursor', in: 'query', schema: {} },
    ]);
    expect(document.components).toEqual({
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer' },
        apiKey: { type: 'apiKey', in: 'header', name: 'X-API-Key' },
      },
    });
    expect([...rows]).toEqual([
      ['post /v1/rides', 0],
      ['get /v1/users/{id}/rides', 1],
    ]);
    expect(leftOut).toEqual([]);
  });

  it('says only what is said', () => {
    const { document } = toOpenApi([{ method: 'GET', path: 'rides' }], ' ');
    expect(document).toEqual({
      openapi: '3.1.0',
      info: { title: 'Interface', version: '1' },
      paths: {
        '/rides': {
          get: { operationId: 'getRides', responses: { default: { description: 'Not said yet.' } } },
        },
      },
    });
  });

  it('tells which rows are not in it, and why', () => {
    const rows: Endpoint[] = [
      { method: 'GET', path: '' },
      { method: 'CALL', path: 'requestRide' },
      { method: 'GET', path: '/rides/{id}' },
      { method: 'get', path: '/rides/:id/' },
    ];
    expect(toOpenApi(rows, 'x').leftOut).toEqual([
      { index: 0, why: 'no path' },
      { index: 1, why: 'no HTTP method' },
      { index: 3, why: 'said twice' },
    ]);
  });

  it.each<[string, string, unknown]>([
    [
      'GET /rides {cursor, limit?}',
      'parameters',
      [
        { name: 'cursor', in: 'query', required: true, schema: { type: 'string' } },
        { name: 'limit', in: 'query', schema: { type: 'integer' } },
      ],
    ],
    ['GET /rides?limit= {limit}', 'parameters', [{ name: 'limit', in: 'query', schema: {} }]],
    [
      'GET /a/{id}/b/{id}',
      'parameters',
      [
        { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
        { name: 'id2', in: 'path', required: true, schema: { type: 'string' } },
      ],
    ],
    ['PUT /rides {a}; If-Match with the etag', 'parameters', undefined],
    ['POST /rides {idempotency_key}; idempotent by key', 'parameters', undefined],
    ['POST /rides; auth: public', 'security', []],
    ['POST /rides; auth: internal services', 'security', [{ caller: [] }]],
    ['POST /rides; auth: mTLS between services', 'security', [{ mutualTls: [] }]],
    ['POST /rides; auth: HMAC signature', 'security', [{ signature: [] }]],
    ['POST /rides; auth: session cookie', 'security', [{ session: [] }]],
    ['POST /rides; auth: OAuth scope rides:write', 'security', [{ oauth: [] }]],
    ['POST /rides', 'security', undefined],
    ['POST /rides; takes the pickup', 'summary', 'takes the pickup'],
  ])('%s: %s', (text, key, expected) => {
    const { document } = toOpenApi([call(text)], 'x');
    const [operations = {}] = Object.values(document.paths);
    const [operation] = Object.values(operations);
    expect(operation?.[key as keyof typeof operation]).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['/rides/<id>', '/rides/{id}', ['id']],
    ['/rides/{}', '/rides/{id}', ['id']],
    ['/rides/{ride id!}/', '/rides/{rideid}', ['rideid']],
    ['/rides/a{b}', '/rides/ab', []],
    ['https://host.example/rides?a=1&a=2&=3', '/rides', ['a']],
    ['https://host.example', '/', []],
  ])('reads the address %s', (written, path, names) => {
    const { document } = toOpenApi([{ method: 'GET', path: written }], 'x');
    const [[found, operations] = ['', {}]] = Object.entries(document.paths);
    expect(found).toBe(path);
    expect((operations['get']?.parameters ?? []).map(({ name }) => name)).toEqual(names);
  });

  it('shows words that are no shape as words', () => {
    const { document } = toOpenApi(
      [{ method: 'POST', path: '/', request: 'the pickup', response: 'the ride' }],
      'x',
    );
    const post = document.paths['/']?.post;
    expect([post?.operationId, post?.requestBody?.description, post?.responses]).toEqual([
      'postRoot',
      'the pickup',
      { default: { description: 'the ride' } },
    ]);
    const read = toOpenApi([{ method: 'GET', path: '/', request: 'the day', notes: 'If-Match' }], 'x')
      .document.paths['/']?.get;
    expect([read?.description, read?.parameters?.[0]?.name]).toEqual([
      'Takes: the day\nIf-Match',
      'If-Match',
    ]);
  });

  it('is valid by the schema of OpenAPI 3.1, whatever the rows say', async () => {
    // Its own compiled schema is kept between documents.
    const validator = new Validator();
    const words = fc.constantFrom(
      '{a, b: string}',
      '[{id}]',
      '201 {id}',
      '404 or 409',
      'token',
      'api key',
      'Errors: 409',
      'Idempotency: key',
      'Rate limit: 429',
      '{',
      '}',
      ':id',
      '$ref',
      '__proto__',
      '/',
      '/v1/rides',
      '{id}',
      '?x=1',
      'words',
      '',
      '🙂',
    );
    const said = fc.array(words, { maxLength: 4 }).map((some) => some.join(' '));
    const endpoint = fc.record({
      method: fc.constantFrom('GET', 'post', 'PUT', 'DELETE', 'CALL'),
      path: fc.array(words, { maxLength: 3 }).map((some) => `/${some.join('/')}`),
      purpose: said,
      request: said,
      response: said,
      auth: said,
      notes: said,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(endpoint, { maxLength: 4 }), async (endpoints) => {
        const { document } = toOpenApi(endpoints, 'x');
        const { valid, errors } = await validator.validate(
          JSON.parse(JSON.stringify(document)) as Record<string, unknown>,
        );
        expect(errors).toBeUndefined();
        expect(valid).toBe(true);
        expect(toOpenApi(endpoints, 'x').document).toEqual(document);
      }),
      { numRuns: 60 },
    );
  });
});

describe('readReplies', () => {
  it.each<[string, ReturnType<typeof readReplies>]>([
    ['', []],
    ['the ride', [{ status: null, words: 'the ride', body: null }]],
    ['{ride_id}', [{ status: null, words: '', body: '{ride_id}' }]],
    ['answers 202 with {id}', [{ status: '202', words: 'answers with', body: '{id}' }]],
    [
      '201 {code: 404}, 409 if open',
      [
        { status: '201', words: '', body: '{code: 404}' },
        { status: '409', words: 'if open', body: null },
      ],
    ],
    ['200 {open', [{ status: '200', words: '', body: '{open' }]],
    ['in 200 ms', [{ status: null, words: 'in 200 ms', body: null }]],
  ])('%s', (text, replies) => {
    expect(readReplies(text)).toEqual(replies);
  });
});
