import type { Actor } from '@/lib/access/actor';
import type { LogEntry } from '@/lib/attempt/events';
import { ok, type Result } from '@/lib/shared/result';
import type { ClosePorts } from './close-attempt';
import { type AppFailure, notFound } from './failures';
import { findAttempt } from './find-attempt';

/** The whole log of the actor's own attempt, in order: what its history is read from. Errors: `not_found`. */
export async function loadLog(
  ports: ClosePorts,
  actor: Actor,
  attemptId: string,
): Promise<Result<{ entries: readonly LogEntry[] }, AppFailure>> {
  const attempt = await findAttempt(ports, actor, 'attempt:export', attemptId);
  if (!attempt) return notFound();
  const entries = await ports.events.load(attemptId, 0);
  return ok({ entries: entries.map(({ seq, atMs, event }) => ({ seq, atMs, event })) });
}
