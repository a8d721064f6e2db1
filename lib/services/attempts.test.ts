import { describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import { appendEvents } from './append-events';
import { deleteAttempt, restoreAttempt } from './delete-attempt';
import { duplicateAttempt } from './duplicate-attempt';
import { exportAttempt } from './export-attempt';
import { importAttempt } from './import-attempt';
import { listAttempts } from './list-attempts';
import { loadResults } from './load-results';
import { loadWorkspace } from './load-workspace';
import { renameAttempt } from './rename-attempt';
import { getEvaluation } from './score-attempt';
import { startAttempt } from './start-attempt';
import { submitAttempt } from './submit-attempt';
import { purgeBin, sweepOverdue } from './sweep-attempts';
import { addNode, createBatch, getTestPrompt, userActor } from './testing/fixtures';
import { createMemoryPorts, type MemoryPorts } from './testing/memory-ports';

const ada = userActor('ada');
const bob = userActor('bob');
const nobody: Actor = { kind: 'anonymous' };
const prompt = 'notification-system';

async function start(ports: MemoryPorts, actor: Actor = ada): Promise<string> {
  const started = await startAttempt(ports, actor, { prompt });
  if (!started.ok) throw new Error(started.error.message);
  return started.value.attemptId;
}

function getStored(ports: MemoryPorts, id: string) {
  const attempt = ports.memory.attempts.get(id);
  if (!attempt) throw new Error('no such attempt');
  return attempt;
}

const missing = { ok: false, error: { code: 'not_found' } };

describe('startAttempt', () => {
  it('takes the prompt’s own profile and depth unless told otherwise', async () => {
    const ports = createMemoryPorts();
    const { defaultProfile, defaultDepth, title } = getTestPrompt();
    expect(getStored(ports, await start(ports))).toMatchObject({
      profile: defaultProfile,
      depth: defaultDepth,
      title,
      promptVersionId: 'prompt-version-1',
      rubricVersionId: 'rubric-version-1',
    });
    const told = await startAttempt(ports, ada, {
      prompt,
      profile: 'flow-state',
      depth: 'deep',
      title: 'Mine',
    });
    if (!told.ok) throw new Error(told.error.message);
    expect(told.value.newGuestId).toBeNull();
    expect(getStored(ports, told.value.attemptId)).toMatchObject({
      profile: 'flow-state',
      depth: 'deep',
      title: 'Mine',
    });
  });

  it('makes a guest of nobody', async () => {
    const ports = createMemoryPorts();
    const started = await startAttempt(ports, nobody, { prompt });
    if (!started.ok || started.value.newGuestId === null) throw new Error('no guest');
    expect(getStored(ports, started.value.attemptId).owner).toEqual({
      kind: 'guest',
      id: started.value.newGuestId,
    });
  });

  it('is not for a link candidate, who has one attempt', async () => {
    const ports = createMemoryPorts();
    const candidate: Actor = { kind: 'candidate', id: 'c1', attemptId: 'a1' };
    expect(await startAttempt(ports, candidate, { prompt })).toMatchObject(missing);
  });

  it('knows only the prompts there are', async () => {
    const ports = createMemoryPorts();
    expect(await startAttempt(ports, nobody, { prompt: 'other' })).toMatchObject(missing);
    expect(ports.memory.guests.size).toBe(0);
  });
});

describe('loadWorkspace', () => {
  it('gives the state, the position and the pace', async () => {
    const ports = createMemoryPorts();
    const id = await start(ports);
    const events = [
      { type: 'stepEntered', step: 'requirements' },
      addNode('a'),
      { type: 'clockPaused' },
      { type: 'clockResumed' },
      addNode('b'),
    ] as const;
    await appendEvents(ports, ada, id, createBatch('writer-one', 1, [...events]));
    const loaded = await loadWorkspace(ports, ada, id);
    expect(loaded).toMatchObject({
      ok: true,
      value: {
        mode: 'practice',
        drillStep: null,
        isCandidate: false,
        organisation: null,
        editable: true,
        position: 5,
        deadlineAt: null,
        serverNow: '2026-03-01T10:00:00.000Z',
        state: { activeStep: 'requirements' },
        pace: [
          { type: 'stepEntered', step: 'requirements', atMs: 100 },
          { type: 'clockPaused', step: null },
          { type: 'clockResumed', step: null },
          { type: 'other', step: null },
        ],
      },
    });
  });

  it('holds neither rubric nor model answer', async () => {
    const ports = createMemoryPorts();
    const loaded = await loadWorkspace(ports, ada, await start(ports));
    if (!loaded.ok) throw new Error(loaded.error.message);
    expect(Object.keys(loaded.value)).not.toContain('rubric');
    expect(Object.keys(loaded.value)).not.toContain('modelAnswer');
  });

  it('shows a link candidate who asks, and closes at the deadline', async () => {
    const ports = createMemoryPorts();
    const id = await start(ports);
    const deadlineAt = new Date('2026-03-01T11:00:00Z');
    const owner = { kind: 'candidate', id: 'c1' } as const;
    ports.memory.attempts.set(id, {
      ...getStored(ports, id),
      owner,
      mode: 'interview',
      deadlineAt,
      organisation: 'Example Ltd',
    });
    const candidate: Actor = { ...owner, attemptId: id };
    expect(await loadWorkspace(ports, candidate, id)).toMatchObject({
      ok: true,
      value: {
        mode: 'interview',
        isCandidate: true,
        organisation: 'Example Ltd',
        editable: true,
        deadlineAt: deadlineAt.toISOString(),
      },
    });
    ports.setNow(new Date('2026-03-01T12:00:00Z'));
    expect(await loadWorkspace(ports, candidate, id)).toMatchObject({ ok: true, value: { editable: false } });
    expect(getStored(ports, id).submittedAt).toEqual(deadlineAt);
    expect(await loadResults(ports, candidate, id)).toMatchObject(missing);
    expect(await submitAttempt(ports, candidate, id)).toMatchObject({
      ok: true,
      value: { isCandidate: true },
    });
  });

  it.each<[string, Actor]>([
    ['another user', bob],
    ['nobody', nobody],
    ['a guest of the same id', { kind: 'guest', id: 'ada' }],
  ])('is not found by %s', async (_, actor) => {
    const ports = createMemoryPorts();
    const id = await start(ports);
    expect(await loadWorkspace(ports, actor, id)).toEqual(await loadWorkspace(ports, actor, 'missing'));
  });
});

describe('submitAttempt', () => {
  it('closes, reads and audits once, however often it is asked', async () => {
    const ports = createMemoryPorts();
    const id = await start(ports);
    await appendEvents(ports, ada, id, createBatch('writer-one', 1, [addNode('a')]));
    const outcome = { ok: true, value: { attemptId: id, isCandidate: false } };
    expect(await submitAttempt(ports, ada, id)).toEqual(outcome);
    expect(await submitAttempt(ports, ada, id)).toEqual(outcome);
    expect(ports.memory.evaluations.get(id)).toHaveLength(1);
    expect(ports.memory.audit.map(({ action }) => action)).toEqual(['attempt:submit']);
    expect(await submitAttempt(ports, bob, id)).toMatchObject(missing);
  });

  it('leaves the reading to whoever closed it first', async () => {
    const ports = createMemoryPorts();
    const id = await start(ports);
    const late = { ...ports, attempts: { ...ports.attempts, markSubmitted: async () => false } };
    await submitAttempt(late, ada, id);
    expect(ports.memory.evaluations.get(id)).toBeUndefined();
  });

  it('hands the engine what the candidate was shown, so that an echo earns nothing', async () => {
    const ports = createMemoryPorts();
    const id = await start(ports);
    let sources: readonly string[] = [];
    const watching: MemoryPorts = {
      ...ports,
      evaluate: (input) => {
        sources = input.sources ?? [];
        return ports.evaluate(input);
      },
    };
    await submitAttempt(watching, ada, id);
    expect(sources).toEqual(expect.arrayContaining(getTestPrompt().story.split(/\n+/)));
  });
});

describe('loadResults', () => {
  it('waits for the submission', async () => {
    const ports = createMemoryPorts();
    expect(await loadResults(ports, ada, await start(ports))).toMatchObject(missing);
  });

  it('reads now what a crash left unread', async () => {
    const ports = createMemoryPorts();
    const id = await start(ports);
    await submitAttempt(ports, ada, id);
    ports.memory.evaluations.delete(id);
    expect(await loadResults(ports, ada, id)).toMatchObject({ ok: true, value: { canShare: true } });
    expect(ports.memory.evaluations.get(id)).toHaveLength(1);
  });

  it('says so where no reading comes of it', async () => {
    const ports = createMemoryPorts();
    const id = await start(ports);
    const broken = { ...ports, evaluations: { ...ports.evaluations, save: async () => undefined } };
    await expect(getEvaluation(broken, getStored(ports, id))).rejects.toThrow('No reading');
  });

  it('compares with an earlier attempt of one’s own, and with no other', async () => {
    const ports = createMemoryPorts();
    const [first, second, open] = [await start(ports), await start(ports), await start(ports)];
    const stranger = await start(ports, bob);
    await submitAttempt(ports, ada, first);
    await submitAttempt(ports, ada, second);
    await submitAttempt(ports, bob, stranger);
    const compare = async (other: string) => {
      const results = await loadResults(ports, ada, second, other);
      return results.ok ? results.value.comparison?.attemptId : results.error.code;
    };
    expect(await compare(first)).toBe(first);
    expect(await compare(second)).toBeUndefined();
    expect(await compare(open)).toBeUndefined();
    expect(await compare(stranger)).toBeUndefined();
    const results = await loadResults(ports, ada, second);
    expect(results).toMatchObject({ ok: true, value: { earlier: [{ attemptId: first }], comparison: null } });
    ports.memory.attempts.set(first, { ...getStored(ports, first), promptSlug: 'ride-sharing' });
    expect(await compare(first)).toBeUndefined();
  });
});

describe('listAttempts', () => {
  it('is empty for nobody', async () => {
    expect(await listAttempts(createMemoryPorts(), nobody, 3)).toEqual({
      rows: [],
      total: 0,
      page: 1,
      pages: 1,
    });
  });

  it('shows one’s own, and the last page for one past the end', async () => {
    const ports = createMemoryPorts();
    const id = await start(ports);
    await start(ports, bob);
    expect(await listAttempts(ports, ada, 9)).toMatchObject({
      rows: [{ attemptId: id, level: null, status: 'open' }],
      page: 1,
      total: 1,
    });
  });
});

describe('renaming, copying, deleting', () => {
  it('is for the owner only', async () => {
    const ports = createMemoryPorts();
    const id = await start(ports);
    expect(await renameAttempt(ports, bob, { attemptId: id, title: 'x' })).toMatchObject(missing);
    expect(await duplicateAttempt(ports, bob, id)).toMatchObject(missing);
    expect(await deleteAttempt(ports, bob, id)).toMatchObject(missing);
    expect(await exportAttempt(ports, bob, id)).toMatchObject(missing);
    expect(await renameAttempt(ports, ada, { attemptId: id, title: 'x' })).toMatchObject({ ok: true });
  });

  it('answers “missing” where the attempt went in the meantime', async () => {
    const ports = createMemoryPorts();
    const id = await start(ports);
    const gone = {
      ...ports,
      attempts: { ...ports.attempts, rename: async () => false, setDeletedAt: async () => false },
    };
    expect(await renameAttempt(gone, ada, { attemptId: id, title: 'x' })).toMatchObject(missing);
    expect(await deleteAttempt(gone, ada, id)).toMatchObject(missing);
  });

  it('names a copy once, and keeps the name within its limit', async () => {
    const ports = createMemoryPorts();
    const id = await start(ports);
    const copyOf = async (title: string) => {
      ports.memory.attempts.set(id, { ...getStored(ports, id), title });
      const copied = await duplicateAttempt(ports, ada, id);
      return copied.ok ? getStored(ports, copied.value.attemptId).title : copied.error.code;
    };
    expect(await copyOf('First')).toBe('First (copy)');
    expect(await copyOf('First (copy)')).toBe('First (copy)');
    expect(await copyOf('🦆'.repeat(100))).toHaveLength(200);
  });

  it('brings back what was deleted, until it is purged', async () => {
    const ports = createMemoryPorts();
    const id = await start(ports);
    expect(await restoreAttempt(ports, ada, id)).toMatchObject(missing);
    await deleteAttempt(ports, ada, id);
    expect(await loadWorkspace(ports, ada, id)).toMatchObject(missing);
    expect(await restoreAttempt(ports, ada, id)).toMatchObject({ ok: true });
    await deleteAttempt(ports, ada, id);
    ports.setNow(new Date('2026-03-31T09:59:59Z'));
    expect(await purgeBin(ports)).toBe(0);
    ports.setNow(new Date('2026-03-31T10:00:01Z'));
    expect(await purgeBin(ports)).toBe(1);
    expect(ports.memory.audit.map(({ action }) => action)).toEqual([
      'attempt:delete',
      'attempt:restore',
      'attempt:delete',
    ]);
  });
});

describe('export and import', () => {
  it('bring the same answer back as a new attempt', async () => {
    const ports = createMemoryPorts();
    const id = await start(ports);
    await appendEvents(ports, ada, id, createBatch('writer-one', 1, [addNode('a')]));
    const exported = await exportAttempt(ports, ada, id);
    if (!exported.ok) throw new Error(exported.error.message);
    const imported = await importAttempt(ports, nobody, JSON.stringify(exported.value));
    if (!imported.ok) throw new Error(imported.error.message);
    expect(imported.value.warnings).toEqual([]);
    const guest: Actor = { kind: 'guest', id: imported.value.newGuestId ?? '' };
    const loaded = await loadWorkspace(ports, guest, imported.value.attemptId);
    expect(loaded).toMatchObject({
      ok: true,
      value: { title: getTestPrompt().title, state: { document: { diagram: exported.value.diagram } } },
    });
  });

  it.each<[string, string, { code: string; path: string }]>([
    ['no JSON', 'hello', { code: 'not_json', path: '$' }],
    ['an unknown prompt', file({ prompt: 'other' }), { code: 'invalid', path: '$.prompt' }],
    ['an unknown step', file({ steps: { other: {} } }), { code: 'invalid', path: '$.steps' }],
  ])('refuses %s and stores nothing', async (_, text, error) => {
    const ports = createMemoryPorts();
    expect(await importAttempt(ports, ada, text)).toMatchObject({ ok: false, error });
    expect(ports.memory.attempts.size).toBe(0);
  });

  it('passes on why an attempt cannot be started', async () => {
    const ports = createMemoryPorts();
    const candidate: Actor = { kind: 'candidate', id: 'c1', attemptId: 'a1' };
    expect(await importAttempt(ports, candidate, file({}))).toMatchObject({ ok: false });
  });
});

function file(part: object): string {
  return JSON.stringify({
    format: 'attempt/1',
    prompt,
    steps: {},
    diagram: { nodes: [], edges: [] },
    ...part,
  });
}

describe('sweepOverdue', () => {
  it('closes what is due, and leaves the rest', async () => {
    const ports = createMemoryPorts();
    const [due, later] = [await start(ports), await start(ports)];
    const at = (time: string) => new Date(`2026-03-01T${time}:00Z`);
    ports.memory.attempts.set(due, { ...getStored(ports, due), deadlineAt: at('10:30') });
    ports.memory.attempts.set(later, { ...getStored(ports, later), deadlineAt: at('11:30') });
    ports.setNow(at('11:00'));
    expect(await sweepOverdue(ports)).toBe(1);
    expect(getStored(ports, due).status).toBe('submitted');
    expect(getStored(ports, later).status).toBe('open');
  });

  it('passes over what somebody else closed or removed in between', async () => {
    const ports = createMemoryPorts();
    const id = await start(ports);
    const listed = { ...ports, attempts: { ...ports.attempts, listExpired: async () => [id, 'gone'] } };
    await sweepOverdue(listed);
    expect(getStored(ports, id).status).toBe('open');
  });
});
