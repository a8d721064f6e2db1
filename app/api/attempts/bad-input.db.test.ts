import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startPractice } from '@/app/practice/start/actions';
import { batchLimits } from '@/lib/attempt/limits';
import { processState } from '@/lib/server/process-state';
import { act, type Browser, call, serveFrom, toForm } from '@/lib/server/testing/http';
import { useTestStore } from '@/lib/server/testing/database';
import { seedTestPrompt } from '@/lib/server/testing/ports';
import { addNode, createBatch } from '@/lib/services/testing/fixtures';
import { submitAttempt } from '../../attempts/actions';
import { POST as postEvents } from './[attemptId]/events/route';
import { GET as getExport } from './[attemptId]/export/route';
import { POST as postImport } from './import/route';

vi.mock('next/headers', () => import('@/lib/server/testing/next-headers'));
vi.mock('next/cache', () => ({ revalidatePath: () => undefined }));

const store = useTestStore();
let browser: Browser;
let attemptId: string;

beforeAll(async () => {
  await seedTestPrompt(store().client);
});

beforeEach(async () => {
  serveFrom(store());
  browser = new Map();
  attemptId = await start(browser);
});

async function start(of: Browser): Promise<string> {
  const started = await act({ browser: of }, () => startPractice(toForm({ prompt: 'notification-system' })));
  if (!('redirect' in started)) throw new Error('not started');
  return started.redirect.slice('/practice/'.length);
}

const batch = createBatch('writer-one', 1, [addNode('a')]);

const send = (body: unknown, headers: Record<string, string | null> = {}) =>
  call(postEvents, { browser, params: { attemptId }, body, headers });

const countEvents = () => store().client.attemptEvent.count({ where: { attemptId } });

/** Events as a hostile client would write them: raw text in place of the event. */
const raw = (event: string): string =>
  `{"writerId":"writer-one","entries":[{"seq":1,"atMs":0,"event":${event}}]}`;

const file = (part: string): string =>
  `{"format":"attempt/1","prompt":"notification-system","steps":{},"diagram":{"nodes":[],"edges":[]}${part}}`;

const nodes = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `n${index}`, type: 'queue', label: '' }));

