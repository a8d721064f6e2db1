import type { Actor } from '@/lib/access/actor';
import { toOwner } from '@/lib/access/actor';
import { type AttemptResource, can } from '@/lib/access/can';
import { type ClosePorts, closeAttempt } from './close-attempt';
import type { AttemptRecord } from './ports';

/** The actions on one attempt. */
export type AttemptAction =
  | 'attempt:read'
  | 'attempt:edit'
  | 'attempt:submit'
  | 'attempt:results'
  | 'attempt:rename'
  | 'attempt:duplicate'
  | 'attempt:delete'
  | 'attempt:restore'
  | 'attempt:export'
  | 'attempt:share';

/**
 * The actor's own attempt, if it exists and the action is allowed; null in every other case, so that a stranger's
 * attempt and a missing one cannot be told apart. An attempt past its deadline is submitted first: whoever touches
 * it finds it closed.
 */
export async function findAttempt(
  ports: ClosePorts,
  actor: Actor,
  action: AttemptAction,
  id: string,
): Promise<AttemptRecord | null> {
  const owner = toOwner(actor);
  if (!owner) return null;
  const found = await ports.attempts.findOwned(owner, id);
  if (!found) return null;
  const attempt = isOverdue(found, ports.now()) ? await closeAttempt(ports, found) : found;
  return can(actor, action, toResource(attempt)) ? attempt : null;
}

/** What permissions are decided on, for an owner; reviewers and teams have their own use cases. */
export const toResource = (attempt: AttemptRecord): AttemptResource => ({
  id: attempt.id,
  owner: attempt.owner,
  status: attempt.status,
  deleted: attempt.deletedAt !== null,
  reviewerIds: [],
  teamIds: [],
});

/** True where the server's clock says that the time is up and nobody has closed the attempt yet. */
export const isOverdue = (attempt: Pick<AttemptRecord, 'status' | 'deadlineAt'>, now: Date): boolean =>
  attempt.status === 'open' && attempt.deadlineAt !== null && attempt.deadlineAt <= now;
