import type { Actor } from '@/lib/access/actor';
import type { AttemptDocument } from '@/lib/attempt/document';
import { modeRules } from '@/lib/attempt/mode';
import { replay } from '@/lib/attempt/replay';
import { createState } from '@/lib/attempt/state';
import { chooseFollowUps } from '@/lib/rubric/interview/choose-follow-ups';
import { chooseTwist } from '@/lib/rubric/interview/choose-twist';
import { ok, type Result } from '@/lib/shared/result';
import type { ClosePorts } from './close-attempt';
import { type AppFailure, notFound } from './failures';
import { findAttempt } from './find-attempt';
import { loadLive } from './live-attempt';
import { type PanelQuestion, toPanelQuestion, toTwistCard, type TwistCard } from './panel-question';
import type { AttemptRecord } from './ports';

/**
 * The panel's questions for this answer: as the server holds it, or as it stood when the first of them was put. The
 * same ones however often they are asked for. Errors: `not_found`, also where the mode has no panel.
 */
export async function meetPanel(
  ports: ClosePorts,
  actor: Actor,
  attemptId: string,
): Promise<Result<{ questions: readonly PanelQuestion[] }, AppFailure>> {
  const attempt = await findInterviewed(ports, actor, attemptId);
  if (!attempt) return notFound();
  const [document, { prompt }, previous] = await Promise.all([
    findAskedDocument(ports, attempt),
    ports.prompts.getPinned(attempt),
    ports.events.previousInterview(attempt.owner, attempt.promptSlug, attempt.id),
  ]);
  const chosen = chooseFollowUps({ document, prompt, seed: attempt.id, previous: previous.questions });
  return ok({ questions: chosen.map(toPanelQuestion) });
}

/** A page's clock and ours may differ by this much. */
const clockSlackMs = 60_000;

/**
 * The change of conditions for this answer: the one that was revealed, or a new one. In an interview not before half of
 * the time is over. Errors: `not_found`, also where the prompt has none.
 */
export async function changeConditions(
  ports: ClosePorts,
  actor: Actor,
  attemptId: string,
): Promise<Result<TwistCard, AppFailure>> {
  const attempt = await findInterviewed(ports, actor, attemptId);
  if (!attempt) return notFound();
  const [{ state }, { prompt }, previous] = await Promise.all([
    loadLive(ports, attempt),
    ports.prompts.getPinned(attempt),
    ports.events.previousInterview(attempt.owner, attempt.promptSlug, attempt.id),
  ]);
  const revealed = prompt.twists?.find(({ id }) => id === state.twist?.id);
  if (revealed) return ok(toTwistCard(revealed));
  if (!isHalfOver(attempt, ports.now())) return notFound();
  const { document } = state;
  const twist = chooseTwist({ document, prompt, seed: attempt.id, previous: previous.twist });
  return twist ? ok(toTwistCard(twist)) : notFound();
}

async function findInterviewed(
  ports: ClosePorts,
  actor: Actor,
  attemptId: string,
): Promise<AttemptRecord | null> {
  const attempt = await findAttempt(ports, actor, 'attempt:edit', attemptId);
  return attempt && modeRules[attempt.mode].panel ? attempt : null;
}

/** The answer as it stood when the first question was put; as it stands where none was. */
async function findAskedDocument(ports: ClosePorts, attempt: AttemptRecord): Promise<AttemptDocument> {
  const { state } = await loadLive(ports, attempt);
  if (state.questions.length === 0) return state.document;
  const entries = await ports.events.load(attempt.id, 0);
  const first = entries.findIndex(({ event }) => event.type === 'questionAsked');
  if (first < 0) return state.document;
  return replay(
    createState(attempt.promptSlug),
    entries.slice(0, first).map(({ event }) => event),
  ).document;
}

function isHalfOver({ startedAt, deadlineAt }: AttemptRecord, now: Date): boolean {
  if (deadlineAt === null) return true;
  const half = (startedAt.getTime() + deadlineAt.getTime()) / 2;
  return now.getTime() >= half - clockSlackMs;
}
