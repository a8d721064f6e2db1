import { type Bench, gainIn, type Trial } from './bench';
import { describeCeiling } from './describe';
import { findCeilingTrials } from './find-ceilings';
import type { Advice } from './schema';
import { toAdvice } from './to-advice';

/** What holds the answer down, taken back: the least for each dimension, each set of edits told once. */
export function adviseOnCeilings(bench: Bench): Advice[] {
  const { before } = bench;
  const trials = findCeilingTrials(bench);
  const chosen = new Map<Trial, Advice['dimension']>();
  for (const { id } of before.dimensions) {
    const least = trials.find((trial) => gainIn(before, trial, id) > 0);
    if (least && !chosen.has(least)) chosen.set(least, id);
  }
  return [...chosen].map(([trial, dimension]) =>
    toAdvice(bench, {
      id: `ceiling:${dimension}`,
      scope: 'ceiling',
      dimension,
      criteria: [],
      trial,
      words: describeCeiling(trial.edits, before, bench.document),
    }),
  );
}
