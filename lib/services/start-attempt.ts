import { type Actor, type Owner, toOwner } from '@/lib/access/actor';
import { can } from '@/lib/access/can';
import type { LogEntry } from '@/lib/attempt/events';
import type { DepthId, ProfileId } from '@/lib/rubric/schema';
import { ok, type Result } from '@/lib/shared/result';
import { type AppFailure, notFound } from './failures';
import type { Ports } from './ports';

type StartPorts = Pick<Ports, 'attempts' | 'guests' | 'prompts' | 'newId' | 'now'>;

export type StartInput = {
  prompt: string;
  profile?: ProfileId | undefined;
  depth?: DepthId | undefined;
  title?: string | undefined;
  /** What the log starts with, e.g. an imported file. */
  entries?: readonly LogEntry[] | undefined;
};

export type Started = {
  attemptId: string;
  /** Set where a guest came into being: the caller gives them the cookie. */
  newGuestId: string | null;
};

/**
 * Begins an attempt at the newest version of a prompt and pins that version, its rubric, the profile and the depth.
 * Somebody who has no account and no cookie yet becomes a guest. Errors: `not_found` (no such prompt).
 */
export async function startAttempt(
  ports: StartPorts,
  actor: Actor,
  input: StartInput,
): Promise<Result<Started, AppFailure>> {
  if (!can(actor, 'attempt:start', null)) return notFound();
  const pinned = await ports.prompts.findNewest(input.prompt);
  if (!pinned) return notFound();
  const known = toOwner(actor);
  const owner: Owner = known ?? { kind: 'guest', id: await ports.guests.create() };
  const attemptId = ports.newId();
  await ports.attempts.create({
    id: attemptId,
    title: input.title ?? pinned.prompt.title,
    owner,
    profile: input.profile ?? pinned.prompt.defaultProfile,
    depth: input.depth ?? pinned.prompt.defaultDepth,
    promptVersionId: pinned.promptVersionId,
    rubricVersionId: pinned.rubricVersionId,
    startedAt: ports.now(),
    deadlineAt: null,
    entries: input.entries ?? [],
  });
  return ok({ attemptId, newGuestId: known ? null : owner.id });
}
