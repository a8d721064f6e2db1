import { replay } from '@/lib/attempt/replay';
import { createState } from '@/lib/attempt/state';
import { toShownTexts } from '@/lib/prompts/shown-texts';
import type { AttemptRecord, Ports, StoredEvaluation } from './ports';

export type ScorePorts = Pick<Ports, 'attempts' | 'events' | 'evaluations' | 'prompts' | 'evaluate' | 'now'>;

/** Reads the whole log afresh, evaluates it against the pinned rubric and adds the reading. */
export async function scoreAttempt(ports: ScorePorts, attempt: AttemptRecord): Promise<void> {
  const [pinned, entries] = await Promise.all([
    ports.prompts.getPinned(attempt),
    ports.events.load(attempt.id, 0),
  ]);
  const { document } = replay(
    createState(attempt.promptSlug),
    entries.map(({ event }) => event),
  );
  const evaluation = ports.evaluate({
    document,
    entries,
    rubric: pinned.rubric,
    profile: attempt.profile,
    depth: attempt.depth,
    sources: toShownTexts(pinned.prompt, ports.prompts.findModelAnswer(attempt.promptSlug)),
  });
  await ports.evaluations.save({
    attemptId: attempt.id,
    rubricVersionId: attempt.rubricVersionId,
    position: entries.length,
    evaluation,
    at: ports.now(),
  });
}

/** The newest reading; made now where a crash came between submission and reading. */
export async function getEvaluation(ports: ScorePorts, attempt: AttemptRecord): Promise<StoredEvaluation> {
  const stored = await ports.evaluations.newest(attempt.id);
  if (stored) return stored;
  await scoreAttempt(ports, attempt);
  const fresh = await ports.evaluations.newest(attempt.id);
  if (!fresh) throw new Error(`No reading of attempt ${attempt.id} after scoring it.`);
  return fresh;
}
