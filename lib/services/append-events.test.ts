import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import type { AttemptEvent } from '@/lib/attempt/events';
import { batchLimits } from '@/lib/attempt/limits';
import type { Diagram } from '@/lib/diagram/schema';
import { replay } from '@/lib/attempt/replay';
import { createState } from '@/lib/attempt/state';
import { appendEvents } from './append-events';
import { deleteAttempt } from './delete-attempt';
import { loadLive } from './live-attempt';
import { startAttempt } from './start-attempt';
import { submitAttempt } from './submit-attempt';
import { addNode, createBatch, typeText, userActor } from './testing/fixtures';
import { createMemoryPorts, type MemoryPorts } from './testing/memory-ports';

const ada = userActor('ada');
const writer = 'writer-one';

async function start(ports: MemoryPorts, actor: Actor = ada): Promise<string> {
  const started = await startAttempt(ports, actor, { prompt: 'notification-system' });
  if (!started.ok) throw new Error(started.error.message);
  return started.value.attemptId;
}

const log = (ports: MemoryPorts, id: string) => ports.memory.events.get(id) ?? [];

describe('appendEvents', () => {
  it('stores a batch behind what is there and acknowledges it', async () => {
    const ports = createMemoryPorts();
    const id = await start(ports);
    const outcome = await appendEvents(ports, ada, id, createBatch(writer, 1, [addNode('a'), addNode('b')]));
    expect(outcome).toEqual({ ok: true, value: { acknowledgedSeq: 2, position: 2 } });
    const next = await appendEvents(ports, ada, id, createBatch(writer, 3, [addNode('c')]));
    expect(next).toEqual({ ok: true, value: { acknowledgedSeq: 3, position: 3 } });
    expect(log(ports, id).map(({ position }) => position)).toEqual([1, 2, 3]);
  });

  it('acknowledges a repeat again and stores it once', async () => {
    const ports = createMemoryPorts();
    const id = await start(ports);
    const batch = createBatch(writer, 1, [addNode('a'), addNode('b')]);
    await appendEvents(ports, ada, id, batch);
    expect(await appendEvents(ports, ada, id, batch)).toEqual({
      ok: true,
      value: { acknowledgedSeq: 2, position: 2 },
    });
    expect(log(ports, id)).toHaveLength(2);
  });

  it('stores only the new end of a batch whose beginning it has', async () => {
    const ports = createMemoryPorts();
    const id = await start(ports);
    await appendEvents(ports, ada, id, createBatch(writer, 1, [addNode('a')]));
    const outcome = await appendEvents(ports, ada, id, createBatch(writer, 1, [addNode('a'), addNode('b')]));
    expect(outcome).toMatchObject({ ok: true, value: { acknowledgedSeq: 2, position: 2 } });
    expect(log(ports, id).map(({ seq }) => seq)).toEqual([1, 2]);
  });

  it.each([2, 7])('refuses to begin at %i and names the number it expects', async (seq) => {
    const ports = createMemoryPorts();
    const id = await start(ports);
    const outcome = await appendEvents(ports, ada, id, createBatch(writer, seq, [addNode('a')]));
    expect(outcome).toMatchObject({ ok: false, error: { code: 'gap', expectedSeq: 1 } });
    expect(log(ports, id)).toHaveLength(0);
  });

  it('refuses the whole batch at an event past a limit, with its path and number', async () => {
    const ports = createMemoryPorts();
    const id = await start(ports);
    const chars = 'x'.repeat(20_000);
    const outcome = await appendEvents(
      ports,
      ada,
      id,
      createBatch(writer, 1, [typeText(chars), typeText('y', 20_000)]),
    );
    expect(outcome).toMatchObject({
      ok: false,
      error: { code: 'limit_reached', path: '$.steps.requirements.text', seq: 2 },
    });
    expect(log(ports, id)).toHaveLength(0);
  });

  it.each<[string, { position?: number; bytes?: number }]>([
    ['too many events', { position: batchLimits.eventsPerAttempt }],
    ['too many bytes', { bytes: 64 * 1024 * 1024 }],
  ])('stops at %s', async (_, full) => {
    const ports = createMemoryPorts();
    const id = await start(ports);
    const attempt = ports.memory.attempts.get(id);
    if (!attempt) throw new Error('not started');
    const { position = 0, bytes = 0 } = full;
    ports.memory.attempts.set(id, { ...attempt, position, eventBytes: bytes });
    ports.memory.snapshots.set(id, [{ position, state: createState('notification-system') }]);
    const outcome = await appendEvents(ports, ada, id, createBatch(writer, 1, [addNode('a')]));
    expect(outcome).toMatchObject({ ok: false, error: { code: 'limit_reached', path: '$.entries' } });
  });

  it.each<[string, Actor]>([
    ['another user', userActor('bob')],
    ['a guest', { kind: 'guest', id: 'ada' }],
    ['nobody', { kind: 'anonymous' }],
  ])('answers %s as if there were nothing, even while the owner writes', async (_, actor) => {
    const ports = createMemoryPorts();
    const id = await start(ports);
    const batch = createBatch(writer, 1, [addNode('a')]);
    await appendEvents(ports, ada, id, batch);
    const theirs = await appendEvents(ports, actor, id, batch);
    const missing = await appendEvents(ports, actor, 'no-such-attempt', batch);
    expect(theirs).toEqual(missing);
    expect(theirs).toMatchObject({ ok: false, error: { code: 'not_found' } });
  });

  it('refuses a write after submission, but acknowledges what it holds', async () => {
    const ports = createMemoryPorts();
    const id = await start(ports);
    const stored = createBatch(writer, 1, [addNode('a')]);
    await appendEvents(ports, ada, id, stored);
    await submitAttempt(ports, ada, id);
    const late = await appendEvents(ports, ada, id, createBatch(writer, 2, [addNode('b')]));
    expect(late).toMatchObject({ ok: false, error: { code: 'attempt_locked' } });
    expect(await appendEvents(ports, ada, id, stored)).toEqual({
      ok: true,
      value: { acknowledgedSeq: 1, position: 1 },
    });
    expect(log(ports, id)).toHaveLength(1);
  });

  it('answers the deleted attempt as missing', async () => {
    const ports = createMemoryPorts();
    const id = await start(ports);
    await deleteAttempt(ports, ada, id);
    const outcome = await appendEvents(ports, ada, id, createBatch(writer, 1, [addNode('a')]));
    expect(outcome).toMatchObject({ ok: false, error: { code: 'not_found' } });
  });

  it('submits what is past its deadline, and refuses the batch', async () => {
    const ports = createMemoryPorts();
    const id = await start(ports);
    const attempt = ports.memory.attempts.get(id);
    if (!attempt) throw new Error('not started');
    const deadlineAt = new Date('2026-03-01T10:45:00Z');
    ports.memory.attempts.set(id, { ...attempt, deadlineAt });
    await appendEvents(ports, ada, id, createBatch(writer, 1, [addNode('a')]));
    ports.setNow(new Date('2026-03-01T10:45:00Z'));
    const late = await appendEvents(ports, ada, id, createBatch(writer, 2, [addNode('b')]));
    expect(late).toMatchObject({ ok: false, error: { code: 'attempt_locked' } });
    expect(ports.memory.attempts.get(id)).toMatchObject({ status: 'submitted', submittedAt: deadlineAt });
    expect(ports.memory.evaluations.get(id)).toHaveLength(1);
  });

  it('tries again when another server was faster', async () => {
    const ports = createMemoryPorts();
    const id = await start(ports);
    await appendEvents(ports, ada, id, createBatch(writer, 1, [addNode('a')]));
    const elsewhere = {
      ...ports,
      live: { get: () => undefined, set: () => undefined, delete: () => undefined },
    };
    await appendEvents(elsewhere, ada, id, createBatch('writer-two', 1, [addNode('b')]));
    const outcome = await appendEvents(ports, ada, id, createBatch(writer, 2, [addNode('c')]));
    expect(outcome).toEqual({ ok: true, value: { acknowledgedSeq: 2, position: 3 } });
  });

  it('believes the store, not its memory, about what comes next', async () => {
    const ports = createMemoryPorts();
    const id = await start(ports);
    await appendEvents(ports, ada, id, createBatch(writer, 1, [addNode('a')]));
    const elsewhere = {
      ...ports,
      live: { get: () => undefined, set: () => undefined, delete: () => undefined },
    };
    await appendEvents(elsewhere, ada, id, createBatch(writer, 2, [addNode('b')]));
    // In memory the writer is at 1, so 3 looks like a gap.
    const outcome = await appendEvents(ports, ada, id, createBatch(writer, 3, [addNode('c')]));
    expect(outcome).toMatchObject({ ok: true, value: { acknowledgedSeq: 3 } });
  });

  it('hands the batch back where the store never takes it', async () => {
    const ports = createMemoryPorts();
    const id = await start(ports);
    const stuck = { ...ports, attempts: { ...ports.attempts, append: async () => false } };
    const outcome = await appendEvents(stuck, ada, id, createBatch(writer, 1, [addNode('a')]));
    expect(outcome).toMatchObject({ ok: false, error: { code: 'unavailable' } });
  });

  it.each<[string, Diagram, string]>([
    [
      'an arrow to nowhere',
      { nodes: [{ id: 'a', type: 'queue', label: '' }], edges: [{ id: 'e', source: 'a', target: 'b' }] },
      '$.diagram.edges[0].target',
    ],
    [
      'two components with one id',
      {
        nodes: [
          { id: 'a', type: 'queue', label: '' },
          { id: 'a', type: 'cache', label: '' },
        ],
        edges: [],
      },
      '$.diagram.nodes[1].id',
    ],
  ])('refuses a document with %s', async (_, diagram, path) => {
    const ports = createMemoryPorts();
    const id = await start(ports);
    const replaced: AttemptEvent = {
      type: 'documentReplaced',
      document: { format: 'attempt/1', prompt: 'notification-system', steps: {}, diagram },
    };
    const outcome = await appendEvents(ports, ada, id, createBatch(writer, 1, [replaced]));
    expect(outcome).toMatchObject({ ok: false, error: { code: 'invalid', path, seq: 1 } });
    expect(log(ports, id)).toHaveLength(0);
  });

  it('takes a sound document in place of everything', async () => {
    const ports = createMemoryPorts();
    const id = await start(ports);
    const replaced: AttemptEvent = {
      type: 'documentReplaced',
      document: { ...createState('notification-system').document, steps: { plan: { text: 'First' } } },
    };
    const outcome = await appendEvents(ports, ada, id, createBatch(writer, 1, [replaced]));
    expect(outcome).toMatchObject({ ok: true });
    expect(replayLog(ports, id).document.steps).toEqual({ plan: { text: 'First' } });
  });

  it('gives the attempt the name an event gave it', async () => {
    const ports = createMemoryPorts();
    const id = await start(ports);
    await appendEvents(ports, ada, id, createBatch(writer, 1, [{ type: 'titleSet', title: 'Second try' }]));
    expect(ports.memory.attempts.get(id)?.title).toBe('Second try');
  });

  it('takes a snapshot each 200 events, from which the state loads the same', async () => {
    const ports = createMemoryPorts();
    const id = await start(ports);
    for (let batch = 0; batch < 5; batch++) {
      const events = Array.from({ length: 45 }, (_, index) => addNode(`n${batch * 45 + index}`));
      await appendEvents(ports, ada, id, createBatch(writer, batch * 45 + 1, events));
    }
    await ports.settle();
    expect(ports.memory.snapshots.get(id)?.map(({ position }) => position)).toEqual([225]);
    const attempt = ports.memory.attempts.get(id);
    if (!attempt) throw new Error('not started');
    const live = await loadLive(ports, attempt);
    expect(live.state).toEqual(replayLog(ports, id));
    expect(live.writers.get(writer)).toBe(225);
  });
});

