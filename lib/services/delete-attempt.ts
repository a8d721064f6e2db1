import type { Actor } from '@/lib/access/actor';
import { ok, type Result } from '@/lib/shared/result';
import type { ClosePorts } from './close-attempt';
import { type AppFailure, notFound } from './failures';
import { findAttempt } from './find-attempt';

/** How long a deleted attempt waits in the bin before it is removed for good. */
export const binDays = 30;

/** Puts the actor's own attempt in the bin, from where `restoreAttempt` takes it back. Errors: `not_found`. */
export async function deleteAttempt(
  ports: ClosePorts,
  actor: Actor,
  attemptId: string,
): Promise<Result<{ attemptId: string }, AppFailure>> {
  return moveToBin(ports, actor, attemptId, 'attempt:delete');
}

/** Undoes a deletion. Errors: `not_found`. */
export async function restoreAttempt(
  ports: ClosePorts,
  actor: Actor,
  attemptId: string,
): Promise<Result<{ attemptId: string }, AppFailure>> {
  return moveToBin(ports, actor, attemptId, 'attempt:restore');
}

async function moveToBin(
  ports: ClosePorts,
  actor: Actor,
  attemptId: string,
  action: 'attempt:delete' | 'attempt:restore',
): Promise<Result<{ attemptId: string }, AppFailure>> {
  const attempt = await findAttempt(ports, actor, action, attemptId);
  if (!attempt) return notFound();
  const now = ports.now();
  const deletedAt = action === 'attempt:delete' ? now : null;
  if (!(await ports.attempts.setDeletedAt(attempt.owner, attemptId, deletedAt, now))) return notFound();
  ports.live.delete(attemptId);
  await ports.audit({ actor: attempt.owner, action, resource: { kind: 'attempt', id: attemptId } });
  return ok({ attemptId });
}
