import { describe, expect, it } from 'vitest';
import { readJson, readText } from './read-body';

const request = (body: BodyInit | null, headers: Record<string, string> = {}): Request =>
  new Request('http://localhost/', {
    method: 'POST',
    headers,
    ...(body !== null && { body, duplex: 'half' }),
  });

const streamOf = (...chunks: (Uint8Array | Error)[]): ReadableStream<Uint8Array> =>
  new ReadableStream({
    pull: (controller) => {
      const chunk = chunks.shift();
      if (chunk === undefined) controller.close();
      else if (chunk instanceof Error) controller.error(chunk);
      else controller.enqueue(chunk);
    },
  });

const duck = new TextEncoder().encode('🦆');

describe('readText', () => {
  it.each<[string, Request, object]>([
    ['nothing', request(null), { ok: true, value: '' }],
    [
      'a character cut between two pieces',
      request(streamOf(duck.slice(0, 2), duck.slice(2))),
      { ok: true, value: '🦆' },
    ],
    ['exactly the limit', request('x'.repeat(10)), { ok: true }],
    ['one byte more', request('x'.repeat(11)), { ok: false, error: { code: 'too_large' } }],
    [
      'a header that admits more',
      request('x', { 'content-length': '11' }),
      { ok: false, error: { code: 'too_large' } },
    ],
    [
      'half a character at the end',
      request(streamOf(duck.slice(0, 2))),
      { ok: false, error: { code: 'invalid' } },
    ],
    ['no UTF-8', request(streamOf(new Uint8Array([0xff]))), { ok: false, error: { code: 'invalid' } }],
    [
      'a line that breaks',
      request(streamOf(duck, Object.assign(new Error('aborted'), { code: 'ECONNRESET' }))),
      { ok: false, error: { code: 'incomplete' } },
    ],
  ])('%s', async (_, given, outcome) => {
    expect(await readText(given, 10)).toMatchObject(outcome);
  });
});

describe('readJson', () => {
  it('passes on why a body could not be read', async () => {
    const limits = { maxBytes: 10, maxDepth: 2 };
    expect(await readJson(request('[[[]]]'), limits)).toMatchObject({ error: { code: 'too_deep' } });
    expect(await readJson(request('x'.repeat(11)), limits)).toMatchObject({ error: { code: 'too_large' } });
    expect(await readJson(request('[1]'), limits)).toEqual({ ok: true, value: [1] });
  });
});
