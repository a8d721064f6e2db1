import type { Owner } from '@/lib/access/actor';
import type { AdviceList } from '@/lib/rubric/advice/schema';
import type { LogEntry } from '@/lib/attempt/events';
import type { AttemptState } from '@/lib/attempt/state';
import type {
  AttemptRecord,
  AttemptStore,
  AuditEntry,
  EvaluationStore,
  EventStore,
  GuestStore,
  LiveAttempt,
  PinnedPrompt,
  Ports,
  PromptStore,
  StoredEntry,
  StoredEvaluation,
  UserRecord,
  UserStore,
} from '../ports';
import { createTestAdvice, createTestEvaluation, createTestRubric, getTestPrompt } from './fixtures';

type Memory = {
  attempts: Map<string, AttemptRecord>;
  events: Map<string, StoredEntry[]>;
  snapshots: Map<string, { position: number; state: AttemptState }[]>;
  evaluations: Map<string, StoredEvaluation[]>;
  advice: Map<string, AdviceList>;
  users: Map<string, UserRecord>;
  providers: Map<string, string>;
  guests: Map<string, string | null>;
  audit: AuditEntry[];
  live: Map<string, LiveAttempt>;
};

export type MemoryPorts = Ports & {
  memory: Memory;
  /** Moves the clock. */
  setNow: (now: Date) => void;
  /** Does what was put off until after the answer. */
  settle: () => Promise<void>;
};

/** Every port in memory, with a clock that stands still. Passwords are "hashed" by a prefix. */
export function createMemoryPorts(): MemoryPorts {
  const memory: Memory = {
    attempts: new Map(),
    events: new Map(),
    snapshots: new Map(),
    evaluations: new Map(),
    advice: new Map(),
    users: new Map(),
    providers: new Map(),
    guests: new Map(),
    audit: [],
    live: new Map(),
  };
  let now = new Date('2026-03-01T10:00:00Z');
  let ids = 0;
  let later: (() => Promise<unknown>)[] = [];
  const newId = (): string => `id-${String(++ids).padStart(10, '0')}`;
  return {
    memory,
    setNow: (next) => {
      now = next;
    },
    settle: async () => {
      const work = later;
      later = [];
      for (const piece of work) await piece();
    },
    now: () => now,
    newId,
    attempts: createAttempts(memory),
    events: createEvents(memory),
    prompts: createPrompts(),
    evaluations: createEvaluations(memory, newId),
    users: createUsers(memory, newId, () => now),
    guests: createGuests(memory, newId),
    passwords: {
      hash: async (password) => `hashed:${password}`,
      verify: async (hash, password) => hash === `hashed:${password}`,
    },
    live: {
      get: (id) => memory.live.get(id),
      set: (id, live) => void memory.live.set(id, live),
      delete: (id) => void memory.live.delete(id),
    },
    evaluate: ({ document }) => createTestEvaluation(document.diagram.nodes.length),
    advise: (_, before) => createTestAdvice(before),
    audit: async (entry) => void memory.audit.push(entry),
    afterwards: (work) => void later.push(work),
  };
}

const isOwner = (attempt: AttemptRecord, owner: Owner): boolean =>
  attempt.owner.kind === owner.kind && attempt.owner.id === owner.id;

