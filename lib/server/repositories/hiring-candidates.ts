import 'server-only';
import { evaluationSchema } from '@/lib/rubric/evaluation';
import type {
  CandidateRecord,
  HiringStore,
  NewCandidate,
  SubmissionSummary,
} from '@/lib/services/hiring-ports';
import type { Prisma, PrismaClient } from '../generated/prisma/client';
import { isUniqueViolation } from '../store-failure';
import { linkSelect, toLink } from './hiring-link-row';

const attemptSelect = {
  id: true,
  status: true,
  startedAt: true,
  deadlineAt: true,
  submittedAt: true,
} satisfies Prisma.AttemptSelect;

const candidateSelect = {
  id: true,
  name: true,
  email: true,
  consentedAt: true,
  link: { select: linkSelect },
  attempt: { select: attemptSelect },
} satisfies Prisma.LinkCandidateSelect;

const submissionSelect = {
  id: true,
  name: true,
  email: true,
  consentedAt: true,
  attempt: {
    select: {
      ...attemptSelect,
      evaluations: { select: { result: true }, orderBy: { createdAt: 'desc' }, take: 1 },
      ratings: { select: { raterId: true }, distinct: ['raterId'] },
    },
  },
} satisfies Prisma.LinkCandidateSelect;

/** The people who answer through links. */
export const createCandidates = (
  database: PrismaClient,
): Pick<
  HiringStore,
  | 'addCandidate'
  | 'findCandidateByHash'
  | 'findCandidate'
  | 'beginAttempt'
  | 'listSubmissions'
  | 'purgeRetained'
> => ({
  addCandidate: (candidate, now) => addCandidate(database, candidate, now),

  async findCandidateByHash(resumeHash) {
    const found = await database.linkCandidate.findUnique({ where: { resumeHash }, select: candidateSelect });
    return found && toCandidate(found);
  },

  async findCandidate(id) {
    const found = await database.linkCandidate.findUnique({ where: { id }, select: candidateSelect });
    return found && toCandidate(found);
  },

  beginAttempt: (start) => beginAttempt(database, start),

  async listSubmissions(linkId, page) {
    const where = { linkId };
    const [items, total] = await Promise.all([
      database.linkCandidate.findMany({
        where,
        select: submissionSelect,
        orderBy: [{ consentedAt: 'desc' }, { id: 'asc' }],
        ...page,
      }),
      database.linkCandidate.count({ where }),
    ]);
    return { items: items.map(toSubmission), total };
  },

  async purgeRetained(now) {
    const due = await database.$queryRaw<{ id: string; attemptId: string | null }[]>`
      SELECT c.id, a.id AS "attemptId"
      FROM "LinkCandidate" c
      JOIN "PromptLink" l ON l.id = c."linkId"
      LEFT JOIN "Attempt" a ON a."candidateId" = c.id
      WHERE c."consentedAt" + l."retentionDays" * interval '1 day' <= ${now}
      LIMIT 500`;
    await database.linkCandidate.deleteMany({ where: { id: { in: due.map(({ id }) => id) } } });
    return due.flatMap(({ attemptId }) => (attemptId === null ? [] : [attemptId]));
  },
});

async function addCandidate(
  database: PrismaClient,
  candidate: NewCandidate,
  now: Date,
): Promise<'added' | 'full' | 'taken'> {
  try {
    return await database.$transaction(async (transaction) => {
      // The count is raised and checked in one statement, so that two people cannot share the last use.
      const { count } = await transaction.promptLink.updateMany({
        where: {
          id: candidate.linkId,
          revokedAt: null,
          expiresAt: { gt: now },
          uses: { lt: database.promptLink.fields.maxUses },
        },
        data: { uses: { increment: 1 } },
      });
      if (count === 0) return 'full';
      await transaction.linkCandidate.create({ data: candidate });
      return 'added';
    });
  } catch (error) {
    if (isUniqueViolation(error)) return 'taken';
    throw error;
  }
}

async function beginAttempt(
  database: PrismaClient,
  { attemptId, candidate, startedAt, deadlineAt }: Parameters<HiringStore['beginAttempt']>[0],
): Promise<boolean> {
  const { link } = candidate;
  try {
    await database.attempt.create({
      data: {
        id: attemptId,
        title: link.promptTitle,
        candidateId: candidate.id,
        mode: 'interview',
        promptVersionId: link.promptVersionId,
        rubricVersionId: link.rubricVersionId,
        profile: link.profile,
        depth: link.depth,
        startedAt,
        deadlineAt,
        updatedAt: startedAt,
      },
    });
    return true;
  } catch (error) {
    if (isUniqueViolation(error)) return false;
    throw error;
  }
}

const toCandidate = ({
  link,
  ...candidate
}: Prisma.LinkCandidateGetPayload<{ select: typeof candidateSelect }>): CandidateRecord => ({
  ...candidate,
  link: toLink(link),
});

function toSubmission({
  id,
  attempt,
  ...person
}: Prisma.LinkCandidateGetPayload<{ select: typeof submissionSelect }>): SubmissionSummary {
  if (!attempt) return { ...person, candidateId: id, attempt: null, level: null, raters: 0 };
  const { evaluations, ratings, ...rest } = attempt;
  const result = evaluationSchema.pick({ overall: true }).safeParse(evaluations[0]?.result);
  return {
    ...person,
    candidateId: id,
    attempt: rest,
    level: result.success ? result.data.overall.level : null,
    raters: ratings.length,
  };
}
