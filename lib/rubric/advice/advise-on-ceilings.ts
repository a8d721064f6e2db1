import { type Bench, gainIn, overallGain, type Trial } from './bench';
import { describeCeiling } from './describe';
import { findCeilingTrials } from './find-ceilings';
import { findTakeBacks } from './find-take-backs';
import type { Advice } from './schema';
import { toAdvice } from './to-advice';

/** What holds the answer down, taken back: the least for each dimension and for the whole, each set of edits told once. */
export function adviseOnCeilings(bench: Bench): Advice[] {
  const { before } = bench;
  const takeBacks = findTakeBacks(bench);
  const trials = findCeilingTrials(bench, takeBacks);
  const chosen = new Map<Trial, Advice['dimension']>();
  const choose = (dimension: Advice['dimension'], trial: Trial | undefined): void => {
    if (trial && !chosen.has(trial)) chosen.set(trial, dimension);
  };
  for (const { id } of before.dimensions)
    choose(id, fewest(trials.filter((trial) => gainIn(before, trial, id) > 0)));
  const whole = fewest(trials.filter((trial) => overallGain(before, trial) > 0));
  const lifted = whole && before.dimensions.find(({ id }) => gainIn(before, whole, id) > 0);
  if (lifted) choose(lifted.id, whole);
  return [...chosen].map(([trial, dimension], at) =>
    toAdvice(bench, {
      id: `ceiling:${at + 1}`,
      scope: 'ceiling',
      dimension,
      criteria: [],
      trial,
      words: describeCeiling(trial.edits, { takeBacks, flags: before.flags, document: bench.document }),
    }),
  );
}

const fewest = (trials: readonly Trial[]): Trial | undefined =>
  trials.reduce<Trial | undefined>(
    (least, trial) => (least === undefined || trial.edits.length < least.edits.length ? trial : least),
    undefined,
  );
