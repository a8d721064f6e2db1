import type { AttemptDocument } from '@/lib/attempt/document';
import { compareCodeUnits } from '@/lib/shared/compare';
import { createRandom } from '@/lib/shared/random';
import type { StepId } from '@/lib/steps/schema';
import { type Answer, readAnswer } from '../engine/answer';
import { type FullProbe, fillProbes } from './fill-probe';
import type { FollowUp } from './interview-reading';
import { type Fired, judgeTrigger } from './judge-trigger';
import { putQuestion } from './put-question';
import type { InterviewPrompt } from './schema';
import { toSeed } from './to-seed';

/** How many questions a panel puts. */
export const followUpCount = { min: 4, max: 6 } as const;
const mostOfOneDimension = 2;
/** What a question loses that was put the last time, against weights of 0 to 10. */
const askedBefore = 4;
/** How far chance can move a question, so that two people with like answers are not asked the same. */
const chance = 1.5;

type Candidate = { probe: FullProbe; fired: Fired; score: number };

export type ChooseInput = Readonly<{
  document: AttemptDocument;
  prompt: Pick<InterviewPrompt, 'probes'>;
  /** Anything that stays the same for this attempt, such as its id. */
  seed: string;
  /** Ids of the questions put to this person the last time. */
  previous?: readonly string[];
}>;

/**
 * Four to six questions for this answer, the most telling first: from two roles at least, at most two about one step, and never the same
 * set as the last time. Deterministic in its arguments. Fewer only where the prompt has fewer.
 */
export function chooseFollowUps({ document, prompt, seed, previous = [] }: ChooseInput): FollowUp[] {
  const ranked = rank(readAnswer(document, []), fillProbes(prompt.probes), seed, new Set(previous));
  const fired = ranked.filter(({ probe }) => probe.trigger !== 'always').length;
  const count = Math.min(followUpCount.max, Math.max(followUpCount.min, Math.ceil(fired / 2)));
  const chosen = pick(ranked, count);
  return withNews(withSecondRole(chosen, ranked), ranked, previous).map(({ probe, fired: why }) =>
    putQuestion(probe, why),
  );
}

function rank(
  answer: Answer,
  probes: readonly FullProbe[],
  seed: string,
  previous: ReadonlySet<string>,
): Candidate[] {
  return probes
    .flatMap((probe): Candidate[] => {
      const fired = judgeTrigger(probe.trigger, answer);
      if (!fired) return [];
      const luck = createRandom(toSeed(`${seed} ${probe.id}`))() * chance;
      return [{ probe, fired, score: probe.weight + luck - (previous.has(probe.id) ? askedBefore : 0) }];
    })
    .sort((a, b) => b.score - a.score || compareCodeUnits(a.probe.id, b.probe.id));
}

/** The best that fit; where the rule of two a step leaves too few, the next best whatever their step. */
function pick(ranked: readonly Candidate[], count: number): Candidate[] {
  const taken = new Map<StepId, number>();
  const chosen: Candidate[] = [];
  for (const candidate of ranked) {
    const { dimension } = candidate.probe;
    const before = taken.get(dimension) ?? 0;
    if (chosen.length === count) break;
    if (before === mostOfOneDimension) continue;
    taken.set(dimension, before + 1);
    chosen.push(candidate);
  }
  return chosen;
}

/** The last gives way to the best of another role where all come from one. */
function withSecondRole(chosen: readonly Candidate[], ranked: readonly Candidate[]): readonly Candidate[] {
  const [first] = chosen;
  if (!first || chosen.some(({ probe }) => probe.role !== first.probe.role)) return chosen;
  return replaceLast(chosen, ranked, ({ probe }) => probe.role !== first.probe.role);
}

/** The last gives way to a new question where the set is that of the last time. */
function withNews(
  chosen: readonly Candidate[],
  ranked: readonly Candidate[],
  previous: readonly string[],
): readonly Candidate[] {
  const isSame =
    chosen.length === previous.length && chosen.every(({ probe }) => previous.includes(probe.id));
  if (!isSame) return chosen;
  const roles = new Set(chosen.slice(0, -1).map(({ probe }) => probe.role));
  return replaceLast(
    chosen,
    ranked,
    ({ probe }) => !previous.includes(probe.id) && (roles.size > 1 || !roles.has(probe.role)),
  );
}

function replaceLast(
  chosen: readonly Candidate[],
  ranked: readonly Candidate[],
  fits: (candidate: Candidate) => boolean,
): readonly Candidate[] {
  const kept = chosen.slice(0, -1);
  const isFree = ({ probe }: Candidate): boolean =>
    kept.filter((other) => other.probe.dimension === probe.dimension).length < mostOfOneDimension;
  const other = ranked.find(
    (candidate) => !chosen.includes(candidate) && fits(candidate) && isFree(candidate),
  );
  return other ? [...kept, other] : chosen;
}
