import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AttemptEvent } from '@/lib/attempt/events';
import { openIndexedStorage } from './indexed-storage';
import { createOutbox } from './outbox';
import { createMemoryStorage, type OutboxStorage } from './outbox-storage';
import type { SendBatch } from './send-batch';
import { sendEarlier } from './send-earlier';
import { createTestServer, type Fault } from './testing/test-server';

// IndexedDB's own turns stay real; only the outbox's waiting is wound by hand.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }));
afterEach(() => void vi.useRealTimers());

const attemptId = 'attempt';
const turns = async (count: number) => {
  for (let at = 0; at < count; at++) await new Promise((resolve) => setImmediate(resolve));
};
const wait = async (ms: number) => {
  await turns(30);
  await vi.advanceTimersByTimeAsync(ms);
  await turns(30);
};

let writers = 0;
const open = (storage: OutboxStorage, send: SendBatch, position: number) => {
  const writerId = `writer-${String(++writers).padStart(6, '0')}`;
  // Each session begins later than the one before it.
  vi.setSystemTime(Date.now() + 1);
  const outbox = createOutbox({
    attemptId,
    writerId,
    position,
    storage,
    send,
    clock: Date.now,
    random: () => 0.5,
  });
  return Object.assign(outbox, { writerId });
};

let made = 0;
const titled = (): { atMs: number; event: AttemptEvent } => ({
  atMs: 0,
  event: { type: 'titleSet', title: `t${++made}` },
});
const some = (count: number) => Array.from({ length: count }, titled);
const titleOf = (event: AttemptEvent): string => (event.type === 'titleSet' ? event.title : '');

