import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor, Owner } from '@/lib/access/actor';
import { replay } from '@/lib/attempt/replay';
import { createState } from '@/lib/attempt/state';
import { useTestStore } from '@/lib/server/testing/database';
import { appendEvents } from '@/lib/services/append-events';
import { deleteAttempt, restoreAttempt } from '@/lib/services/delete-attempt';
import { duplicateAttempt } from '@/lib/services/duplicate-attempt';
import { listAttempts } from '@/lib/services/list-attempts';
import { loadResults } from '@/lib/services/load-results';
import { loadWorkspace } from '@/lib/services/load-workspace';
import type { Ports } from '@/lib/services/ports';
import { renameAttempt } from '@/lib/services/rename-attempt';
import { startAttempt } from '@/lib/services/start-attempt';
import { submitAttempt } from '@/lib/services/submit-attempt';
import { purgeBin, sweepOverdue } from '@/lib/services/sweep-attempts';
import {
  addNode,
  createBatch,
  createTestEvaluation,
  typeText,
  userActor,
} from '@/lib/services/testing/fixtures';
import { newId } from '../ids';
import { createTestPorts, seedTestPrompt } from '../testing/ports';

const store = useTestStore();
const cold = { get: () => undefined, set: () => undefined, delete: () => undefined };
let ports: Ports;

beforeAll(async () => {
  await seedTestPrompt(store().client);
  ports = createTestPorts(store().client);
});

async function createUser(): Promise<Actor> {
  const id = newId();
  await store().client.user.create({ data: { id, email: `${id.toLowerCase()}@example.org`, name: 'Ada' } });
  return userActor(id);
}

async function start(actor: Actor): Promise<string> {
  const started = await startAttempt(ports, actor, { prompt: 'notification-system' });
  if (!started.ok) throw new Error(started.error.message);
  return started.value.attemptId;
}

const readLog = (attemptId: string) =>
  store().client.attemptEvent.findMany({ where: { attemptId }, orderBy: { position: 'asc' } });

describe('starting', () => {
  it('makes a guest of nobody, and pins the newest versions', async () => {
    const started = await startAttempt(ports, { kind: 'anonymous' }, { prompt: 'notification-system' });
    if (!started.ok || started.value.newGuestId === null) throw new Error('no guest');
    const guest: Owner = { kind: 'guest', id: started.value.newGuestId };
    const found = await ports.attempts.findOwned(guest, started.value.attemptId);
    expect(found).toMatchObject({
      owner: guest,
      status: 'open',
      position: 0,
      promptSlug: 'notification-system',
    });
    expect(await ports.guests.isActive(guest.id)).toBe(true);
  });

  it('finds no prompt that is not there', async () => {
    const started = await startAttempt(ports, await createUser(), { prompt: 'no-such-prompt' });
    expect(started).toMatchObject({ ok: false, error: { code: 'not_found' } });
  });
});

