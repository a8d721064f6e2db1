import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AttemptEvent } from '@/lib/attempt/events';
import { createPace } from '@/lib/attempt/pace';
import { replay } from '@/lib/attempt/replay';
import { type AttemptState, createState } from '@/lib/attempt/state';
import type { AttemptCopy } from './copies';
import { openCopies } from './copies';
import { createMemoryStorage, type OutboxStorage } from './outbox-storage';
import type { SendBatch } from './send-batch';
import { createSession } from './session';
import { createTestServer } from './testing/test-server';

beforeEach(() => {
  // A browser without Web Locks: the lease is somebody else's test.
  vi.stubGlobal('navigator', {});
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const turns = async (count: number) => {
  for (let at = 0; at < count; at++) await new Promise((resolve) => setImmediate(resolve));
};
const wait = async (ms: number) => {
  await turns(20);
  await vi.advanceTimersByTimeAsync(ms);
  await turns(20);
};

const box = (id: string): AttemptEvent => ({ type: 'nodeAdded', node: { id, type: 'service', label: id } });
const boxesOf = (state: AttemptState) => state.document.diagram.nodes.map(({ id }) => id);
const empty = createState('ride-sharing');

type Copy = Pick<AttemptCopy, 'position' | 'state' | 'pace'>;

/** One visit of a browser: what the page loaded, what this device keeps, and a connection that is there or not. */
function visit(
  given: Readonly<{
    storage: OutboxStorage;
    send: SendBatch;
    position: number;
    copy?: Copy;
    state?: AttemptState;
  }>,
) {
  const shown = { state: given.state ?? empty, saved: [] as number[] };
  const session = createSession({
    attemptId: 'attempt',
    position: given.position,
    state: shown.state,
    openStorage: async () => given.storage,
    send: given.send,
    clock: Date.now,
    random: () => 0.5,
    onState: (state) => {
      shown.state = state;
    },
    findCopy: async () => given.copy ?? null,
    onSaved: (position) => shown.saved.push(position),
  });
  const write = (event: AttemptEvent) => {
    shown.state = replay(shown.state, [event]);
    session.write([{ atMs: 0, event }]);
  };
  return { session, shown, write };
}

const line = () => {
  const server = createTestServer();
  const connection = { up: false };
  const send: SendBatch = async (batch) =>
    connection.up
      ? server.receive(structuredClone(batch))
      : { kind: 'unreachable', cause: 'network', retryAfterMs: 0 };
  return { server, connection, send };
};

describe('a session that is opened without a connection', () => {
  it('shows what waits on this device, takes new work, and sends both in order', async () => {
    const { server, connection, send } = line();
    const storage = createMemoryStorage('durable');
    const first = visit({ storage, send, position: 0 });
    await first.session.start();
    first.write(box('a'));
    await wait(600);
    first.session.stop();

    vi.setSystemTime(Date.now() + 1000);
    const second = visit({ storage, send, position: 0 });
    await second.session.start();
    await turns(20);
    expect(boxesOf(second.shown.state)).toEqual(['a']);
    expect(second.session.getStatus()).toMatchObject({ kind: 'offline', cause: 'network', pending: 1 });
    second.write(box('b'));
    await wait(100);
    expect(second.session.getStatus()).toMatchObject({ kind: 'offline', pending: 2 });
    expect(await second.session.flush()).toBe(false);
    second.session.sayFarewell();
    expect(server.log).toEqual([]);

    connection.up = true;
    await wait(4000);
    await wait(1000);
    expect(second.session.getStatus().kind).toBe('saved');
    expect(server.log.map(({ event }) => (event.type === 'nodeAdded' ? event.node.id : ''))).toEqual([
      'a',
      'b',
    ]);
    expect(second.session.position()).toBe(2);
    expect(await storage.list('attempt')).toEqual([]);
    expect(second.shown.saved.at(-1)).toBe(2);
  });

  it('tries again at once when asked', async () => {
    const { server, connection, send } = line();
    const storage = createMemoryStorage('durable');
    const first = visit({ storage, send, position: 0 });
    await first.session.start();
    first.write(box('a'));
    await wait(600);
    first.session.stop();
    const second = visit({ storage, send, position: 0 });
    await second.session.start();
    await turns(20);
    connection.up = true;
    second.session.retry();
    await turns(20);
    expect(server.log).toHaveLength(1);
    expect(second.session.getStatus().kind).toBe('saved');
  });

  it('begins from the copy of this device where the page is older', async () => {
    const { server, connection, send } = line();
    connection.up = true;
    const saved = replay(empty, [box('a'), box('b')]);
    server.receive({
      writerId: 'the-writer-before',
      entries: [box('a'), box('b')].map((event, index) => ({ seq: index + 1, atMs: 0, event })),
    });
    const page = visit({
      storage: createMemoryStorage('durable'),
      send,
      position: 0,
      copy: { position: 2, state: saved, pace: createPace() },
    });
    await page.session.start();
    expect(boxesOf(page.shown.state)).toEqual(['a', 'b']);
    page.write(box('c'));
    await wait(600);
    expect(page.session.getStatus().kind).toBe('saved');
    expect(page.session.position()).toBe(3);
  });

  it('leaves a page alone that is newer than the copy', async () => {
    const { send } = line();
    const state = replay(empty, [box('new')]);
    const copy = { position: 0, state: empty, pace: createPace() };
    const page = visit({ storage: createMemoryStorage('durable'), send, position: 1, state, copy });
    await page.session.start();
    expect(boxesOf(page.shown.state)).toEqual(['new']);
  });

  it('stops and says so where another device wrote meanwhile', async () => {
    const { server, connection, send } = line();
    const storage = createMemoryStorage('durable');
    const first = visit({ storage, send, position: 0 });
    await first.session.start();
    first.write(box('a'));
    await wait(600);
    first.session.stop();
    server.receive({
      writerId: 'another-device',
      entries: [box('x'), box('y')].map((event, index) => ({ seq: index + 1, atMs: 0, event })),
    });
    const second = visit({ storage, send, position: 0 });
    await second.session.start();
    await turns(20);
    second.write(box('b'));
    connection.up = true;
    await wait(4000);
    expect(second.session.getStatus().kind).toBe('movedOn');
    // What was written here waits for the next visit.
    expect((await storage.list('attempt')).length).toBeGreaterThan(0);
  });
});

describe('copies', () => {
  it('are found again, newest first, and the oldest make room', async () => {
    const copies = await openCopies('copies-test');
    for (let at = 0; at < 22; at++)
      await copies.keep({
        attemptId: `a${at}`,
        title: 'T',
        prompt: 'ride-sharing',
        position: at,
        state: empty,
        pace: createPace(),
        keptAt: at,
      });
    const kept = await copies.list();
    expect(kept).toHaveLength(20);
    expect(kept[0]?.attemptId).toBe('a21');
    expect(await copies.find('a0')).toBeNull();
    expect((await copies.find('a5'))?.position).toBe(5);
    await copies.remove('a5');
    expect(await copies.find('a5')).toBeNull();
    await copies.clear();
    expect(await copies.list()).toEqual([]);
  });
});
