import 'server-only';
import type { Owner } from '@/lib/access/actor';
import { depthIdSchema, profileIdSchema } from '@/lib/rubric/schema';
import { stepIdSchema } from '@/lib/steps/schema';
import type {
  AppendCommand,
  AttemptRecord,
  AttemptStore,
  AttemptSummary,
  NewAttempt,
} from '@/lib/services/ports';
import { Prisma, type PrismaClient } from '../generated/prisma/client';
import { newId } from '../ids';
import { isUniqueViolation } from '../store-failure';

const serverWriter = 'server';

const recordSelect = {
  id: true,
  title: true,
  userId: true,
  guestId: true,
  candidateId: true,
  mode: true,
  drillStep: true,
  status: true,
  profile: true,
  depth: true,
  promptVersionId: true,
  rubricVersionId: true,
  position: true,
  eventBytes: true,
  startedAt: true,
  deadlineAt: true,
  submittedAt: true,
  deletedAt: true,
  updatedAt: true,
  promptVersion: { select: { prompt: { select: { slug: true } } } },
  candidate: { select: { link: { select: { organisation: { select: { name: true } } } } } },
} satisfies Prisma.AttemptSelect;

type Row = Prisma.AttemptGetPayload<{ select: typeof recordSelect }>;

export const createAttemptStore = (database: PrismaClient): AttemptStore => ({
  create: (attempt) => create(database, attempt),
  findOwned: async (owner, id) =>
    toRecord(await database.attempt.findUnique({ where: { id, ...ownedBy(owner) }, select: recordSelect })),
  find: async (id) => toRecord(await database.attempt.findUnique({ where: { id }, select: recordSelect })),
  list: (owner, page) => list(database, owner, page),
  rename: async (owner, id, title, now) => {
    const where = { id, ...ownedBy(owner), deletedAt: null };
    return (await database.attempt.updateMany({ where, data: { title, updatedAt: now } })).count === 1;
  },
  setDeletedAt: async (owner, id, deletedAt, now) => {
    const where = { id, ...ownedBy(owner) };
    return (await database.attempt.updateMany({ where, data: { deletedAt, updatedAt: now } })).count === 1;
  },
  append: (command) => append(database, command),
  markSubmitted: (id, at) => markSubmitted(database, id, at),
  listExpired: async (now, take) => {
    const where = { status: 'open' as const, deadlineAt: { lte: now } };
    const found = await database.attempt.findMany({
      where,
      take,
      orderBy: { deadlineAt: 'asc' },
      select: { id: true },
    });
    return found.map(({ id }) => id);
  },
  purgeDeleted: async (before) =>
    (await database.attempt.deleteMany({ where: { deletedAt: { lt: before } } })).count,
});

/** The columns that make an attempt somebody's. */
export const ownedBy = ({
  kind,
  id,
}: Owner): { userId: string } | { guestId: string } | { candidateId: string } => {
  if (kind === 'user') return { userId: id };
  return kind === 'guest' ? { guestId: id } : { candidateId: id };
};

const ownerColumn = ({ kind }: Owner): Prisma.Sql => {
  if (kind === 'user') return Prisma.sql`"userId"`;
  return kind === 'guest' ? Prisma.sql`"guestId"` : Prisma.sql`"candidateId"`;
};

function toRecord(row: Row | null): AttemptRecord | null {
  if (!row) return null;
  const { userId: _u, guestId: _g, candidateId: _c, promptVersion, candidate, ...rest } = row;
  return {
    ...rest,
    owner: toOwner(row),
    drillStep: stepIdSchema.nullable().parse(row.drillStep),
    profile: profileIdSchema.parse(row.profile),
    depth: depthIdSchema.parse(row.depth),
    promptSlug: promptVersion.prompt.slug,
    organisation: candidate?.link.organisation.name ?? null,
  };
}

function toOwner({ userId, guestId, candidateId }: Pick<Row, 'userId' | 'guestId' | 'candidateId'>): Owner {
  if (userId !== null) return { kind: 'user', id: userId };
  if (guestId !== null) return { kind: 'guest', id: guestId };
  if (candidateId !== null) return { kind: 'candidate', id: candidateId };
  throw new Error('An attempt without an owner got past its check.');
}

async function create(database: PrismaClient, { owner, entries, ...attempt }: NewAttempt): Promise<void> {
  const events = entries.map(({ seq, atMs, event }, index) => ({
    position: index + 1,
    writerId: serverWriter,
    seq,
    atMs: BigInt(atMs),
    type: event.type,
    payload: event,
  }));
  await database.attempt.create({
    data: {
      ...attempt,
      ...ownedBy(owner),
      updatedAt: attempt.startedAt,
      position: entries.length,
      eventBytes: entries.length === 0 ? 0 : Buffer.byteLength(JSON.stringify(entries)),
      events: { create: events },
    },
    select: { id: true },
  });
}

