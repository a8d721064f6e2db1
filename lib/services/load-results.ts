import type { Actor } from '@/lib/access/actor';
import { can } from '@/lib/access/can';
import type { AttemptDocument } from '@/lib/attempt/document';
import { ok, type Result } from '@/lib/shared/result';
import type { ClosePorts } from './close-attempt';
import { compareLenses } from './compare-lenses';
import type { ComparisonDto, ResultsDto } from './dto';
import { type AppFailure, notFound } from './failures';
import { reportInterview } from './interview-report';
import { findAttempt, toResource } from './find-attempt';
import { type AdvicePorts, loadAdvice } from './load-advice';
import { loadLive } from './live-attempt';
import type { AttemptRecord } from './ports';
import { getEvaluation } from './score-attempt';

const earlierShown = 20;

/**
 * The reading of the actor's own submitted attempt, its document, the model answer, and earlier attempts at the same
 * prompt to compare with. Errors: `not_found`, also for an attempt still open.
 */
export async function loadResults(
  ports: ClosePorts & AdvicePorts,
  actor: Actor,
  attemptId: string,
  compareWith?: string,
): Promise<Result<ResultsDto, AppFailure>> {
  const attempt = await findAttempt(ports, actor, 'attempt:results', attemptId);
  if (!attempt) return notFound();
  const [pinned, stored, entries, earlier] = await Promise.all([
    ports.prompts.getPinned(attempt),
    getEvaluation(ports, attempt),
    ports.events.load(attemptId, 0),
    ports.evaluations.listEarlier(attempt.owner, attempt.promptSlug, earlierShown),
  ]);
  const { state } = await loadLive(ports, attempt);
  const { document } = state;
  return ok({
    attemptId,
    title: attempt.title,
    prompt: pinned.prompt,
    profile: attempt.profile,
    depth: attempt.depth,
    mode: attempt.mode,
    drillStep: attempt.drillStep,
    interview: reportInterview({ state, entries, prompt: pinned.prompt }),
    rubric: pinned.rubric,
    startedAt: attempt.startedAt.toISOString(),
    submittedAt: (attempt.submittedAt ?? attempt.updatedAt).toISOString(),
    document,
    entries,
    evaluation: stored.evaluation,
    evaluatedAt: stored.createdAt.toISOString(),
    advise: () => loadAdvice(ports, attempt, { pinned, stored, document, entries }),
    modelAnswer: ports.prompts.findModelAnswer(attempt.promptSlug),
    earlier: earlier
      .filter((reading) => reading.attemptId !== attemptId)
      .map((reading) => ({ ...reading, submittedAt: reading.submittedAt.toISOString() })),
    comparison: compareWith === undefined ? null : await loadComparison(ports, actor, attempt, compareWith),
    lenses: compareLenses(ports, {
      attempt,
      pinned,
      document,
      entries,
      shown: stored.evaluation,
    }),
    canShare: actor.kind === 'user',
    canContinue: can(actor, 'attempt:duplicate', toResource(attempt)),
  });
}

async function loadComparison(
  ports: ClosePorts,
  actor: Actor,
  attempt: AttemptRecord,
  otherId: string,
): Promise<ComparisonDto | null> {
  const other = await findAttempt(ports, actor, 'attempt:results', otherId);
  if (!other || other.id === attempt.id || other.promptSlug !== attempt.promptSlug) return null;
  const [{ evaluation }, document] = await Promise.all([
    getEvaluation(ports, other),
    loadDocument(ports, other),
  ]);
  return { attemptId: other.id, title: other.title, evaluation, document };
}

const loadDocument = async (ports: ClosePorts, attempt: AttemptRecord): Promise<AttemptDocument> =>
  (await loadLive(ports, attempt)).state.document;