describe('a batch nobody of ours would send', () => {
  it.each<[string, string, number, { code: string; path?: string }]>([
    ['no JSON', '{"writerId":', 400, { code: 'not_json', path: '$' }],
    ['nothing at all', '', 400, { code: 'not_json', path: '$' }],
    ['an array', '[]', 400, { code: 'invalid', path: '$' }],
    [
      'JSON 100,000 levels deep',
      `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
      400,
      { code: 'too_deep', path: '$' },
    ],
    ['a body past the limit', 'x'.repeat(batchLimits.bytes + 1), 413, { code: 'too_large', path: '$' }],
    [
      'more events than a batch holds',
      JSON.stringify(
        createBatch(
          'writer-one',
          1,
          nodes(51).map(({ id }) => addNode(id)),
        ),
      ),
      400,
      { code: 'invalid', path: '$.entries' },
    ],
    [
      'numbers out of order',
      JSON.stringify({ ...batch, entries: [...batch.entries, ...batch.entries] }),
      400,
      { code: 'invalid', path: '$.entries' },
    ],
    [
      'an unknown event',
      raw('{"type":"dropTables"}'),
      400,
      { code: 'invalid', path: '$.entries[0].event.type' },
    ],
    [
      'an unknown step',
      raw('{"type":"stepEntered","step":"dessert"}'),
      400,
      { code: 'invalid', path: '$.entries[0].event.step' },
    ],
    [
      'a NUL in a label',
      raw('{"type":"nodeAdded","node":{"id":"a","type":"queue","label":"a\\u0000b"}}'),
      400,
      { code: 'invalid', path: '$.entries[0].event.node.label' },
    ],
    [
      'half a character',
      raw('{"type":"titleSet","title":"\\ud83d"}'),
      400,
      { code: 'invalid', path: '$.entries[0].event.title' },
    ],
    [
      'NaN, which JSON does not know',
      raw('{"type":"nodesMoved","moves":[{"id":"a","x":NaN,"y":0}]}'),
      400,
      { code: 'not_json', path: '$' },
    ],
    [
      'a position of 1e308',
      raw('{"type":"nodesMoved","moves":[{"id":"a","x":1e308,"y":0}]}'),
      400,
      { code: 'invalid', path: '$.entries[0].event.moves[0].x' },
    ],
    [
      'a number past every number',
      raw('{"type":"nodesMoved","moves":[{"id":"a","x":1e999,"y":0}]}'),
      400,
      { code: 'invalid', path: '$.entries[0].event.moves[0].x' },
    ],
  ])('%s is refused with its path, and nothing is stored', async (_, body, status, error) => {
    const response = await send(body);
    expect(response.status).toBe(status);
    const answer = (await response.json()) as { error: { message: string } };
    expect(answer.error).toMatchObject(error);
    expect(answer.error.message).not.toContain('\n');
    expect(await countEvents()).toBe(0);
  });

  it('takes 1e308 where a large number means something', async () => {
    const node = '{"id":"a","type":"queue","label":"","capacityPerSecond":1e308}';
    expect((await send(raw(`{"type":"nodeAdded","node":${node}}`))).status).toBe(200);
    const exported = await call(getExport, { browser, method: 'GET', params: { attemptId } });
    expect(await exported.json()).toMatchObject({ diagram: { nodes: [{ capacityPerSecond: 1e308 }] } });
  });

  it('is not led astray by __proto__ and constructor', async () => {
    const event = '{"type":"titleSet","title":"T","__proto__":{"polluted":true},"constructor":{"x":1}}';
    expect((await send(raw(event))).status).toBe(200);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    const [stored] = await store().client.attemptEvent.findMany({ where: { attemptId } });
    expect(stored?.payload).toEqual({ type: 'titleSet', title: 'T' });
  });

  it('keeps script and markup as the text it is', async () => {
    const label = '<script>alert(1)</script><img src=x onerror=alert(1)>';
    await send(
      createBatch('writer-one', 1, [{ type: 'nodeAdded', node: { id: 'a', type: 'queue', label } }]),
    );
    const exported = await call(getExport, { browser, method: 'GET', params: { attemptId } });
    expect(exported.headers.get('content-type')).toContain('application/json');
    expect(exported.headers.get('content-disposition')).toContain('attachment');
    expect(await exported.json()).toMatchObject({ diagram: { nodes: [{ label }] } });
  });

  it('reads no body that is not UTF-8', async () => {
    const body = new Uint8Array([0x22, 0xff, 0x22]);
    const request = new Request('http://127.0.0.1:3000/api', {
      method: 'POST',
      body,
      headers: { host: '127.0.0.1:3000', origin: 'http://127.0.0.1:3000' },
    });
    await send(batch);
    const response = await postEvents(request, { params: Promise.resolve({ attemptId }) });
    expect(response.status).toBe(400);
  });

  it('stops reading at the limit, whatever the header promises', async () => {
    const response = await send('x'.repeat(batchLimits.bytes + 1), { 'content-length': '10' });
    expect(response.status).toBe(413);
  });

  it('stops at the 501st component', async () => {
    for (let first = 0; first < 500; first += 50) {
      const events = Array.from({ length: 50 }, (_, index) => addNode(`n${first + index}`));
      expect((await send(createBatch('writer-one', first + 1, events))).status).toBe(200);
    }
    const response = await send(createBatch('writer-one', 501, [addNode('one too many')]));
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      error: { code: 'limit_reached', path: '$.diagram.nodes' },
    });
    expect(await countEvents()).toBe(500);
  });
});

describe('order, repeats and submission', () => {
  it('names the number it expects', async () => {
    const response = await send(createBatch('writer-one', 3, [addNode('a')]));
    expect(response.status).toBe(409);
    expect(await response.json()).toMatchObject({ error: { code: 'gap', expectedSeq: 1 } });
  });

  it('acknowledges a repeat and stores it once', async () => {
    const first = await send(batch);
    const second = await send(batch);
    expect(second.status).toBe(200);
    expect(await second.json()).toEqual(await first.json());
    expect(await countEvents()).toBe(1);
  });

  it('takes nothing after the submission', async () => {
    await send(batch);
    await act({ browser }, () => submitAttempt({ attemptId }));
    const late = await send(createBatch('writer-one', 2, [addNode('b')]));
    expect(late.status).toBe(409);
    expect(await late.json()).toMatchObject({ error: { code: 'attempt_locked' } });
    expect((await send(batch)).status).toBe(200);
    expect(await countEvents()).toBe(1);
  });
});

describe('who is asking', () => {
  it.each<[string, () => Browser]>([
    ['somebody else', () => stranger],
    ['nobody', () => new Map()],
    ['a forged cookie', () => new Map([['loadbearing.guest', `${guestIdOf(browser)}.${'A'.repeat(43)}`]])],
    [
      'a cookie signed for something else',
      () => new Map([[`loadbearing.candidate.${attemptId}`, guestCookieOf(browser)]]),
    ],
    ['a cookie without a signature', () => new Map([['loadbearing.guest', guestIdOf(browser)]])],
    ['a session nobody signed', () => new Map([['next-auth.session-token', 'eyJhbGciOiJkaXIifQ..a.b.c']])],
    ['an endless cookie', () => new Map([['loadbearing.guest', 'x'.repeat(100_000)]])],
  ])('%s gets for an attempt of another what they get for none', async (_, browserOf) => {
    const theirs = browserOf();
    for (const [handler, method, body] of [
      [postEvents, 'POST', batch],
      [getExport, 'GET', undefined],
    ] as const) {
      const existing = await call(handler, { browser: theirs, method, params: { attemptId }, body });
      const missing = await call(handler, {
        browser: theirs,
        method,
        params: { attemptId: 'A'.repeat(22) },
        body,
      });
      expect([401, 404]).toContain(existing.status);
      expect(existing.status).toBe(missing.status);
      expect(await existing.text()).toBe(await missing.text());
    }
    expect(await countEvents()).toBe(0);
  });

  let stranger: Browser;
  beforeEach(async () => {
    stranger = new Map();
    await start(stranger);
  });

  it.each(['short', '../../etc/passwd', "' OR 1=1 --", 'x'.repeat(1000)])('%s is no attempt', async (id) => {
    expect((await call(postEvents, { browser, params: { attemptId: id }, body: batch })).status).toBe(404);
  });

  it.each<[string, string | null]>([
    ['no Origin', null],
    ['another site', 'https://evil.example'],
    ['the same host on another port', 'http://127.0.0.1:4000'],
    ['a frame without one', 'null'],
    ['a host that begins like ours', 'http://127.0.0.1:3000.evil.example'],
  ])('%s is refused', async (_, origin) => {
    for (const [handler, body] of [
      [postEvents, batch],
      [postImport, file('')],
    ] as const) {
      const response = await call(handler, { browser, params: { attemptId }, body, headers: { origin } });
      expect(response.status).toBe(403);
      expect(await response.json()).toMatchObject({ error: { code: 'bad_origin' } });
    }
    expect(await countEvents()).toBe(0);
  });

  it('refuses actions from elsewhere, too', async () => {
    const outcome = await act({ browser, headers: { origin: 'https://evil.example' } }, () =>
      submitAttempt({ attemptId }),
    );
    expect(outcome).toMatchObject({ value: { ok: false, error: { code: 'bad_origin' } } });
    expect(await store().client.attempt.findUnique({ where: { id: attemptId } })).toMatchObject({
      status: 'open',
    });
  });
});

const guestCookieOf = (of: Browser): string => of.get('loadbearing.guest') ?? '';
const guestIdOf = (of: Browser): string => guestCookieOf(of).split('.')[0] ?? '';

describe('a file nobody of ours would write', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const diagram = (value: unknown): string =>
    JSON.stringify({ format: 'attempt/1', prompt: 'notification-system', steps: {}, diagram: value });

  it.each<[string, string, number, { code: string; path: string }]>([
    ['no JSON', 'hello', 400, { code: 'not_json', path: '$' }],
    ['too deep', file(`,"x":${deep}`), 400, { code: 'too_deep', path: '$' }],
    ['too large', file(`,"x":"${'x'.repeat(1024 * 1024)}"`), 413, { code: 'too_large', path: '$' }],
    ['another format', '{"format":"attempt/2"}', 400, { code: 'invalid', path: '$.format' }],
    [
      'an unknown prompt',
      diagram({ nodes: [], edges: [] }).replace('notification-system', 'no-such'),
      400,
      { code: 'invalid', path: '$.prompt' },
    ],
    [
      'an unknown step',
      file('').replace('"steps":{}', '"steps":{"dessert":{"text":"x"}}'),
      400,
      { code: 'invalid', path: '$.steps' },
    ],
    [
      '501 components',
      diagram({ nodes: nodes(501), edges: [] }),
      400,
      { code: 'invalid', path: '$.diagram.nodes' },
    ],
    [
      'an id twice',
      diagram({ nodes: [...nodes(1), ...nodes(1)], edges: [] }),
      400,
      { code: 'duplicate_id', path: '$.diagram.nodes[1].id' },
    ],
    ['a NUL', file(',"title":"a\\u0000"'), 400, { code: 'invalid', path: '$.title' }],
    ['half a character', file(',"title":"\\udc00"'), 400, { code: 'invalid', path: '$.title' }],
  ])('%s is refused with its path, and nothing is stored', async (_, body, status, error) => {
    const before = await store().client.attempt.count();
    const response = await call(postImport, { browser, body });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ error });
    expect(await store().client.attempt.count()).toBe(before);
  });

  it('is mended where it can be, and says so', async () => {
    const body = diagram({
      nodes: [{ id: 'a', type: 'blockchain', label: '' }],
      edges: [{ source: 'a', target: 'nowhere' }],
    });
    const response = await call(postImport, { browser, body });
    expect(response.status).toBe(200);
    const answer = (await response.json()) as { warnings: { path: string }[] };
    expect(answer.warnings.map(({ path }) => path)).toEqual([
      '$.diagram.nodes[0].type',
      '$.diagram.edges[0].target',
    ]);
  });

  it('makes a guest of somebody new, whose it then is', async () => {
    const fresh: Browser = new Map();
    const response = await call(postImport, { browser: fresh, body: file('') });
    const answer = (await response.json()) as { attemptId: string };
    const exported = await call(getExport, {
      browser: fresh,
      method: 'GET',
      params: { attemptId: answer.attemptId },
    });
    expect(exported.status).toBe(200);
  });
});

describe('trouble with the store', () => {
  const away = (error: Error) => {
    processState.store = Promise.reject(error);
    // Somebody has to look at it, or the process would stop.
    processState.store.catch(() => undefined);
  };

  it.each<[string, Error, string]>([
    ['out of reach', Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }), 'Nothing is lost'],
    ['starting up', new Error('starting up', { cause: { originalCode: '57P03' } }), 'Nothing is lost'],
    [
      'full',
      Object.assign(new Error('full'), {
        meta: { driverAdapterError: { cause: { originalCode: '53100' } } },
      }),
      'full',
    ],
  ])('%s: asks to try again, and takes the batch afterwards', async (_, error, words) => {
    away(error);
    const refused = await send(batch);
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).not.toBeNull();
    const answer = (await refused.json()) as { error: { code: string; message: string } };
    expect(answer.error.code).toBe('unavailable');
    expect(answer.error.message).toContain(words);
    serveFrom(store());
    expect((await send(batch)).status).toBe(200);
    expect(await countEvents()).toBe(1);
  });

  it('tells nothing but an id of what nobody expected', async () => {
    away(new Error('secret detail: password=hunter2'));
    const response = await send(batch);
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(text).not.toContain('hunter2');
    expect(JSON.parse(text)).toMatchObject({ error: { code: 'internal', id: expect.any(String) as string } });
  });
});