function replayLog(ports: MemoryPorts, id: string) {
  return replay(
    createState('notification-system'),
    log(ports, id).map(({ event }) => event),
  );
}

const ids = fc.constantFrom('a', 'b', 'c', 'd');
const event: fc.Arbitrary<AttemptEvent> = fc.oneof(
  ids.map(addNode),
  ids.map((id): AttemptEvent => ({ type: 'nodesRemoved', ids: [id] })),
  fc.tuple(ids, ids).map(
    ([source, target]): AttemptEvent => ({
      type: 'edgeAdded',
      edge: { id: `${source}-${target}`, source, target },
    }),
  ),
  fc.tuple(fc.string({ maxLength: 8 }), fc.nat(12)).map(([text, at]) => typeText(text.toWellFormed(), at)),
  fc
    .string({ maxLength: 10 })
    .map((title): AttemptEvent => ({ type: 'titleSet', title: title.toWellFormed() })),
);

type Turn = { writer: string; first: number; events: readonly AttemptEvent[] };

/** What one of two writers does next: sends new events, or sends the last ones again. */
const step = fc.record({
  writer: fc.constantFrom('writer-one', 'writer-two'),
  events: fc.array(event, { minLength: 1, maxLength: 5 }),
  repeat: fc.boolean(),
  /** On another server, which remembers nothing. */
  elsewhere: fc.boolean(),
});