describe('appending', () => {
  it('stores, acknowledges, repeats and refuses gaps', async () => {
    const ada = await createUser();
    const id = await start(ada);
    const batch = createBatch('writer-one', 1, [addNode('a'), typeText('A "quoted" line\nand 🦆 — done')]);
    const first = await appendEvents(ports, ada, id, batch);
    expect(first).toEqual({ ok: true, value: { acknowledgedSeq: 2, position: 2 } });
    expect(await appendEvents({ ...ports, live: cold }, ada, id, batch)).toEqual(first);
    const gap = await appendEvents(ports, ada, id, createBatch('writer-one', 4, [addNode('b')]));
    expect(gap).toMatchObject({ ok: false, error: { code: 'gap', expectedSeq: 3 } });
    const log = await readLog(id);
    expect(log.map(({ position, seq, type }) => [position, seq, type])).toEqual([
      [1, 1, 'nodeAdded'],
      [2, 2, 'textSpliced'],
    ]);
    expect(log[1]?.payload).toEqual(batch.entries[1]?.event);
    expect(log[1]?.atMs).toBe(200n);
  });

  it('keeps the largest and smallest numbers an event may hold', async () => {
    const ada = await createUser();
    const id = await start(ada);
    const node = { id: 'n', type: 'queue' as const, label: '', capacityPerSecond: 1e308, x: -0.1, y: 5e-324 };
    await appendEvents(ports, ada, id, createBatch('writer-one', 1, [{ type: 'nodeAdded', node }]));
    expect((await readLog(id))[0]?.payload).toEqual({ type: 'nodeAdded', node });
  });

  it('takes nothing from anybody else', async () => {
    const ada = await createUser();
    const id = await start(ada);
    const batch = createBatch('writer-one', 1, [addNode('a')]);
    for (const actor of [await createUser(), { kind: 'guest', id: newId() } as const]) {
      const outcome = await appendEvents(ports, actor, id, batch);
      expect(outcome).toMatchObject({ ok: false, error: { code: 'not_found' } });
    }
    expect(await readLog(id)).toEqual([]);
  });

  it('lets many writers on many servers in, each event once', async () => {
    const ada = await createUser();
    const id = await start(ada);
    const writers = ['writer-one', 'writer-two', 'writer-three'];
    const send = async (writer: string): Promise<void> => {
      // Each with a memory of its own, as on a server of its own.
      const memory = new Map();
      const own = {
        ...ports,
        live: {
          get: (key: string) => memory.get(key),
          set: (key: string, value: unknown) => void memory.set(key, value),
          delete: (key: string) => void memory.delete(key),
        },
      };
      for (let seq = 1; seq <= 20; seq += 2) {
        const batch = createBatch(writer, seq, [
          addNode(`${writer}-${seq}`),
          addNode(`${writer}-${seq + 1}`),
        ]);
        for (let tries = 0; ; tries++) {
          const outcome = await appendEvents(own, ada, id, batch);
          if (outcome.ok) break;
          if (outcome.error.code !== 'unavailable' || tries > 50) throw new Error(outcome.error.message);
        }
      }
    };
    await Promise.all(writers.map(send));
    const log = await readLog(id);
    expect(log.map(({ position }) => position)).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
    for (const writer of writers)
      expect(log.filter(({ writerId }) => writerId === writer).map(({ seq }) => seq)).toEqual(
        Array.from({ length: 20 }, (_, index) => index + 1),
      );
    const workspace = await loadWorkspace(ports, ada, id);
    const entries = await ports.events.load(id, 0);
    expect(workspace).toMatchObject({
      ok: true,
      value: {
        position: 60,
        state: replay(
          createState('notification-system'),
          entries.map(({ event }) => event),
        ),
      },
    });
  });

  it('stores one batch once that arrives twice at the same moment', async () => {
    const ada = await createUser();
    const id = await start(ada);
    const batch = createBatch('writer-one', 1, [addNode('a'), addNode('b')]);
    const outcomes = await Promise.all(
      [1, 2, 3, 4].map(() => appendEvents({ ...ports, live: cold }, ada, id, batch)),
    );
    for (const outcome of outcomes)
      expect(outcome).toEqual({ ok: true, value: { acknowledgedSeq: 2, position: 2 } });
    expect(await readLog(id)).toHaveLength(2);
  });

  it('loads the same state from a snapshot and the events after it', async () => {
    const ada = await createUser();
    const id = await start(ada);
    for (let seq = 1; seq <= 251; seq += 50) {
      const events = Array.from({ length: 50 }, (_, index) => typeText(`${seq + index} `));
      await appendEvents(ports, ada, id, createBatch('writer-one', seq, events));
    }
    await expect.poll(() => store().client.snapshot.count({ where: { attemptId: id } })).toBe(1);
    const entries = await ports.events.load(id, 0);
    const workspace = await loadWorkspace(ports, ada, id);
    expect(workspace).toMatchObject({
      ok: true,
      value: {
        state: replay(
          createState('notification-system'),
          entries.map(({ event }) => event),
        ),
      },
    });
    // What a new server would go on from.
    const next = await appendEvents(
      { ...ports, live: cold },
      ada,
      id,
      createBatch('writer-one', 301, [addNode('z')]),
    );
    expect(next).toEqual({ ok: true, value: { acknowledgedSeq: 301, position: 301 } });
  });

  it('keeps stored events as they are', async () => {
    const ada = await createUser();
    const id = await start(ada);
    await appendEvents(ports, ada, id, createBatch('writer-one', 1, [addNode('a')]));
    const change = store().client.attemptEvent.updateMany({
      where: { attemptId: id },
      data: { type: 'other' },
    });
    await expect(change).rejects.toThrow();
  });
});

