import 'server-only';
import { anchorSchema } from '@/lib/review/anchor';
import { promptSchema } from '@/lib/prompts/schema';
import type { ReviewStore } from '@/lib/services/review-ports';
import { stepIdSchema } from '@/lib/steps/schema';
import type { Prisma, PrismaClient } from '../generated/prisma/client';

/** Reviews on the database. Callers have asked `can` before. */
export const createReviewStore = (database: PrismaClient): ReviewStore => ({
  ...createGrants(database),
  ...createLooking(database),
  ...createRemarks(database),
  ...createRatings(database),
});

/** Links by which an owner lets others in. */
const createGrants = (
  database: PrismaClient,
): Pick<ReviewStore, 'createGrant' | 'listGrants' | 'revokeGrant' | 'findGrantByHash' | 'openGrant'> => ({
  createGrant: async (grant) => {
    await database.reviewGrant.create({ data: grant });
  },

  listGrants: async (attemptId) => {
    const grants = await database.reviewGrant.findMany({
      where: { attemptId },
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      take: 100,
      select: {
        id: true,
        createdAt: true,
        expiresAt: true,
        revokedAt: true,
        access: { select: { user: { select: { name: true } } }, orderBy: { createdAt: 'asc' } },
      },
    });
    return grants.map(({ access, ...grant }) => ({
      ...grant,
      openedBy: access.map(({ user }) => user.name),
    }));
  },

  revokeGrant: async (attemptId, grantId, at) => {
    const { count } = await database.reviewGrant.updateMany({
      where: { id: grantId, attemptId, revokedAt: null },
      data: { revokedAt: at },
    });
    return count === 1;
  },

  findGrantByHash: async (tokenHash) => {
    const grant = await database.reviewGrant.findUnique({
      where: { tokenHash, attempt: { deletedAt: null } },
      select: { id: true, attemptId: true, createdById: true, expiresAt: true, revokedAt: true },
    });
    if (!grant) return null;
    const { createdById, ...rest } = grant;
    return { ...rest, ownerId: createdById };
  },

  openGrant: async (grantId, userId, at) => {
    await database.reviewAccess.createMany({
      data: { grantId, userId, createdAt: at },
      skipDuplicates: true,
    });
  },
});

/** Who may look in on an attempt, and at which. */
const createLooking = (
  database: PrismaClient,
): Pick<ReviewStore, 'findLookers' | 'listReviews' | 'findOwnerName'> => ({
  findLookers: async (attemptId, now) => {
    const [access, members] = await Promise.all([
      database.reviewAccess.findMany({
        where: { grant: { attemptId, ...holding(now) } },
        select: { userId: true },
      }),
      database.membership.findMany({
        where: {
          organisation: { promptLinks: { some: { candidates: { some: { attempt: { id: attemptId } } } } } },
        },
        select: { userId: true },
      }),
    ]);
    return {
      reviewerIds: access.map(({ userId }) => userId),
      teamIds: members.map(({ userId }) => userId),
    };
  },

  listReviews: async (userId, now, page) => {
    const where = { userId, grant: { ...holding(now), attempt: { deletedAt: null } } };
    const [items, total] = await Promise.all([
      database.reviewAccess.findMany({
        where,
        orderBy: [{ createdAt: 'desc' }, { grantId: 'asc' }],
        ...page,
        select: reviewSelect(userId),
      }),
      database.reviewAccess.count({ where }),
    ]);
    return { items: items.map(toSummary), total };
  },

  findOwnerName: async (attemptId) => {
    const attempt = await database.attempt.findUnique({
      where: { id: attemptId },
      select: { user: { select: { name: true } }, candidate: { select: { name: true } } },
    });
    return attempt?.user?.name ?? attempt?.candidate?.name ?? null;
  },
});

/** Remarks, which their authors can take back and bring back. */
const createRemarks = (
  database: PrismaClient,
): Pick<ReviewStore, 'addRemark' | 'listRemarks' | 'setRemarkDeleted'> => ({
  addRemark: async (remark) => {
    await database.remark.create({ data: remark });
  },

  listRemarks: async (attemptId) => {
    const remarks = await database.remark.findMany({
      where: { attemptId, deletedAt: null },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      take: 1000,
      select: {
        id: true,
        authorId: true,
        anchor: true,
        body: true,
        createdAt: true,
        author: { select: { name: true } },
      },
    });
    return remarks.map(({ author, anchor, ...remark }) => ({
      ...remark,
      anchor: anchorSchema.parse(anchor),
      authorName: author.name,
    }));
  },

  setRemarkDeleted: async (attemptId, remarkId, authorId, at) => {
    const { count } = await database.remark.updateMany({
      where: { id: remarkId, attemptId, authorId },
      data: { deletedAt: at },
    });
    return count === 1;
  },
});

/** Ratings, which are only ever added. */
const createRatings = (database: PrismaClient): Pick<ReviewStore, 'addRating' | 'listRatings'> => ({
  addRating: async (rating) => {
    await database.rating.create({ data: rating });
  },

  listRatings: async (attemptId) => {
    const ratings = await database.rating.findMany({
      where: { attemptId },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      take: 1000,
      select: {
        id: true,
        raterId: true,
        dimension: true,
        level: true,
        rationale: true,
        createdAt: true,
        rater: { select: { name: true } },
      },
    });
    return ratings.map(({ rater, dimension, createdAt, ...rating }) => ({
      ...rating,
      dimension: stepIdSchema.parse(dimension),
      createdAt: createdAt.toISOString(),
      raterName: rater.name,
    }));
  },
});

/** A link that still lets people in. */
const holding = (now: Date) => ({ revokedAt: null, expiresAt: { gt: now } });

const reviewSelect = (userId: string) =>
  ({
    createdAt: true,
    grant: {
      select: {
        id: true,
        expiresAt: true,
        attempt: {
          select: {
            id: true,
            title: true,
            status: true,
            user: { select: { name: true } },
            promptVersion: { select: { content: true } },
            ratings: { where: { raterId: userId }, select: { dimension: true }, distinct: ['dimension'] },
          },
        },
      },
    },
  }) satisfies Prisma.ReviewAccessSelect;

function toSummary({
  createdAt,
  grant: { id: grantId, expiresAt, attempt },
}: Prisma.ReviewAccessGetPayload<{ select: ReturnType<typeof reviewSelect> }>) {
  return {
    grantId,
    attemptId: attempt.id,
    title: attempt.title,
    promptTitle: promptSchema.pick({ title: true }).parse(attempt.promptVersion.content).title,
    ownerName: attempt.user?.name ?? null,
    status: attempt.status,
    openedAt: createdAt,
    expiresAt,
    rated: attempt.ratings.length,
  };
}
