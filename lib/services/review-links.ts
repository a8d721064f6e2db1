import { z } from 'zod';
import type { Actor } from '@/lib/access/actor';
import { can } from '@/lib/access/can';
import { ok, type Result } from '@/lib/shared/result';
import { type AppFailure, notFound, unauthenticated } from './failures';
import { findAttempt } from './find-attempt';
import type { ReviewGrantRecord, ReviewPorts } from './review-ports';

export const reviewLinkSchema = z.object({
  attemptId: z.string().min(1).max(80),
  expiresInDays: z.coerce
    .number('whole days')
    .int('whole days')
    .min(1, 'at least a day')
    .max(90, 'at most 90 days'),
});

const dayMs = 24 * 60 * 60 * 1000;

/** Makes a link that lets whoever signs in through it review one attempt. The token is returned once. */
export async function createReviewLink(
  ports: ReviewPorts,
  actor: Actor,
  { attemptId, expiresInDays }: z.infer<typeof reviewLinkSchema>,
): Promise<Result<{ grantId: string; token: string }, AppFailure>> {
  const attempt = await findAttempt(ports, actor, 'attempt:share', attemptId);
  if (!attempt || actor.kind !== 'user') return notFound();
  const grantId = ports.newId();
  const token = ports.tokens.create();
  const createdAt = ports.now();
  await ports.reviews.createGrant({
    id: grantId,
    attemptId,
    createdById: actor.id,
    tokenHash: ports.tokens.hash(token),
    createdAt,
    expiresAt: new Date(createdAt.getTime() + expiresInDays * dayMs),
  });
  await ports.audit({
    actor,
    action: 'grant:create',
    resource: { kind: 'attempt', id: attemptId },
    data: { grantId },
  });
  return ok({ grantId, token });
}

/** The review links of one's own attempt, newest first. */
export async function listReviewLinks(
  ports: ReviewPorts,
  actor: Actor,
  attemptId: string,
): Promise<Result<ReviewGrantRecord[], AppFailure>> {
  const attempt = await findAttempt(ports, actor, 'attempt:share', attemptId);
  return attempt ? ok(await ports.reviews.listGrants(attemptId)) : notFound();
}

/** Takes a link back: everybody who came through it is out at once; their remarks and ratings stay with the owner. */
export async function revokeReviewLink(
  ports: ReviewPorts,
  actor: Actor,
  { attemptId, grantId }: Readonly<{ attemptId: string; grantId: string }>,
): Promise<Result<null, AppFailure>> {
  const attempt = await findAttempt(ports, actor, 'attempt:share', attemptId);
  if (!attempt || actor.kind !== 'user') return notFound();
  if (!(await ports.reviews.revokeGrant(attemptId, grantId, ports.now()))) return notFound();
  await ports.audit({
    actor,
    action: 'grant:revoke',
    resource: { kind: 'attempt', id: attemptId },
    data: { grantId },
  });
  return ok(null);
}

/** What a visit to a link shows, before anybody opens it: whether it still works. A guessed one is not found. */
export async function findReviewLink(
  ports: Pick<ReviewPorts, 'reviews' | 'tokens' | 'now'>,
  token: string,
): Promise<Result<{ closed: AppFailure | null }, AppFailure>> {
  const grant = await ports.reviews.findGrantByHash(ports.tokens.hash(token));
  return grant ? ok({ closed: findClosed(grant, ports.now()) }) : notFound();
}

/**
 * Lets a signed-in person in through a link. Errors: `unauthenticated` (sign in first), `not_found` (guessed),
 * `link_closed` (expired or revoked).
 */
export async function openReviewLink(
  ports: ReviewPorts,
  actor: Actor,
  token: string,
): Promise<Result<{ attemptId: string; own: boolean }, AppFailure>> {
  if (actor.kind !== 'user' || !can(actor, 'review:open', null)) return unauthenticated();
  const grant = await ports.reviews.findGrantByHash(ports.tokens.hash(token));
  if (!grant) return notFound();
  if (grant.ownerId === actor.id) return ok({ attemptId: grant.attemptId, own: true });
  const now = ports.now();
  const closed = findClosed(grant, now);
  if (closed) return { ok: false, error: closed };
  await ports.reviews.openGrant(grant.id, actor.id, now);
  await ports.audit({
    actor,
    action: 'grant:open',
    resource: { kind: 'attempt', id: grant.attemptId },
    data: { grantId: grant.id },
  });
  return ok({ attemptId: grant.attemptId, own: false });
}

function findClosed(
  { revokedAt, expiresAt }: Pick<ReviewGrantRecord, 'revokedAt' | 'expiresAt'>,
  now: Date,
): AppFailure | null {
  if (revokedAt === null && expiresAt > now) return null;
  const what = revokedAt === null ? 'has expired' : 'was withdrawn';
  return {
    code: 'link_closed',
    message: `This review link ${what}. Ask the person who sent it for a new one.`,
  };
}
