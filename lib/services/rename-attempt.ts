import type { Actor } from '@/lib/access/actor';
import { ok, type Result } from '@/lib/shared/result';
import type { ClosePorts } from './close-attempt';
import { type AppFailure, notFound } from './failures';
import { findAttempt } from './find-attempt';

/** Renames the actor's own attempt; a submitted one too, for its name is no part of the answer. */
export async function renameAttempt(
  ports: ClosePorts,
  actor: Actor,
  input: { attemptId: string; title: string },
): Promise<Result<{ title: string }, AppFailure>> {
  const attempt = await findAttempt(ports, actor, 'attempt:rename', input.attemptId);
  if (!attempt) return notFound();
  const renamed = await ports.attempts.rename(attempt.owner, attempt.id, input.title, ports.now());
  return renamed ? ok({ title: input.title }) : notFound();
}