describe('submitting', () => {
  it('closes once, reads once, and shows the result', async () => {
    const ada = await createUser();
    const id = await start(ada);
    await appendEvents(ports, ada, id, createBatch('writer-one', 1, [addNode('a'), addNode('b')]));
    const outcomes = await Promise.all([1, 2, 3].map(() => submitAttempt(ports, ada, id)));
    for (const outcome of outcomes) expect(outcome).toMatchObject({ ok: true });
    expect(await store().client.evaluation.count({ where: { attemptId: id } })).toBe(1);
    const late = await appendEvents(ports, ada, id, createBatch('writer-one', 3, [addNode('c')]));
    expect(late).toMatchObject({ ok: false, error: { code: 'attempt_locked' } });
    const results = await loadResults(ports, ada, id);
    expect(results).toMatchObject({
      ok: true,
      value: { evaluation: { overall: { level: 2 } }, earlier: [] },
    });
    expect(await loadResults(ports, await createUser(), id)).toMatchObject({ error: { code: 'not_found' } });
  });

  it('lists the level, and earlier attempts to compare with', async () => {
    const ada = await createUser();
    const [first, second] = [await start(ada), await start(ada)];
    await appendEvents(ports, ada, first, createBatch('writer-one', 1, [addNode('a')]));
    await submitAttempt(ports, ada, first);
    await submitAttempt(ports, ada, second);
    const list = await listAttempts(ports, ada, 1);
    expect(new Map(list.rows.map(({ attemptId, level }) => [attemptId, level]))).toEqual(
      new Map([
        [first, 1],
        [second, 0],
      ]),
    );
    const results = await loadResults(ports, ada, second, first);
    expect(results).toMatchObject({
      ok: true,
      value: { earlier: [{ attemptId: first, level: 1 }], comparison: { attemptId: first } },
    });
  });

  it('sweeps up what is past its deadline, as it stands', async () => {
    const ada = await createUser();
    const id = await start(ada);
    await appendEvents(ports, ada, id, createBatch('writer-one', 1, [addNode('a')]));
    const deadlineAt = new Date(Date.now() - 1000);
    await store().client.attempt.update({ where: { id }, data: { deadlineAt } });
    expect(await sweepOverdue(ports)).toBeGreaterThanOrEqual(1);
    expect(await ports.attempts.find(id)).toMatchObject({ status: 'submitted', submittedAt: deadlineAt });
    expect(await ports.evaluations.newest(id)).toMatchObject({ position: 1 });
  });

  it('takes no event after the deadline, even from a server that has not noticed', async () => {
    const ada = await createUser();
    const id = await start(ada);
    await appendEvents(ports, ada, id, createBatch('writer-one', 1, [addNode('a')]));
    await store().client.attempt.update({ where: { id }, data: { deadlineAt: new Date(Date.now() - 1000) } });
    const late = await appendEvents(ports, ada, id, createBatch('writer-one', 2, [addNode('b')]));
    expect(late).toMatchObject({ ok: false, error: { code: 'attempt_locked' } });
    expect(await readLog(id)).toHaveLength(1);
  });
});

describe('keeping house', () => {
  it('renames, copies, bins, restores and purges', async () => {
    const ada = await createUser();
    const bob = await createUser();
    const id = await start(ada);
    await appendEvents(ports, ada, id, createBatch('writer-one', 1, [addNode('a')]));
    expect(await renameAttempt(ports, bob, { attemptId: id, title: 'Mine' })).toMatchObject({ ok: false });
    expect(await renameAttempt(ports, ada, { attemptId: id, title: 'First try' })).toMatchObject({
      ok: true,
    });
    const copied = await duplicateAttempt(ports, ada, id);
    if (!copied.ok) throw new Error(copied.error.message);
    const copy = await loadWorkspace(ports, ada, copied.value.attemptId);
    expect(copy).toMatchObject({
      ok: true,
      value: {
        title: 'First try (copy)',
        position: 1,
        state: { document: { diagram: { nodes: [{ id: 'a' }] } } },
      },
    });
    // The copy goes on from where the file left it.
    const next = await appendEvents(
      ports,
      ada,
      copied.value.attemptId,
      createBatch('writer-two', 1, [addNode('b')]),
    );
    expect(next).toEqual({ ok: true, value: { acknowledgedSeq: 1, position: 2 } });
    expect(await deleteAttempt(ports, bob, id)).toMatchObject({ ok: false });
    expect(await deleteAttempt(ports, ada, id)).toMatchObject({ ok: true });
    expect((await listAttempts(ports, ada, 1)).rows.map(({ attemptId }) => attemptId)).not.toContain(id);
    expect(await restoreAttempt(ports, ada, id)).toMatchObject({ ok: true });
    await deleteAttempt(ports, ada, id);
    await purgeBin(ports);
    expect(await ports.attempts.find(id)).not.toBeNull();
    await store().client.attempt.update({
      where: { id },
      data: { deletedAt: new Date(Date.now() - 31 * 24 * 60 * 60 * 1000) },
    });
    expect(await purgeBin(ports)).toBe(1);
    expect(await ports.attempts.find(id)).toBeNull();
    expect(await readLog(id)).toEqual([]);
  });

  it('pages a long list, newest first', async () => {
    const ada = await createUser();
    const ids: string[] = [];
    for (let index = 0; index < 23; index++) ids.push(await start(ada));
    const first = await listAttempts(ports, ada, 1);
    expect(first).toMatchObject({ total: 23, page: 1, pages: 2 });
    expect(first.rows).toHaveLength(20);
    const second = await listAttempts(ports, ada, 2);
    expect(second.rows).toHaveLength(3);
    const seen = [...first.rows, ...second.rows].map(({ attemptId }) => attemptId);
    expect(new Set(seen)).toEqual(new Set(ids));
    const times = [...first.rows, ...second.rows].map(({ updatedAt }) => updatedAt);
    expect(times).toEqual([...times].sort().reverse());
    expect(await listAttempts(ports, ada, 99)).toMatchObject({ page: 2 });
  });
});

