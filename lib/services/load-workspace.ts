import type { Actor } from '@/lib/access/actor';
import { ok, type Result } from '@/lib/shared/result';
import type { ClosePorts } from './close-attempt';
import type { PaceEntry, WorkspaceDto } from './dto';
import { type AppFailure, notFound } from './failures';
import { findAttempt } from './find-attempt';
import { findLive } from './live-attempt';
import type { StoredEntry } from './ports';
import { toWorkspacePrompt } from './to-workspace-prompt';

/** All that the workspace needs to open the actor's own attempt, and the prompt's story in Markdown. Errors: `not_found`. */
export async function loadWorkspace(
  ports: ClosePorts,
  actor: Actor,
  attemptId: string,
): Promise<Result<WorkspaceDto & { story: string }, AppFailure>> {
  const attempt = await findAttempt(ports, actor, 'attempt:read', attemptId);
  if (!attempt) return notFound();
  const [live, pinned, pace] = await Promise.all([
    findLive(ports, attempt),
    ports.prompts.getPinned(attempt),
    ports.events.loadPace(attemptId),
  ]);
  return ok({
    attemptId,
    title: attempt.title,
    story: pinned.prompt.story,
    prompt: toWorkspacePrompt(pinned.prompt, attempt.mode, live.state.revealed),
    profile: attempt.profile,
    depth: attempt.depth,
    mode: attempt.mode,
    drillStep: attempt.drillStep,
    isCandidate: attempt.owner.kind === 'candidate',
    organisation: attempt.organisation,
    editable: attempt.status === 'open' && attempt.deletedAt === null,
    state: live.state,
    position: live.position,
    pace: pace.map(toPaceEntry),
    startedAt: attempt.startedAt.toISOString(),
    deadlineAt: attempt.deadlineAt?.toISOString() ?? null,
    serverNow: ports.now().toISOString(),
  });
}

function toPaceEntry({ atMs, event }: StoredEntry): PaceEntry {
  if (event.type === 'stepEntered') return { atMs, type: event.type, step: event.step };
  if (event.type === 'clockPaused' || event.type === 'clockResumed')
    return { atMs, type: event.type, step: null };
  return { atMs, type: 'other', step: null };
}
