import { type ProfileId, profileIds } from '@/lib/rubric/schema';
import { toShownTexts } from '@/lib/prompts/shown-texts';
import type { AttemptDocument } from '@/lib/attempt/document';
import type { LogEntry } from '@/lib/attempt/events';
import type { Evaluation } from '@/lib/rubric/evaluation';
import type { LensDto } from './dto';
import type { AttemptRecord, PinnedPrompt, Ports } from './ports';

type Answered = {
  attempt: Pick<AttemptRecord, 'profile' | 'depth' | 'promptSlug'>;
  pinned: PinnedPrompt;
  document: AttemptDocument;
  entries: readonly LogEntry[];
  /** The reading that is shown. */
  shown: Evaluation;
};

/**
 * One answer under every lens: the levels hardly differ, their weights do. The lens of the attempt is the reading that is shown,
 * unless an older engine made it: figures beside each other are of one engine.
 */
export function compareLenses(ports: Pick<Ports, 'evaluate' | 'prompts'>, answered: Answered): LensDto[] {
  const { attempt, pinned, document, entries, shown } = answered;
  const sources = toShownTexts(pinned.prompt, ports.prompts.findModelAnswer(attempt.promptSlug));
  const read = (profile: ProfileId): Evaluation =>
    ports.evaluate({ document, entries, rubric: pinned.rubric, profile, depth: attempt.depth, sources });
  const others = profileIds.filter((profile) => profile !== attempt.profile);
  const fresh = new Map(others.map((profile) => [profile, read(profile)]));
  const isCurrent = [...fresh.values()].every(({ engine }) => engine === shown.engine);
  return profileIds.map((profile) => {
    const evaluation = fresh.get(profile) ?? (isCurrent ? shown : read(profile));
    return {
      profile,
      isOwn: profile === attempt.profile,
      overall: evaluation.overall.level,
      dimensions: evaluation.dimensions.map(({ id, level, weight }) => ({ id, level, weight })),
    };
  });
}
