import 'server-only';
import { evaluationSchema } from '@/lib/rubric/evaluation';
import { depthIdSchema, profileIdSchema } from '@/lib/rubric/schema';
import { promptSchema } from '@/lib/prompts/schema';
import type {
  CandidateRecord,
  HiringStore,
  NewCandidate,
  PromptLinkRecord,
  SubmissionSummary,
} from '@/lib/services/hiring-ports';
import type { Prisma, PrismaClient } from '../generated/prisma/client';
import { isUniqueViolation } from '../store-failure';

const organisationSelect = {
  id: true,
  name: true,
  memberships: { select: { userId: true, role: true } },
} satisfies Prisma.OrganisationSelect;

const linkSelect = {
  id: true,
  organisationId: true,
  title: true,
  promptVersionId: true,
  rubricVersionId: true,
  profile: true,
  depth: true,
  timeLimitMinutes: true,
  retentionDays: true,
  maxUses: true,
  uses: true,
  createdAt: true,
  expiresAt: true,
  revokedAt: true,
  organisation: { select: { name: true } },
  promptVersion: { select: { content: true, prompt: { select: { slug: true } } } },
} satisfies Prisma.PromptLinkSelect;

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

/** Hiring on the database. Callers have asked `can` before; every list is bounded by its page. */
export const createHiringStore = (database: PrismaClient): HiringStore => ({
  async createOrganisation({ id, name, ownerId }) {
    await database.organisation.create({
      data: { id, name, memberships: { create: { userId: ownerId, role: 'owner' } } },
    });
  },

  async findOrganisation(id) {
    const found = await database.organisation.findUnique({ where: { id }, select: organisationSelect });
    return found && toOrganisation(found);
  },

  async listOrganisations(userId) {
    const found = await database.organisation.findMany({
      where: { memberships: { some: { userId } } },
      select: organisationSelect,
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      take: 100,
    });
    return found.map(toOrganisation);
  },

  async createLink(link) {
    await database.promptLink.create({ data: link });
  },

  async findLink(id) {
    const found = await database.promptLink.findUnique({ where: { id }, select: linkSelect });
    return found && toLink(found);
  },

  async findLinkByHash(tokenHash) {
    const found = await database.promptLink.findUnique({ where: { tokenHash }, select: linkSelect });
    return found && toLink(found);
  },

  async listLinks(organisationId, page) {
    const where = { organisationId };
    const [items, total] = await Promise.all([
      database.promptLink.findMany({
        where,
        select: linkSelect,
        orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
        ...page,
      }),
      database.promptLink.count({ where }),
    ]);
    return { items: items.map(toLink), total };
  },

  async revokeLink(id, at) {
    const { count } = await database.promptLink.updateMany({
      where: { id, revokedAt: null },
      data: { revokedAt: at },
    });
    return count === 1;
  },

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

const toOrganisation = ({
  memberships,
  ...organisation
}: Prisma.OrganisationGetPayload<{ select: typeof organisationSelect }>) => ({
  ...organisation,
  members: memberships,
});

function toLink({
  organisation,
  promptVersion,
  profile,
  depth,
  ...link
}: Prisma.PromptLinkGetPayload<{ select: typeof linkSelect }>): PromptLinkRecord {
  return {
    ...link,
    profile: profileIdSchema.parse(profile),
    depth: depthIdSchema.parse(depth),
    organisationName: organisation.name,
    promptSlug: promptVersion.prompt.slug,
    promptTitle: promptSchema.pick({ title: true }).parse(promptVersion.content).title,
  };
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
