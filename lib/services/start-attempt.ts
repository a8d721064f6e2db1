import { type Actor, type Owner, toOwner } from '@/lib/access/actor';
import { can } from '@/lib/access/can';
import type { LogEntry } from '@/lib/attempt/events';
import { type AttemptMode, drillMinutes } from '@/lib/attempt/mode';
import { profiles } from '@/lib/rubric/profiles';
import type { DepthId, ProfileId } from '@/lib/rubric/schema';
import { ok, type Result } from '@/lib/shared/result';
import type { StepId } from '@/lib/steps/schema';
import { type AppFailure, notFound } from './failures';
import type { Ports } from './ports';

type StartPorts = Pick<Ports, 'attempts' | 'guests' | 'prompts' | 'newId' | 'now'>;

export type StartInput = {
  prompt: string;
  profile?: ProfileId | undefined;
  depth?: DepthId | undefined;
  title?: string | undefined;
  /** Practice unless told otherwise. */
  mode?: AttemptMode | undefined;
  /** What a drill is about; the first step of the lens where it was not said. Means nothing in other modes. */
  drillStep?: StepId | undefined;
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
 * In an interview and in a drill the clock is the server's from here on. Somebody who has no account and no cookie yet becomes a guest. Errors: `not_found` (no such prompt).
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
  const profile = input.profile ?? pinned.prompt.defaultProfile;
  const mode = input.mode ?? 'practice';
  const startedAt = ports.now();
  await ports.attempts.create({
    id: attemptId,
    title: input.title ?? pinned.prompt.title,
    owner,
    mode,
    drillStep: mode === 'drill' ? (input.drillStep ?? profiles[profile].order[0] ?? 'requirements') : null,
    profile,
    depth: input.depth ?? pinned.prompt.defaultDepth,
    promptVersionId: pinned.promptVersionId,
    rubricVersionId: pinned.rubricVersionId,
    startedAt,
    deadlineAt: findDeadline(mode, startedAt, pinned.prompt.minutes),
    entries: input.entries ?? [],
  });
  return ok({ attemptId, newGuestId: known ? null : owner.id });
}

/** When the server closes an attempt by itself; null where the clock is the candidate's own. */
function findDeadline(mode: AttemptMode, startedAt: Date, minutes: number): Date | null {
  if (mode === 'practice') return null;
  return new Date(startedAt.getTime() + (mode === 'drill' ? drillMinutes : minutes) * 60_000);
}
