import type { Actor } from '@/lib/access/actor';
import type { AttemptDocument } from '@/lib/attempt/document';
import type { AttemptState } from '@/lib/attempt/state';
import type { FollowUp } from '@/lib/attempt/to-markdown';
import type { Prompt } from '@/lib/prompts/schema';
import { readInterview } from '@/lib/rubric/interview/read-interview';
import { profiles } from '@/lib/rubric/profiles';
import { ok, type Result } from '@/lib/shared/result';
import type { StepId } from '@/lib/steps/schema';
import type { ClosePorts } from './close-attempt';
import { type AppFailure, notFound } from './failures';
import { findAttempt } from './find-attempt';
import { loadLive } from './live-attempt';

/** An answer to be read on paper, as it stands; nothing of how it was judged. */
export type ReportDto = {
  document: AttemptDocument;
  promptTitle: string;
  /** The steps in the order of the lens. */
  order: readonly StepId[];
  followUps: readonly FollowUp[];
};

/** The actor's own attempt as a report. Errors: `not_found`. */
export async function loadReport(
  ports: ClosePorts,
  actor: Actor,
  attemptId: string,
): Promise<Result<ReportDto, AppFailure>> {
  const attempt = await findAttempt(ports, actor, 'attempt:export', attemptId);
  if (!attempt) return notFound();
  const [{ state }, { prompt }] = await Promise.all([
    loadLive(ports, attempt),
    ports.prompts.getPinned(attempt),
  ]);
  return ok({
    document: {
      ...state.document,
      title: attempt.title,
      startedAt: attempt.startedAt.toISOString(),
    },
    promptTitle: prompt.title,
    order: profiles[attempt.profile].order,
    followUps: listFollowUps(state, prompt),
  });
}

/** The questions in the words they were put in, with the replies given. */
function listFollowUps(state: AttemptState, prompt: Prompt): FollowUp[] {
  if (state.questions.length === 0) return [];
  const { followUps, twist } = readInterview({ state, entries: [], prompt });
  return [
    ...followUps.map(({ question, reply }) => ({ question, reply })),
    ...(twist ? [{ question: twist.title, reply: twist.reply }] : []),
  ];
}
