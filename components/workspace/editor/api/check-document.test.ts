import { afterEach, describe, expect, it, vi } from 'vitest';
import { translateIn } from '@/lib/messages/testing/translate-in';
import type { Endpoint } from '@/lib/steps/endpoint-notes';
import { toOpenApi } from '@/lib/steps/openapi';
import { parseEndpoint } from '@/lib/steps/quick-endpoint';
import { checkDocument } from './check-document';
import { rowOf } from './finding';

const call = (text: string): Endpoint => parseEndpoint(text) ?? { method: '', path: '' };
const find = async (...texts: string[]) => checkDocument(toOpenApi(texts.map(call), 'Rides').document);
const rulesOf = async (...texts: string[]) => (await find(...texts)).map(({ rule }) => rule);

afterEach(() => vi.unstubAllGlobals());

const whole =
  'POST /v1/rides {pickup, dropoff} -> 201 {ride_id}; rider token; Idempotency-Key; errors: 409 if one is open; 429 with Retry-After over 5 a minute';

describe('checkDocument', () => {
  it('has nothing to say of a call that says it all', async () => {
    expect(await find(whole)).toEqual([]);
  });

  it('says it in words, at the call and the field', async () => {
    const [finding] = (
      await find(whole, 'GET /v1/users/{id}/rides -> 200 {rides: [{ride_id}]}; rider token; 404')
    ).filter(({ rule }) => rule === 'pages');
    expect(finding).toEqual({
      rule: 'pages',
      call: 'get /v1/users/{id}/rides',
      field: 'request',
      group: 'interview',
      key: 'pagesOfOwner',
      values: { call: 'GET /v1/users/{id}/rides', owner: 'user' },
    });
  });

  it.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['answers', ['POST /rides {a}'], ['POST /rides {a} -> the ride'], ['POST /rides {a} -> 201']],
    ['refusals', ['GET /rides/{id} -> 200 {id}'], [], ['GET /rides/{id} -> 200 {id}; 404 if unknown']],
    ['repeats', ['POST /rides {a} -> 201'], ['POST /rides/{id}/cancel -> 204'], [whole]],
    ['repeats', ['POST /rides {a} -> 201'], [], ['POST /rides/search {a} -> 200']],
    ['pages', ['GET /rides -> 200'], ['GET /feed -> 200 [{id}]'], ['GET /rides?cursor= -> 200']],
    ['pages', ['GET /rides -> 200'], [], ['GET /rides/{id} -> 200']],
    ['pages', ['GET /rides -> 200'], [], ['GET /rides/{id}/status -> 200 {status}']],
    ['callers', ['GET /rides/{id} -> 200'], ['POST /rides -> 201'], ['GET /rides/{id} -> 200; auth: public']],
    [
      'whose',
      ['POST /rides {user_id, a} -> 201; rider token'],
      [],
      ['POST /rides {user_id, a} -> 201; api key'],
    ],
    [
      'whose',
      ['POST /rides {user_id, a} -> 201; rider token'],
      [],
      ['POST /rides {user_id} -> 201; auth: token of internal services'],
    ],
    [
      'races',
      ['PATCH /rides/{id} {status} -> 200'],
      ['POST /rides/{id}/accept -> 200'],
      ['POST /rides/{id}/accept -> 200; 409 if taken'],
    ],
    ['later', ['POST /sends {a} -> 202 {id}'], [], ['POST /sends {a} -> 202 {id}', 'GET /sends/{id} -> 200']],
    ['later', ['POST /sends {a} -> 202 {id}'], [], ['POST /sends {a} -> 202 {id}; a webhook tells the end']],
    ['limits', ['POST /rides -> 201'], [], [whole, 'POST /cancels -> 201']],
    ['limits', ['POST /rides -> 201'], [], ['GET /rides/{id} -> 200']],
    ['beyond', ['POST /rides -> 201; rate limit: 5 a minute'], [], [whole]],
    ['versions', ['GET /rides/{id} -> 200'], [], ['GET /rides/{id} -> 200; versioning: a header']],
    [
      'secrets',
      ['GET /rides?api_key= -> 200'],
      ['GET /resets/{reset_token} -> 200'],
      ['GET /rides?page_token= -> 200'],
    ],
    ['verbs', ['POST /createRide -> 201'], [], ['GET /listings -> 200']],
    [
      'no-identical-paths',
      ['GET /rides/{id} -> 200', 'GET /rides/{ride} -> 200'],
      [],
      ['GET /rides/{id} -> 200', 'GET /drivers/{id} -> 200'],
    ],
  ])('%s: %j, not %j', async (rule, calls, others, fine) => {
    expect(await rulesOf(...calls)).toContain(rule);
    for (const other of others) expect(await rulesOf(other)).toContain(rule);
    expect(await rulesOf(...fine)).not.toContain(rule);
  });

  it('knows the rules of OpenAPI, in plain words', async () => {
    const { document } = toOpenApi([call('GET /rides/{id} -> 200')], 'Rides');
    const broken = { ...document, paths: { '/rides/{id}': { get: { responses: { '200': {} } } } } };
    // A document that our own printer would never make.
    const findings = await checkDocument(broken as unknown as typeof document);
    expect(findings.filter(({ group }) => group === 'form').map(({ key }) => key)).toContain('broken');
  });

  it('says every finding in a sentence, in both languages', async () => {
    const findings = await find('POST /createRide', 'GET /rides -> 200', 'GET /users/{id}/rides -> 200');
    expect(findings.length).toBeGreaterThan(3);
    for (const language of ['en', 'de'] as const) {
      const t = await translateIn('editorParts', language);
      for (const { key, values } of findings)
        expect(t(`api.findings.${key}`, values)).toMatch(/^[\p{L}/{} ]+.*[.?]$/u);
    }
    const t = await translateIn('editorParts');
    expect(findings.map(({ key, values }) => t(`api.findings.${key}`, values))).toContain(
      'GET /users/{id}/rides says nothing about pages: a busy user has thousands.',
    );
  });

  it('evaluates no text as code: our pages forbid it', async () => {
    vi.stubGlobal('Function', () => {
      throw new Error('code from text');
    });
    vi.stubGlobal('eval', () => {
      throw new Error('code from text');
    });
    expect((await find('GET /rides -> 200 {rides: [{id}]}')).length).toBeGreaterThan(0);
  });
});

it('finds the row of a call, or of its address', () => {
  const rows = new Map([['get /rides/{id}', 4]]);
  expect(
    ['get /rides/{id}', ' /rides/{id}', 'post /rides', null].map((one) => rowOf({ call: one }, rows)),
  ).toEqual([4, 4, null, null]);
});
