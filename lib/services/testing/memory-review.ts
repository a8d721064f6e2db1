import type { Owner } from '@/lib/access/actor';
import type { RemarkRecord, RatingRecord, ReviewGrantRecord, ReviewPorts } from '../review-ports';
import { createMemoryPorts } from './memory-ports';

type Grant = Omit<ReviewGrantRecord, 'openedBy'> & {
  attemptId: string;
  ownerId: string;
  tokenHash: string;
  readers: string[];
};
type Remark = RemarkRecord & { attemptId: string; deletedAt: Date | null };
type StoredRating = RatingRecord & { attemptId: string };

/** Review in memory, on the ports of attempts. `team` are the members of whoever asked. */
export function createMemoryReview() {
  const house = createMemoryPorts();
  const grants: Grant[] = [];
  const remarks: Remark[] = [];
  const ratings: StoredRating[] = [];
  const team: string[] = [];
  const owners = new Map<string, string>();
  let tokens = 0;

  const holds = (grant: Grant, now: Date): boolean => grant.revokedAt === null && grant.expiresAt > now;

  const ports: ReviewPorts = {
    ...house,
    tokens: {
      create: () => `token-${++tokens}`.padEnd(43, '_'),
      hash: (token) => `hash of ${token}`,
    },
    reviews: {
      createGrant: async ({ createdById, ...grant }) => {
        grants.push({ ...grant, ownerId: createdById, revokedAt: null, readers: [] });
      },
      listGrants: async (attemptId) =>
        grants
          .filter((grant) => grant.attemptId === attemptId)
          .map(({ id, createdAt, expiresAt, revokedAt, readers }) => ({
            id,
            createdAt,
            expiresAt,
            revokedAt,
            openedBy: readers,
          })),
      revokeGrant: async (attemptId, grantId, at) => {
        const grant = grants.find(
          ({ id, revokedAt, ...known }) =>
            id === grantId && known.attemptId === attemptId && revokedAt === null,
        );
        if (grant) grant.revokedAt = at;
        return grant !== undefined;
      },
      findGrantByHash: async (hash) => grants.find(({ tokenHash }) => tokenHash === hash) ?? null,
      openGrant: async (grantId, userId) => {
        const grant = grants.find(({ id }) => id === grantId);
        if (grant && !grant.readers.includes(userId)) grant.readers.push(userId);
      },
      findLookers: async (attemptId, now) => ({
        reviewerIds: grants
          .filter((grant) => grant.attemptId === attemptId && holds(grant, now))
          .flatMap(({ readers }) => readers),
        teamIds: house.memory.attempts.get(attemptId)?.owner.kind === 'candidate' ? team : [],
      }),
      listReviews: async (userId, now) => {
        const items = grants
          .filter((grant) => grant.readers.includes(userId) && holds(grant, now))

          .map(({ id, attemptId, createdAt, expiresAt }) => ({
            grantId: id,
            attemptId,
            title: 'An attempt',
            promptTitle: 'A prompt',
            ownerName: owners.get(attemptId) ?? 'Nobody',
            status: house.memory.attempts.get(attemptId)?.status ?? 'open',
            openedAt: createdAt,
            expiresAt,
            rated: new Set(
              ratings.filter((rating) => rating.raterId === userId).map(({ dimension }) => dimension),
            ).size,
          }));
        return { items, total: items.length };
      },
      findOwnerName: async (attemptId) => owners.get(attemptId) ?? null,
      addRemark: async (remark) => {
        remarks.push({ ...remark, authorName: remark.authorId, deletedAt: null });
      },
      listRemarks: async (attemptId) =>
        remarks
          .filter((remark) => remark.attemptId === attemptId && remark.deletedAt === null)
          .map(({ attemptId: _, deletedAt: __, ...remark }) => remark),
      setRemarkDeleted: async (attemptId, remarkId, authorId, at) => {
        const remark = remarks.find(
          ({ id, ...known }) =>
            id === remarkId && known.attemptId === attemptId && known.authorId === authorId,
        );
        if (remark) remark.deletedAt = at;
        return remark !== undefined;
      },
      addRating: async ({ createdAt, ...rating }) => {
        ratings.push({ ...rating, createdAt: createdAt.toISOString(), raterName: rating.raterId });
      },
      listRatings: async (attemptId) => ratings.filter((rating) => rating.attemptId === attemptId),
    },
  };

  return {
    ...house,
    ports,
    team,
    owners,
    /** An attempt of somebody's, open, with a deadline where one is given. */
    addAttempt: async (id: string, owner: Owner, deadlineAt: Date | null = null): Promise<void> => {
      await ports.attempts.create({
        id,
        owner,
        title: 'An attempt',
        mode: owner.kind === 'candidate' ? 'interview' : 'practice',
        drillStep: null,
        promptVersionId: 'prompt-version-1',
        rubricVersionId: 'rubric-version-1',
        profile: 'nine-step',
        depth: 'standard',
        startedAt: ports.now(),
        deadlineAt,
        entries: [],
      });
    },
  };
}
