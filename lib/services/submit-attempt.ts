import type { Actor } from '@/lib/access/actor';
import { ok, type Result } from '@/lib/shared/result';
import { type ClosePorts, closeAttempt } from './close-attempt';
import { type AppFailure, notFound } from './failures';
import { findAttempt } from './find-attempt';

export type Submitted = {
  attemptId: string;
  /** A link candidate gets a receipt, everybody else the reading. */
  isCandidate: boolean;
};

/** Submits what the store holds, once and for all; a second time is answered like the first. Errors: `not_found`. */
export async function submitAttempt(
  ports: ClosePorts,
  actor: Actor,
  attemptId: string,
): Promise<Result<Submitted, AppFailure>> {
  const attempt = await findAttempt(ports, actor, 'attempt:read', attemptId);
  if (!attempt) return notFound();
  if (attempt.status === 'open') await closeAttempt(ports, attempt);
  return ok({ attemptId, isCandidate: attempt.owner.kind === 'candidate' });
}