function createAttempts(memory: Memory): AttemptStore {
  const findOwned = (owner: Owner, id: string): AttemptRecord | null => {
    const found = memory.attempts.get(id);
    return found && isOwner(found, owner) ? found : null;
  };
  const change = (owner: Owner, id: string, part: Partial<AttemptRecord>): boolean => {
    const found = findOwned(owner, id);
    if (found) memory.attempts.set(id, { ...found, ...part });
    return found !== null;
  };
  return {
    create: async ({ entries, ...attempt }) => {
      memory.attempts.set(attempt.id, {
        ...attempt,
        status: 'open',
        promptSlug: getTestPrompt().slug,
        organisation: attempt.owner.kind === 'candidate' ? 'Example Ltd' : null,
        position: entries.length,
        eventBytes: 0,
        submittedAt: null,
        deletedAt: null,
        updatedAt: attempt.startedAt,
      });
      memory.events.set(
        attempt.id,
        entries.map((entry, index) => ({ ...entry, position: index + 1, writerId: 'server' })),
      );
    },
    findOwned: async (owner, id) => findOwned(owner, id),
    find: async (id) => memory.attempts.get(id) ?? null,
    list: async (owner, { skip, take }) => {
      const all = [...memory.attempts.values()]
        .filter((attempt) => isOwner(attempt, owner) && attempt.deletedAt === null)
        .sort((a, b) => b.updatedAt.getTime() - a.updatedAt.getTime());
      const items = all.slice(skip, skip + take).map((attempt) => ({
        ...attempt,
        promptTitle: getTestPrompt().title,
        level: memory.evaluations.get(attempt.id)?.at(-1)?.evaluation.overall.level ?? null,
      }));
      return { items, total: all.length };
    },
    rename: async (owner, id, title, updatedAt) => change(owner, id, { title, updatedAt }),
    setDeletedAt: async (owner, id, deletedAt, updatedAt) => change(owner, id, { deletedAt, updatedAt }),
    append: async (command) => append(memory, command),
    markSubmitted: async (id, at) => {
      const found = memory.attempts.get(id);
      if (found?.status !== 'open') return false;
      memory.attempts.set(id, { ...found, status: 'submitted', submittedAt: at, updatedAt: at });
      return true;
    },
    listExpired: async (now, take) =>
      [...memory.attempts.values()]
        .filter(({ status, deadlineAt }) => status === 'open' && deadlineAt !== null && deadlineAt <= now)
        .slice(0, take)
        .map(({ id }) => id),
    purgeDeleted: async (before) => {
      const gone = [...memory.attempts.values()].filter(
        ({ deletedAt }) => deletedAt !== null && deletedAt < before,
      );
      for (const { id } of gone) memory.attempts.delete(id);
      return gone.length;
    },
  };
}

function append(memory: Memory, command: Parameters<AttemptStore['append']>[0]): boolean {
  const found = memory.attempts.get(command.attemptId);
  if (!found || !isOwner(found, command.owner) || found.position !== command.expectedPosition) return false;
  if (found.status !== 'open' || found.deletedAt !== null) return false;
  if (found.deadlineAt !== null && found.deadlineAt <= command.now) return false;
  const log = memory.events.get(found.id) ?? [];
  const entries = (JSON.parse(command.entriesJson) as LogEntry[]).map((entry, index) => ({
    ...entry,
    position: command.expectedPosition + index + 1,
    writerId: command.writerId,
  }));
  memory.events.set(found.id, [...log, ...entries]);
  memory.attempts.set(found.id, {
    ...found,
    title: command.title ?? found.title,
    position: found.position + command.count,
    eventBytes: found.eventBytes + command.bytes,
    updatedAt: command.now,
  });
  return true;
}

function createEvents(memory: Memory): EventStore {
  const log = (id: string): StoredEntry[] => memory.events.get(id) ?? [];
  const paceTypes = new Set(['stepEntered', 'clockPaused', 'clockResumed']);
  return {
    load: async (id, after) => log(id).filter(({ position }) => position > after),
    loadWriters: async (id) => {
      const writers = new Map<string, number>();
      for (const { writerId, seq } of log(id))
        writers.set(writerId, Math.max(seq, writers.get(writerId) ?? 0));
      return writers;
    },
    newestSnapshot: async (id) => memory.snapshots.get(id)?.at(-1) ?? null,
    saveSnapshot: async (id, position, state) => {
      memory.snapshots.set(id, [...(memory.snapshots.get(id) ?? []), { position, state }]);
    },
    loadPace: async (id) =>
      log(id).filter(({ event }, index, all) => paceTypes.has(event.type) || index === all.length - 1),
    previousInterview: async (owner, promptSlug, exceptId) => {
      const others = [...memory.attempts.values()].filter(
        (attempt) => isOwner(attempt, owner) && attempt.promptSlug === promptSlug && attempt.id !== exceptId,
      );
      const asked = others.map(({ id }) =>
        log(id).flatMap(({ event }) =>
          event.type === 'questionAsked' || event.type === 'twistRevealed' ? [event] : [],
        ),
      );
      const last = asked.findLast((events) => events.length > 0) ?? [];
      return {
        questions: last.flatMap(({ type, id }) => (type === 'questionAsked' ? [id] : [])),
        twist: last.find(({ type }) => type === 'twistRevealed')?.id ?? null,
      };
    },
  };
}