describe('two writers at once', () => {
  it('leave a log whose replay is the state, each event once and in its order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const ports = createMemoryPorts();
        const cold = { get: () => undefined, set: () => undefined, delete: () => undefined };
        const id = await start(ports);
        const sent = new Map<string, number>();
        let previous: Turn | null = null;
        for (const { writer: name, events, repeat, elsewhere } of steps) {
          const turn: Turn =
            repeat && previous ? previous : { writer: name, first: (sent.get(name) ?? 0) + 1, events };
          const here = elsewhere ? { ...ports, live: cold } : ports;
          const batch = createBatch(turn.writer, turn.first, turn.events);
          const outcome = await appendEvents(here, ada, id, batch);
          expect(outcome).toMatchObject({ ok: true });
          if (turn !== previous) sent.set(turn.writer, turn.first + turn.events.length - 1);
          previous = turn;
        }
        const stored = log(ports, id);
        expect(stored.map(({ position }) => position)).toEqual(stored.map((_, index) => index + 1));
        for (const [name, last] of sent)
          expect(stored.filter(({ writerId }) => writerId === name).map(({ seq }) => seq)).toEqual(
            Array.from({ length: last }, (_, index) => index + 1),
          );
        const attempt = ports.memory.attempts.get(id);
        if (!attempt) throw new Error('not started');
        const cached = ports.memory.live.get(id);
        expect((await loadLive(ports, attempt)).state).toEqual(replayLog(ports, id));
        if (cached?.position === attempt.position) expect(cached.state).toEqual(replayLog(ports, id));
      }),
      { numRuns: 300 },
    );
  });
});