async function list(
  database: PrismaClient,
  owner: Owner,
  { skip, take }: { skip: number; take: number },
): Promise<{ items: AttemptSummary[]; total: number }> {
  // The level alone, out of each newest reading (a drill's: that of its step): the readings themselves are long.
  const [items, total] = await Promise.all([
    database.$queryRaw<SummaryRow[]>`
      SELECT a."id", a."title", a."mode"::text AS "mode", a."drillStep", a."status"::text AS "status", a."profile", a."depth", a."position", a."startedAt",
             a."updatedAt", p."slug" AS "promptSlug", v."content"->>'title' AS "promptTitle",
             (SELECT CASE WHEN a."drillStep" IS NULL THEN (e."result"->'overall'->>'level')::float8
                     ELSE (jsonb_path_query_first(e."result", '$.dimensions[*] ? (@.id == $step).level',
                           jsonb_build_object('step', a."drillStep")) #>> '{}')::float8 END
               FROM "Evaluation" e
               WHERE e."attemptId" = a."id" ORDER BY e."createdAt" DESC LIMIT 1) AS "level"
      FROM "Attempt" a
      JOIN "PromptVersion" v ON v."id" = a."promptVersionId"
      JOIN "Prompt" p ON p."id" = v."promptId"
      WHERE a.${ownerColumn(owner)} = ${owner.id} AND a."deletedAt" IS NULL
      ORDER BY a."updatedAt" DESC, a."id" DESC
      LIMIT ${take}::int OFFSET ${skip}::int`,
    database.attempt.count({ where: { ...ownedBy(owner), deletedAt: null } }),
  ]);
  return { items: items.map(toSummary), total };
}

type SummaryRow = Omit<AttemptSummary, 'profile' | 'depth' | 'drillStep'> & {
  profile: string;
  depth: string;
  drillStep: string | null;
};

const toSummary = (row: SummaryRow): AttemptSummary => ({
  ...row,
  drillStep: stepIdSchema.nullable().parse(row.drillStep),
  profile: profileIdSchema.parse(row.profile),
  depth: depthIdSchema.parse(row.depth),
});

/**
 * One statement, one round trip, one transaction: the update takes the attempt's row only if the position, the
 * owner, the status and the deadline allow it, and only then are there events to insert.
 */
async function append(database: PrismaClient, command: AppendCommand): Promise<boolean> {
  const { attemptId, owner, writerId, count, entriesJson, bytes, title, expectedPosition, now } = command;
  const at = now.toISOString();
  try {
    const inserted = await database.$executeRaw`
      WITH target AS (
        UPDATE "Attempt"
        SET "position" = "position" + ${count}::int, "eventBytes" = "eventBytes" + ${bytes}::int,
            "updatedAt" = ${at}::timestamptz, "title" = COALESCE(${title}::text, "title")
        WHERE "id" = ${attemptId} AND ${ownerColumn(owner)} = ${owner.id}
          AND "status" = 'open' AND "deletedAt" IS NULL
          AND ("deadlineAt" IS NULL OR "deadlineAt" > ${at}::timestamptz)
          AND "position" = ${expectedPosition}::int
        RETURNING "id"
      )
      INSERT INTO "AttemptEvent"
        ("attemptId", "position", "writerId", "seq", "atMs", "type", "payload", "receivedAt")
      SELECT target."id", ${expectedPosition}::int + entry.ordinal, ${writerId}, (entry.value->>'seq')::int,
             (entry.value->>'atMs')::bigint, entry.value->'event'->>'type', entry.value->'event', ${at}::timestamptz
      FROM target, jsonb_array_elements(${entriesJson}::jsonb) WITH ORDINALITY AS entry(value, ordinal)`;
    return inserted === count;
  } catch (error) {
    // Another server stored the same batch a moment ago.
    if (isUniqueViolation(error)) return false;
    throw error;
  }
}

/** Closes the attempt and files a link candidate's submission, in one statement. */
async function markSubmitted(database: PrismaClient, id: string, at: Date): Promise<boolean> {
  const time = at.toISOString();
  const closed = await database.$queryRaw<{ id: string }[]>`
    WITH closed AS (
      UPDATE "Attempt"
      SET "status" = 'submitted', "submittedAt" = ${time}::timestamptz, "updatedAt" = ${time}::timestamptz
      WHERE "id" = ${id} AND "status" = 'open'
      RETURNING "id", "candidateId"
    ), filed AS (
      INSERT INTO "Submission" ("id", "linkId", "candidateId", "attemptId", "createdAt")
      SELECT ${newId()}, candidate."linkId", candidate."id", closed."id", ${time}::timestamptz
      FROM closed JOIN "LinkCandidate" candidate ON candidate."id" = closed."candidateId"
      ON CONFLICT DO NOTHING
    )
    SELECT "id" FROM closed`;
  return closed.length === 1;
}
