import type { Anchor } from '@/lib/review/anchor';
import type { Rating, RatingInput } from '@/lib/review/rating';
import type { ClosePorts } from './close-attempt';
import type { TokenPort } from './hiring-ports';

/** A link by which an attempt's owner lets others review, without its token. */
export type ReviewGrantRecord = {
  id: string;
  createdAt: Date;
  expiresAt: Date;
  revokedAt: Date | null;
  /** Who opened it, by name. */
  openedBy: readonly string[];
};

export type RemarkRecord = {
  id: string;
  authorId: string;
  authorName: string;
  anchor: Anchor;
  body: string;
  createdAt: Date;
};

export type RatingRecord = Rating & { raterName: string };

/** Who may look in on an attempt besides its owner: facts for `can`. */
export type Lookers = { reviewerIds: readonly string[]; teamIds: readonly string[] };

/** A row of "Reviews I was asked for". */
export type ReviewSummary = {
  /** The link they came through; somebody may have come through two. */
  grantId: string;
  attemptId: string;
  title: string;
  promptTitle: string;
  /** Null for somebody without an account. */
  ownerName: string | null;
  status: 'open' | 'submitted';
  openedAt: Date;
  expiresAt: Date;
  /** Dimensions this reviewer has rated. */
  rated: number;
};

export type ReviewStore = {
  createGrant: (grant: {
    id: string;
    attemptId: string;
    createdById: string;
    tokenHash: string;
    createdAt: Date;
    expiresAt: Date;
  }) => Promise<void>;
  listGrants: (attemptId: string) => Promise<ReviewGrantRecord[]>;
  revokeGrant: (attemptId: string, grantId: string, at: Date) => Promise<boolean>;
  findGrantByHash: (tokenHash: string) => Promise<{
    id: string;
    attemptId: string;
    ownerId: string;
    expiresAt: Date;
    revokedAt: Date | null;
  } | null>;
  /** Remembers that this person came through the link; a second time changes nothing. */
  openGrant: (grantId: string, userId: string, at: Date) => Promise<void>;
  /** Reviewers whose link still holds, and the team that asked. */
  findLookers: (attemptId: string, now: Date) => Promise<Lookers>;
  /** Attempts whose link still holds for this person, last opened first. */
  listReviews: (
    userId: string,
    now: Date,
    page: { skip: number; take: number },
  ) => Promise<{ items: ReviewSummary[]; total: number }>;
  /** Name of whom an attempt belongs to, as reviewers see it. */
  findOwnerName: (attemptId: string) => Promise<string | null>;
  addRemark: (remark: {
    id: string;
    attemptId: string;
    authorId: string;
    anchor: Anchor;
    body: string;
    createdAt: Date;
  }) => Promise<void>;
  /** Oldest first; removed ones left out. */
  listRemarks: (attemptId: string) => Promise<RemarkRecord[]>;
  /** Removes or brings back one's own remark on this attempt. False where there is none of theirs. */
  setRemarkDeleted: (
    attemptId: string,
    remarkId: string,
    authorId: string,
    at: Date | null,
  ) => Promise<boolean>;
  addRating: (
    rating: RatingInput & { id: string; attemptId: string; raterId: string; createdAt: Date },
  ) => Promise<void>;
  listRatings: (attemptId: string) => Promise<RatingRecord[]>;
};

export type ReviewPorts = ClosePorts & { reviews: ReviewStore; tokens: TokenPort; newId: () => string };
