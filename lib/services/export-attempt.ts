import type { Actor } from '@/lib/access/actor';
import type { AttemptDocument } from '@/lib/attempt/document';
import { ok, type Result } from '@/lib/shared/result';
import type { ClosePorts } from './close-attempt';
import { type AppFailure, notFound } from './failures';
import { findAttempt } from './find-attempt';
import { loadLive } from './live-attempt';

/** The actor's own attempt as an `attempt/1` document. Errors: `not_found`. */
export async function exportAttempt(
  ports: ClosePorts,
  actor: Actor,
  attemptId: string,
): Promise<Result<AttemptDocument, AppFailure>> {
  const attempt = await findAttempt(ports, actor, 'attempt:export', attemptId);
  if (!attempt) return notFound();
  const { state } = await loadLive(ports, attempt);
  return ok({
    ...state.document,
    title: attempt.title,
    startedAt: attempt.startedAt.toISOString(),
  });
}
