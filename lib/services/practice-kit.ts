import type { Actor } from '@/lib/access/actor';
import { modeRules } from '@/lib/attempt/mode';
import { toShownTexts } from '@/lib/prompts/shown-texts';
import type { InterviewPrompt } from '@/lib/rubric/interview/schema';
import type { DepthId, ProfileId, Rubric } from '@/lib/rubric/schema';
import { ok, type Result } from '@/lib/shared/result';
import type { ClosePorts } from './close-attempt';
import { type AppFailure, notFound } from './failures';
import { findAttempt } from './find-attempt';
import type { PreviousInterview } from './ports';

/** All that the browser needs to read an answer and to put questions by itself, connection or not. Practice only. */
export type PracticeKit = Readonly<{
  rubric: Rubric;
  profile: ProfileId;
  depth: DepthId;
  /** Texts the candidate was shown: their echo earns nothing. Without the model answer, which stays on the server. */
  sources: readonly string[];
  prompt: InterviewPrompt;
  previous: PreviousInterview;
}>;

/**
 * The rubric and the panel's questions for the actor's own open practice. Errors: `not_found`, also for an attempt of
 * another mode: an interview's are read on the server alone.
 */
export async function loadPracticeKit(
  ports: ClosePorts,
  actor: Actor,
  attemptId: string,
): Promise<Result<PracticeKit, AppFailure>> {
  const attempt = await findAttempt(ports, actor, 'attempt:edit', attemptId);
  if (!attempt || !modeRules[attempt.mode].help) return notFound();
  const [{ prompt, rubric }, previous] = await Promise.all([
    ports.prompts.getPinned(attempt),
    ports.events.previousInterview(attempt.owner, attempt.promptSlug, attempt.id),
  ]);
  const { slug, version, story, constraints, keyMetric, probes, twists } = prompt;
  return ok({
    rubric,
    profile: attempt.profile,
    depth: attempt.depth,
    sources: toShownTexts(prompt, null),
    prompt: { slug, version, story, constraints, keyMetric, probes, twists },
    previous,
  });
}