function createPrompts(): PromptStore {
  const prompt = getTestPrompt();
  const pinned: PinnedPrompt = {
    promptVersionId: 'prompt-version-1',
    rubricVersionId: 'rubric-version-1',
    prompt,
    rubric: createTestRubric(prompt.slug),
  };
  return {
    listNewest: async () => [prompt],
    findNewest: async (slug) => (slug === prompt.slug ? pinned : null),
    getPinned: async () => pinned,
    findModelAnswer: () => null,
  };
}

function createEvaluations(memory: Memory, newId: () => string): EvaluationStore {
  return {
    save: async ({ attemptId, position, evaluation, at }) => {
      const known = memory.evaluations.get(attemptId) ?? [];
      memory.evaluations.set(attemptId, [...known, { id: newId(), position, createdAt: at, evaluation }]);
    },
    newest: async (attemptId) => memory.evaluations.get(attemptId)?.at(-1) ?? null,
    findAdvice: async (evaluationId) => memory.advice.get(evaluationId) ?? null,
    keepAdvice: async (evaluationId, advice) => {
      if (!memory.advice.has(evaluationId)) memory.advice.set(evaluationId, advice);
    },
    listEarlier: async (owner) =>
      [...memory.attempts.values()].flatMap((attempt) => {
        const newest = memory.evaluations.get(attempt.id)?.at(-1);
        if (!newest || !isOwner(attempt, owner) || attempt.submittedAt === null || attempt.mode === 'drill')
          return [];
        const { id, title, submittedAt } = attempt;
        return [{ attemptId: id, title, submittedAt, level: newest.evaluation.overall.level }];
      }),
  };
}

function createUsers(memory: Memory, newId: () => string, now: () => Date): UserStore {
  const findByEmail = (email: string): UserRecord | null =>
    [...memory.users.values()].find((user) => user.email === email) ?? null;
  const raise = (id: string, part: Partial<UserRecord>): number => {
    const user = memory.users.get(id);
    if (!user) throw new Error('no such user');
    const sessionEpoch = user.sessionEpoch + 1;
    memory.users.set(id, { ...user, ...part, sessionEpoch });
    return sessionEpoch;
  };
  return {
    findByEmail: async (email) => findByEmail(email),
    find: async (id) => memory.users.get(id) ?? null,
    create: async (user) => {
      if (findByEmail(user.email)) return null;
      const created: UserRecord = { ...user, id: newId(), sessionEpoch: 0, createdAt: now() };
      memory.users.set(created.id, created);
      return created;
    },
    rename: async (id, name) => {
      const user = memory.users.get(id);
      if (user) memory.users.set(id, { ...user, name });
    },
    setPassword: async (id, passwordHash) => raise(id, { passwordHash }),
    raiseEpoch: async (id) => raise(id, {}),
    remove: async (id) => void memory.users.delete(id),
    findByProvider: async (provider, account) =>
      memory.users.get(memory.providers.get(`${provider}/${account}`) ?? '') ?? null,
    linkProvider: async (userId, { provider, providerAccountId }) =>
      void memory.providers.set(`${provider}/${providerAccountId}`, userId),
  };
}

function createGuests(memory: Memory, newId: () => string): GuestStore {
  return {
    create: async () => {
      const id = newId();
      memory.guests.set(id, null);
      return id;
    },
    isActive: async (id) => memory.guests.get(id) === null,
    claim: async (guestId, userId) => {
      if (memory.guests.get(guestId) !== null) return 0;
      memory.guests.set(guestId, userId);
      const theirs = [...memory.attempts.values()].filter((attempt) =>
        isOwner(attempt, { kind: 'guest', id: guestId }),
      );
      for (const attempt of theirs)
        memory.attempts.set(attempt.id, { ...attempt, owner: { kind: 'user', id: userId } });
      return theirs.length;
    },
  };
}