describe('an outbox', () => {
  it('says where the work is, step by step', async () => {
    const server = createTestServer();
    const outbox = open(
      createMemoryStorage('durable'),
      server.connect(() => 'none'),
      0,
    );
    const seen: string[] = [];
    outbox.subscribe(({ kind }) => seen.at(-1) !== kind && seen.push(kind));
    expect(outbox.getStatus()).toEqual({ kind: 'saved', at: null, storage: 'durable' });
    outbox.write(some(2));
    expect(outbox.getStatus()).toMatchObject({ kind: 'saving', pending: 2 });
    await turns(5);
    expect(outbox.getStatus()).toMatchObject({ kind: 'local', pending: 2 });
    await wait(500);
    expect(outbox.getStatus()).toMatchObject({ kind: 'saved' });
    expect(seen).toEqual(['saving', 'local', 'saving', 'saved']);
    expect(server.log).toHaveLength(2);
  });

  it('sends a batch of fifty at once, and never more in one', async () => {
    const sizes: number[] = [];
    const server = createTestServer();
    const send: SendBatch = async (batch) => {
      sizes.push(batch.entries.length);
      return server.receive(batch);
    };
    const outbox = open(createMemoryStorage(), send, 0);
    outbox.write(some(120));
    await wait(0);
    await wait(500);
    await wait(500);
    expect(sizes).toEqual([50, 50, 20]);
    expect(outbox.getStatus().kind).toBe('saved');
  });

  it('waits longer after each failure, up to half a minute, and goes on by itself', async () => {
    let answers = false;
    const times: number[] = [];
    const server = createTestServer();
    const send: SendBatch = async (batch) => {
      times.push(Date.now());
      return answers ? server.receive(batch) : { kind: 'unreachable', cause: 'network', retryAfterMs: 0 };
    };
    const outbox = open(createMemoryStorage('durable'), send, 0);
    outbox.write(some(1));
    for (let at = 0; at < 400; at++) await vi.advanceTimersByTimeAsync(500);
    const gaps = times.slice(1).map((time, at) => time - (times[at] ?? 0));
    expect(gaps.slice(0, 6)).toEqual([750, 1500, 3000, 6000, 12_000, 22_500]);
    expect(Math.max(...gaps)).toBe(22_500);
    expect(outbox.getStatus()).toMatchObject({ kind: 'offline', cause: 'network', pending: 1 });
    answers = true;
    outbox.retry();
    await wait(0);
    expect(outbox.getStatus().kind).toBe('saved');
  });

  it('waits as long as the server asks', async () => {
    let asked = 0;
    const send: SendBatch = async () => {
      asked++;
      return { kind: 'unreachable', cause: 'server', retryAfterMs: 60_000 };
    };
    const outbox = open(createMemoryStorage('durable'), send, 0);
    outbox.write(some(1));
    await wait(500);
    await wait(59_000);
    expect(asked).toBe(1);
    await wait(1000);
    expect(asked).toBe(2);
    expect(outbox.getStatus()).toMatchObject({ kind: 'offline', cause: 'server' });
  });

  it('keeps what was refused, says so, and tries again when asked', async () => {
    const storage = await openIndexedStorage('refused');
    const server = createTestServer();
    server.refuse('invalid');
    const outbox = open(
      storage,
      server.connect(() => 'none'),
      0,
    );
    outbox.write(some(3));
    await wait(500);
    expect(outbox.getStatus()).toMatchObject({ kind: 'failed', code: 'invalid', pending: 3 });
    outbox.write(some(1));
    await wait(60_000);
    expect(outbox.getStatus()).toMatchObject({ kind: 'failed', pending: 4 });
    expect(await storage.list(attemptId)).toHaveLength(4);
    server.refuse(null);
    outbox.retry();
    await wait(500);
    await wait(500);
    expect(outbox.getStatus().kind).toBe('saved');
    expect(await storage.list(attemptId)).toEqual([]);
  });

  it('gives a server that lost entries what it misses', async () => {
    const server = createTestServer();
    const outbox = open(
      createMemoryStorage('durable'),
      server.connect(() => 'none'),
      0,
    );
    outbox.write(some(5));
    await wait(500);
    server.forget(outbox.writerId, 2);
    outbox.write(some(1));
    await wait(500);
    await wait(500);
    expect(server.log.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(outbox.getStatus().kind).toBe('saved');
  });

  it('does not hammer a server that asks for what it was just given', async () => {
    let asked = 0;
    const send: SendBatch = async () => {
      asked++;
      return { kind: 'gap', expectedSeq: 1 };
    };
    const outbox = open(createMemoryStorage('durable'), send, 0);
    outbox.write(some(1));
    for (let at = 0; at < 20; at++) await wait(500);
    expect(asked).toBeLessThan(6);
    expect(outbox.getStatus().kind).toBe('offline');
  });

  it('notices another device by the position, and stops', async () => {
    const server = createTestServer();
    const outbox = open(
      createMemoryStorage('durable'),
      server.connect(() => 'none'),
      0,
    );
    server.receive({ writerId: 'another-device', entries: [{ seq: 1, ...titled() }] });
    outbox.write(some(1));
    await wait(500);
    expect(outbox.getStatus()).toMatchObject({ kind: 'movedOn', pending: 0 });
  });

  it('does not mistake its own farewell for another device', async () => {
    const server = createTestServer();
    const outbox = open(
      createMemoryStorage('durable'),
      server.connect(() => 'none'),
      0,
    );
    outbox.write(some(60));
    await turns(2);
    outbox.sayFarewell();
    await wait(500);
    await wait(500);
    expect(outbox.getStatus().kind).toBe('saved');
    expect(server.log).toHaveLength(60);
  });

  it('says nothing at its farewell where nothing waits', () => {
    const send = vi.fn<SendBatch>();
    open(createMemoryStorage(), send, 0).sayFarewell();
    expect(send).not.toHaveBeenCalled();
  });

  it('says honestly that this device keeps nothing, and saves all the same', async () => {
    const server = createTestServer();
    const full: OutboxStorage = {
      ...createMemoryStorage('durable'),
      put: () => Promise.reject(new Error('full')),
    };
    const outbox = open(
      full,
      server.connect(() => 'none'),
      0,
    );
    outbox.write(some(1));
    await wait(0);
    expect(outbox.getStatus()).toMatchObject({ storage: 'memory' });
    await wait(500);
    expect(outbox.getStatus()).toMatchObject({ kind: 'saved', storage: 'memory' });
    expect(server.log).toHaveLength(1);
  });

  it('takes nothing more once the pen is handed over', async () => {
    const storage = createMemoryStorage('durable');
    const server = createTestServer();
    const outbox = open(
      storage,
      server.connect(() => 'none'),
      0,
    );
    outbox.write(some(1));
    await outbox.close('elsewhere');
    outbox.write(some(1));
    await wait(5000);
    expect(outbox.getStatus().kind).toBe('elsewhere');
    expect(await storage.list(attemptId)).toHaveLength(1);
    expect(server.log).toEqual([]);
  });

  it.each<[string, Fault, boolean]>([
    ['everything is sent', 'none', true],
    ['nobody answers', 'requestLost', false],
  ])('answers a flush when %s', async (_, fault, flushed) => {
    const server = createTestServer();
    const outbox = open(
      createMemoryStorage('durable'),
      server.connect(() => fault),
      0,
    );
    outbox.write(some(130));
    expect(await outbox.flush()).toBe(flushed);
    expect(server.log).toHaveLength(flushed ? 130 : 0);
  });
});

describe('under faults', () => {
  type Action = { do: 'write'; count: number } | { do: 'wait'; ms: number } | { do: 'crash'; turns: number };
  const action: fc.Arbitrary<Action> = fc.oneof(
    { weight: 4, arbitrary: fc.record({ do: fc.constant('write'), count: fc.integer({ min: 1, max: 70 }) }) },
    {
      weight: 3,
      arbitrary: fc.record({ do: fc.constant('wait'), ms: fc.constantFrom(0, 100, 500, 1500, 40_000) }),
    },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('crash'), turns: fc.nat(12) }) },
  );
  const fault = fc.constantFrom<Fault>(
    'none',
    'none',
    'none',
    'requestLost',
    'answerLost',
    'sentTwice',
    'busy',
  );

  it('nothing acknowledged is lost and nothing shown as saved is missing', async () => {
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(action, { maxLength: 14 }),
        fc.infiniteStream(fault),
        async (actions, faults) => {
          const storage = await openIndexedStorage(`faults-${runs++}`);
          const server = createTestServer();
          let healed = false;
          const connection = server.connect(() => (healed ? 'none' : (faults.next().value ?? 'none')));
          /** Titles that were promised: shown as on this device, or as saved. */
          const promised = new Set<string>();

          const begin = async () => {
            const session = { alive: true };
            const never = new Promise<never>(() => undefined);
            const send: SendBatch = (batch) => (session.alive ? connection(batch) : never);
            // A tab that crashed begins nothing new; a transaction under way may still commit.
            const own: OutboxStorage = {
              ...storage,
              put: (entries) => (session.alive ? storage.put(entries) : never),
              remove: (...range) => (session.alive ? storage.remove(...range) : never),
            };
            const loaded = server.log.length;
            let position = loaded;
            const merged: AttemptEvent[] = [];
            for (let kind = ''; kind !== 'sent'; ) {
              const earlier = await sendEarlier({ attemptId, position, storage, send });
              expect(['sent', 'unreachable']).toContain(earlier.kind);
              merged.push(...earlier.events);
              ({ kind, position } = earlier);
            }
            // What was loaded and what is merged into it is what the server holds.
            expect(merged).toEqual(server.log.slice(loaded).map(({ event }) => event));
            expect(position).toBe(server.log.length);
            const outbox = open(own, send, server.log.length);
            const written: string[] = [];
            outbox.subscribe(({ kind, storage: kept }) => {
              expect(kept).toBe('durable');
              expect(kind).not.toBe('movedOn');
              expect(kind).not.toBe('failed');
              if (session.alive && (kind === 'saved' || kind === 'local' || kind === 'offline'))
                for (const title of written) promised.add(title);
              if (session.alive && kind === 'saved') {
                const held = new Set(server.log.map(({ event }) => titleOf(event)));
                expect(written.every((title) => held.has(title))).toBe(true);
              }
            });
            return { outbox, session, written };
          };

          let current = await begin();
          for (const step of actions) {
            if (step.do === 'write') {
              const entries = some(step.count);
              current.written.push(...entries.map(({ event }) => titleOf(event)));
              current.outbox.write(entries);
            } else if (step.do === 'wait') await wait(step.ms);
            else {
              await turns(step.turns);
              current.session.alive = false;
              await turns(20);
              current = await begin();
            }
          }
          await turns(30);
          current.session.alive = false;
          healed = true;
          current = await begin();
          const held = server.log.map(({ event }) => titleOf(event));
          expect([...promised].filter((title) => !held.includes(title))).toEqual([]);
          expect(new Set(held).size).toBe(held.length);
          expect(await storage.list(attemptId)).toEqual([]);
          // Each writer's entries stand in their own order, without a hole.
          for (const writerId of new Set(server.log.map((entry) => entry.writerId))) {
            const seqs = server.log.filter((entry) => entry.writerId === writerId).map(({ seq }) => seq);
            expect(seqs).toEqual(seqs.map((__, index) => index + 1));
          }
        },
      ),
      { numRuns: 150 },
    );
  }, 60_000);
});