describe('modes', () => {
  it('are kept with the attempt, and a drill is listed by the level of its step', async () => {
    const actor = await createUser();
    if (actor.kind !== 'user') throw new Error('no user');
    const begin = async (input: Partial<Parameters<typeof startAttempt>[2]>) => {
      const started = await startAttempt(ports, actor, { prompt: 'notification-system', ...input });
      if (!started.ok) throw new Error(started.error.message);
      return started.value.attemptId;
    };
    const owner: Owner = { kind: 'user', id: actor.id };
    const drill = await begin({ mode: 'drill', drillStep: 'api' });
    const interview = await begin({ mode: 'interview' });
    expect(await ports.attempts.find(drill)).toMatchObject({ mode: 'drill', drillStep: 'api' });
    const found = await ports.attempts.find(interview);
    expect(found).toMatchObject({ mode: 'interview', drillStep: null });
    expect(found?.deadlineAt).not.toBeNull();

    await ports.attempts.markSubmitted(drill, new Date());
    const record = await ports.attempts.find(drill);
    if (!record) throw new Error('no drill');
    const level = { level: 2.5, weight: 10, confidence: 'high' as const, criteria: [] };
    const evaluation = createTestEvaluation(1);
    await ports.evaluations.save({
      attemptId: drill,
      rubricVersionId: record.rubricVersionId,
      position: 0,
      at: new Date(),
      evaluation: { ...evaluation, dimensions: [{ id: 'api', ...level }] },
    });
    const { items } = await ports.attempts.list(owner, { skip: 0, take: 10 });
    expect(items.find(({ id }) => id === drill)).toMatchObject({
      mode: 'drill',
      drillStep: 'api',
      level: 2.5,
    });
    // An earlier answer to compare with is a whole one.
    expect(await ports.evaluations.listEarlier(owner, 'notification-system', 10)).toEqual([]);
  });

  it('name a step for a drill and for nothing else', async () => {
    const actor = await createUser();
    const started = await startAttempt(ports, actor, { prompt: 'notification-system' });
    if (!started.ok) throw new Error(started.error.message);
    const { attemptId: id } = started.value;
    await expect(store().client.attempt.update({ where: { id }, data: { mode: 'drill' } })).rejects.toThrow();
    await expect(
      store().client.attempt.update({ where: { id }, data: { drillStep: 'api' } }),
    ).rejects.toThrow();
  });
});

describe('what the panel asked the last time', () => {
  it('is that of the person’s newest other attempt at the prompt', async () => {
    const actor = await createUser();
    if (actor.kind !== 'user') throw new Error('no user');
    const owner: Owner = { kind: 'user', id: actor.id };
    const [older, newer, current] = [await start(actor), await start(actor), await start(actor)];
    await appendEvents(
      ports,
      actor,
      older,
      createBatch('writer-one', 1, [{ type: 'questionAsked', id: 'old' }]),
    );
    await appendEvents(
      ports,
      actor,
      newer,
      createBatch('writer-one', 1, [
        { type: 'questionAsked', id: 'b' },
        addNode('a'),
        { type: 'twistRevealed', id: 'ten-times' },
        { type: 'questionAsked', id: 'a' },
      ]),
    );
    const asked = (except: string) => ports.events.previousInterview(owner, 'notification-system', except);
    expect(await asked(current)).toEqual({ questions: ['b', 'a'], twist: 'ten-times' });
    expect(await asked(newer)).toEqual({ questions: ['old'], twist: null });
    const stranger: Owner = { kind: 'user', id: newId() };
    expect(await ports.events.previousInterview(stranger, 'notification-system', current)).toEqual({
      questions: [],
      twist: null,
    });
  });
});
