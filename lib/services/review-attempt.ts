import { z } from 'zod';
import type { Actor } from '@/lib/access/actor';
import { can } from '@/lib/access/can';
import type { AttemptDocument } from '@/lib/attempt/document';
import type { LogEntry } from '@/lib/attempt/events';
import type { AttemptMode } from '@/lib/attempt/mode';
import type { Prompt } from '@/lib/prompts/schema';
import { anchorSchema } from '@/lib/review/anchor';
import { findCurrentRatings, ratingInputSchema } from '@/lib/review/rating';
import type { Evaluation } from '@/lib/rubric/evaluation';
import type { DepthId, ProfileId, Rubric } from '@/lib/rubric/schema';
import { ok, type Result } from '@/lib/shared/result';
import { storableText } from '@/lib/shared/text';
import type { StepId } from '@/lib/steps/schema';
import { closeAttempt } from './close-attempt';
import { type AppFailure, notFound } from './failures';
import { isOverdue, toResource } from './find-attempt';
import { type InterviewReport, reportInterview } from './interview-report';
import { loadLive } from './live-attempt';
import type { AttemptRecord } from './ports';
import type { RatingRecord, RemarkRecord, ReviewPorts, ReviewSummary } from './review-ports';
import { getEvaluation } from './score-attempt';

/** All that a reviewer sees of an attempt: read-only, with what people said about it. */
export type ReviewDto = {
  attemptId: string;
  title: string;
  /** Null for somebody without an account. */
  ownerName: string | null;
  /** Asked by the owner, or a member of the team that asked for the answer. */
  role: 'reviewer' | 'team';
  prompt: Prompt;
  profile: ProfileId;
  depth: DepthId;
  mode: AttemptMode;
  drillStep: StepId | null;
  /** What happened around the answer. Its reading is the machine's: shown where that is. */
  interview: InterviewReport;
  rubric: Rubric;
  status: 'open' | 'submitted';
  startedAt: string;
  submittedAt: string | null;
  document: AttemptDocument;
  entries: readonly LogEntry[];
  /** Null while the attempt is still open. */
  evaluation: Evaluation | null;
  remarks: readonly RemarkDto[];
  ratings: readonly RatingDto[];
};

export type RemarkDto = Omit<RemarkRecord, 'createdAt' | 'authorId'> & { createdAt: string; own: boolean };
export type RatingDto = Omit<RatingRecord, 'raterId'> & { own: boolean };

export const remarkInputSchema = z.object({
  attemptId: z.string().min(1).max(80),
  anchor: anchorSchema,
  body: storableText(4000).refine((body) => body.trim().length > 0, 'write something first'),
});

export const rateInputSchema = ratingInputSchema.extend({ attemptId: z.string().min(1).max(80) });

/** An attempt for a reviewer or a member of the team that asked. A stranger's looks like a missing one. */
export async function loadReview(
  ports: ReviewPorts,
  actor: Actor,
  attemptId: string,
): Promise<Result<ReviewDto, AppFailure>> {
  const found = await findReviewed(ports, actor, attemptId);
  if (!found) return notFound();
  const { attempt, role, userId } = found;
  const [pinned, entries, live, ownerName, remarks, ratings] = await Promise.all([
    ports.prompts.getPinned(attempt),
    ports.events.load(attemptId, 0),
    loadLive(ports, attempt),
    ports.reviews.findOwnerName(attemptId),
    ports.reviews.listRemarks(attemptId),
    ports.reviews.listRatings(attemptId),
  ]);
  const evaluation = attempt.status === 'submitted' ? (await getEvaluation(ports, attempt)).evaluation : null;
  return ok({
    attemptId,
    title: attempt.title,
    ownerName,
    role,
    prompt: pinned.prompt,
    profile: attempt.profile,
    depth: attempt.depth,
    mode: attempt.mode,
    drillStep: attempt.drillStep,
    interview: reportInterview({ state: live.state, entries, prompt: pinned.prompt }),
    rubric: pinned.rubric,
    status: attempt.status,
    startedAt: attempt.startedAt.toISOString(),
    submittedAt: attempt.submittedAt?.toISOString() ?? null,
    document: live.state.document,
    entries,
    evaluation,
    remarks: remarks.map((remark) => toRemarkDto(remark, userId)),
    ratings: toVisibleRatings(ratings, userId),
  });
}

