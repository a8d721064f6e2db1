import { type Actor, toOwner } from '@/lib/access/actor';
import { hashOf } from '@/lib/shared/hash';
import { ok, type Result } from '@/lib/shared/result';
import type { ClosePorts } from './close-attempt';
import { duplicateAttempt } from './duplicate-attempt';
import { type AppFailure, notFound } from './failures';
import { findAttempt } from './find-attempt';
import { loadLive } from './live-attempt';
import type { Ports } from './ports';
import type { Started } from './start-attempt';

/** How many of the attempts last touched are looked through, and how many logs are opened for it. */
const attemptsSeen = 50;
const logsOpened = 5;

/**
 * Goes on with an attempt that was submitted: in the open attempt that began as its copy where there is one, so that several
 * pieces of advice are taken up in one place; else in a new copy. Errors: `not_found`.
 */
export async function continueAttempt(
  ports: ClosePorts & Pick<Ports, 'guests' | 'newId'>,
  actor: Actor,
  attemptId: string,
): Promise<Result<Started, AppFailure>> {
  const attempt = await findAttempt(ports, actor, 'attempt:duplicate', attemptId);
  const owner = toOwner(actor);
  if (!attempt || !owner) return notFound();
  const { items } = await ports.attempts.list(owner, { skip: 0, take: attemptsSeen });
  const open = items.filter(
    ({ id, status, promptSlug, profile, depth, startedAt }) =>
      id !== attempt.id &&
      status === 'open' &&
      promptSlug === attempt.promptSlug &&
      profile === attempt.profile &&
      depth === attempt.depth &&
      startedAt >= (attempt.submittedAt ?? attempt.startedAt),
  );
  if (open.length > 0) {
    const { state } = await loadLive(ports, attempt);
    const wanted = hashOf(state.document);
    for (const { id } of open.slice(0, logsOpened)) {
      const [first] = await ports.events.load(id, 0);
      // A copy's log begins with the document it was made from.
      if (first?.event.type === 'documentReplaced' && hashOf(first.event.document) === wanted)
        return ok({ attemptId: id, newGuestId: null });
    }
  }
  return duplicateAttempt(ports, actor, attemptId);
}
