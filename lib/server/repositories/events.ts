import 'server-only';
import type { AttemptEvent } from '@/lib/attempt/events';
import { type AttemptState, fillState } from '@/lib/attempt/state';
import type { EventStore, PreviousInterview, StoredEntry } from '@/lib/services/ports';
import type { Prisma, PrismaClient } from '../generated/prisma/client';
import { ownedBy } from './attempts';

const entrySelect = {
  position: true,
  writerId: true,
  seq: true,
  atMs: true,
  payload: true,
} satisfies Prisma.AttemptEventSelect;

type Row = Prisma.AttemptEventGetPayload<{ select: typeof entrySelect }>;

const paceTypes = ['stepEntered', 'clockPaused', 'clockResumed'];

export const createEventStore = (database: PrismaClient): EventStore => ({
  load: async (attemptId, afterPosition) => {
    const rows = await database.attemptEvent.findMany({
      where: { attemptId, position: { gt: afterPosition } },
      orderBy: { position: 'asc' },
      select: entrySelect,
    });
    return rows.map(toEntry);
  },
  loadWriters: async (attemptId) => {
    const rows = await database.attemptEvent.groupBy({
      by: ['writerId'],
      where: { attemptId },
      _max: { seq: true },
    });
    return new Map(rows.map(({ writerId, _max }) => [writerId, _max.seq ?? 0]));
  },
  newestSnapshot: async (attemptId) => {
    const row = await database.snapshot.findFirst({
      where: { attemptId },
      orderBy: { position: 'desc' },
      select: { position: true, state: true },
    });
    // Written by saveSnapshot from this very type, or an earlier release's, and never changed since.
    return row && { position: row.position, state: fillState(row.state as unknown as AttemptState) };
  },
  saveSnapshot: async (attemptId, position, state) => {
    await database.snapshot.createMany({
      data: [{ attemptId, position, state }],
      skipDuplicates: true,
    });
  },
  loadPace: async (attemptId) => {
    const [rows, last] = await Promise.all([
      database.attemptEvent.findMany({
        where: { attemptId, type: { in: paceTypes } },
        orderBy: { position: 'asc' },
        select: entrySelect,
      }),
      database.attemptEvent.findFirst({
        where: { attemptId },
        orderBy: { position: 'desc' },
        select: entrySelect,
      }),
    ]);
    const withLast = last && rows.at(-1)?.position !== last.position ? [...rows, last] : rows;
    return withLast.map(toEntry);
  },
  previousInterview: (...asked) => findPreviousInterview(database, ...asked),
});

async function findPreviousInterview(
  database: PrismaClient,
  ...[owner, promptSlug, exceptAttemptId]: Parameters<EventStore['previousInterview']>
): Promise<PreviousInterview> {
  const asked = { type: { in: ['questionAsked', 'twistRevealed'] } };
  const attempt = await database.attempt.findFirst({
    where: {
      ...ownedBy(owner),
      id: { not: exceptAttemptId },
      promptVersion: { prompt: { slug: promptSlug } },
      events: { some: asked },
    },
    orderBy: { startedAt: 'desc' },
    select: { events: { where: asked, orderBy: { position: 'asc' }, select: entrySelect } },
  });
  const events = (attempt?.events ?? []).map((row) => toEntry(row).event);
  return {
    questions: events.flatMap((event) => (event.type === 'questionAsked' ? [event.id] : [])),
    twist: events.find((event) => event.type === 'twistRevealed')?.id ?? null,
  };
}

const toEntry = ({ position, writerId, seq, atMs, payload }: Row): StoredEntry => ({
  position,
  writerId,
  seq,
  atMs: Number(atMs),
  // Stored only after the schema of events accepted it, and frozen since.
  event: payload as unknown as AttemptEvent,
});