/** What people said about one's own attempt: every remark and the current ratings, by name. */
export async function loadFeedback(
  ports: ReviewPorts,
  attempt: Pick<AttemptRecord, 'id'>,
): Promise<{ remarks: RemarkDto[]; ratings: RatingDto[] }> {
  const [remarks, ratings] = await Promise.all([
    ports.reviews.listRemarks(attempt.id),
    ports.reviews.listRatings(attempt.id),
  ]);
  return {
    remarks: remarks.map((remark) => toRemarkDto(remark, null)),
    ratings: toCurrent(ratings).map((rating) => toRatingDto(rating, null)),
  };
}

/** The attempts somebody was asked to review. */
export async function listReviews(
  ports: ReviewPorts,
  actor: Actor,
  page: { skip: number; take: number },
): Promise<{ items: ReviewSummary[]; total: number }> {
  return actor.kind === 'user'
    ? ports.reviews.listReviews(actor.id, ports.now(), page)
    : { items: [], total: 0 };
}

/** Leaves a remark at a node, an arrow, a passage, a criterion or the whole. */
export async function addRemark(
  ports: ReviewPorts,
  actor: Actor,
  { attemptId, anchor, body }: z.infer<typeof remarkInputSchema>,
): Promise<Result<{ remarkId: string }, AppFailure>> {
  const found = await findReviewed(ports, actor, attemptId);
  if (!found) return notFound();
  const remarkId = ports.newId();
  await ports.reviews.addRemark({
    id: remarkId,
    attemptId,
    authorId: found.userId,
    anchor,
    body: body.trim(),
    createdAt: ports.now(),
  });
  return ok({ remarkId });
}

/** Takes one's own remark back, or brings it back. */
export async function setRemarkDeleted(
  ports: ReviewPorts,
  actor: Actor,
  input: Readonly<{ attemptId: string; remarkId: string; deleted: boolean }>,
): Promise<Result<null, AppFailure>> {
  const found = await findReviewed(ports, actor, input.attemptId);
  if (!found) return notFound();
  const at = input.deleted ? ports.now() : null;
  return (await ports.reviews.setRemarkDeleted(input.attemptId, input.remarkId, found.userId, at))
    ? ok(null)
    : notFound();
}

/** Rates a dimension. Never edited: a second rating of the same person follows the first and counts in its place. */
export async function rateDimension(
  ports: ReviewPorts,
  actor: Actor,
  { attemptId, dimension, level, rationale }: z.infer<typeof rateInputSchema>,
): Promise<Result<null, AppFailure>> {
  const found = await findReviewed(ports, actor, attemptId);
  if (!found || found.attempt.status !== 'submitted') return notFound();
  await ports.reviews.addRating({
    id: ports.newId(),
    attemptId,
    raterId: found.userId,
    dimension,
    level,
    rationale: rationale.trim(),
    createdAt: ports.now(),
  });
  return ok(null);
}

type Reviewed = { attempt: AttemptRecord; role: 'reviewer' | 'team'; userId: string };

async function findReviewed(ports: ReviewPorts, actor: Actor, attemptId: string): Promise<Reviewed | null> {
  if (actor.kind !== 'user') return null;
  const found = await ports.attempts.find(attemptId);
  if (!found) return null;
  const attempt = isOverdue(found, ports.now()) ? await closeAttempt(ports, found) : found;
  const lookers = await ports.reviews.findLookers(attemptId, ports.now());
  if (!can(actor, 'attempt:review', { ...toResource(attempt), ...lookers })) return null;
  return { attempt, role: lookers.reviewerIds.includes(actor.id) ? 'reviewer' : 'team', userId: actor.id };
}

const toRemarkDto = ({ authorId, createdAt, ...remark }: RemarkRecord, userId: string | null): RemarkDto => ({
  ...remark,
  createdAt: createdAt.toISOString(),
  own: authorId === userId,
});

const toRatingDto = ({ raterId, ...rating }: RatingRecord, userId: string | null): RatingDto => ({
  ...rating,
  own: raterId === userId,
});

/** The newest rating of each rater and dimension, with the rater's name. */
function toCurrent(ratings: readonly RatingRecord[]): RatingRecord[] {
  const current = new Set(findCurrentRatings(ratings).map(({ id }) => id));
  return ratings.filter(({ id }) => current.has(id));
}

/** Raters judge on their own: somebody else's level of a dimension shows once they have given theirs. */
function toVisibleRatings(ratings: readonly RatingRecord[], userId: string): RatingDto[] {
  const current = toCurrent(ratings);
  const rated = new Set(
    current.filter(({ raterId }) => raterId === userId).map(({ dimension }) => dimension),
  );
  return current.filter(({ dimension }) => rated.has(dimension)).map((rating) => toRatingDto(rating, userId));
}
