import type { AttemptDocument } from '@/lib/attempt/document';
import type { LogEntry } from '@/lib/attempt/events';
import { toShownTexts } from '@/lib/prompts/shown-texts';
import type { Advice } from '@/lib/rubric/advice/schema';
import type { AttemptRecord, PinnedPrompt, Ports, StoredEvaluation } from './ports';

export type AdvicePorts = Pick<Ports, 'evaluations' | 'prompts' | 'advise' | 'now'>;

type Read = {
  pinned: PinnedPrompt;
  stored: StoredEvaluation;
  document: AttemptDocument;
  entries: readonly LogEntry[];
};

/**
 * The advice on an attempt's newest reading: what was kept, or worked out now and kept. Nothing where an older engine made the
 * reading. The caller has found the attempt as its owner's.
 */
export async function loadAdvice(
  ports: AdvicePorts,
  attempt: AttemptRecord,
  { pinned, stored, document, entries }: Read,
): Promise<readonly Advice[]> {
  const kept = await ports.evaluations.findAdvice(stored.id);
  if (kept) return kept.items;
  const advice = ports.advise(
    {
      document,
      entries,
      rubric: pinned.rubric,
      profile: attempt.profile,
      depth: attempt.depth,
      sources: toShownTexts(pinned.prompt, ports.prompts.findModelAnswer(attempt.promptSlug)),
    },
    stored.evaluation,
  );
  if (!advice) return [];
  await ports.evaluations.keepAdvice(stored.id, advice, ports.now());
  return advice.items;
}
