import type { Actor } from '@/lib/access/actor';
import { attemptLimits } from '@/lib/attempt/limits';
import type { Result } from '@/lib/shared/result';
import type { ClosePorts } from './close-attempt';
import { type AppFailure, notFound } from './failures';
import { findAttempt } from './find-attempt';
import { loadLive } from './live-attempt';
import type { Ports } from './ports';
import { type Started, startAttempt } from './start-attempt';

/**
 * A new, open attempt that begins where another one stands. The prompt is pinned afresh, at its newest version: the
 * copy is a new try. Errors: `not_found`.
 */
export async function duplicateAttempt(
  ports: ClosePorts & Pick<Ports, 'guests' | 'newId'>,
  actor: Actor,
  attemptId: string,
): Promise<Result<Started, AppFailure>> {
  const attempt = await findAttempt(ports, actor, 'attempt:duplicate', attemptId);
  if (!attempt) return notFound();
  const { state } = await loadLive(ports, attempt);
  return startAttempt(ports, actor, {
    prompt: attempt.promptSlug,
    profile: attempt.profile,
    depth: attempt.depth,
    title: toCopyTitle(attempt.title),
    entries: [{ seq: 1, atMs: 0, event: { type: 'documentReplaced', document: state.document } }],
  });
}

const suffix = ' (copy)';

function toCopyTitle(title: string): string {
  if (title.endsWith(suffix)) return title;
  return `${title.slice(0, attemptLimits.titleChars - suffix.length).toWellFormed()}${suffix}`;
}
