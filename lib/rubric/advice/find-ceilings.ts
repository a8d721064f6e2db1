import { type Bench, gainIn, isHarmless, overallGain, type Trial } from './bench';
import { drawNamedParts } from './draw-named-parts';
import type { TakeBack } from './find-take-backs';
import { stepOf } from './words';

const mostEdits = 12;

/** What a set of edits is to lift. */
type Gain = (trial: Trial) => number;

/**
 * Ways to take back what holds the answer down: for each dimension, and for the whole, the least that lifts it; one thing where
 * one is enough. The same set may serve several.
 */
export function findCeilingTrials(bench: Bench, takeBacks: readonly TakeBack[]): Trial[] {
  const drawn = findBest(bench, drawNamedParts(bench));
  return withoutRepeats([...takeThemBack(bench, takeBacks), ...(drawn ? [drawn] : [])]).filter(
    (trial) =>
      trial.edits.length <= mostEdits && worth(bench, trial) > 0 && isHarmless(bench, trial, 'whole'),
  );
}

function takeThemBack(bench: Bench, takeBacks: readonly TakeBack[]): Trial[] {
  if (takeBacks.length === 0) return [];
  const { before } = bench;
  const edits = takeBacks.map(({ edit }) => edit);
  const singles = edits.map((edit) => bench.tryOut([edit]));
  const whole = bench.tryOut(edits);
  const goals: { gain: Gain; starts: () => Trial[] }[] = [
    ...before.dimensions.map(({ id }) => ({
      gain: (trial: Trial) => gainIn(before, trial, id),
      // Taking back what stands in a step costs what it earned there; where the rest is enough, it may stay.
      starts: () => [whole, bench.tryOut(edits.filter((edit) => stepOf(edit) !== id))],
    })),
    { gain: (trial) => overallGain(before, trial), starts: () => [whole] },
  ];
  const least: Trial[] = [];
  for (const { gain, starts } of goals) {
    if ([...singles, ...least].some((trial) => gain(trial) > 0)) continue;
    const start = starts().find((trial) => gain(trial) > 0);
    if (start) least.push(prune(bench, start, gain));
  }
  return [...singles, ...least];
}

/** The least that still lifts: leaves standing what may stand, by halves first and singly in the end. */
function prune(bench: Bench, whole: Trial, gain: Gain): Trial {
  let least = whole;
  for (let size = Math.ceil(whole.edits.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
    for (let at = 0; at < least.edits.length && least.edits.length > 1; ) {
      const fewer = bench.tryOut(least.edits.toSpliced(at, size));
      if (fewer.edits.length > 0 && gain(fewer) > 0) least = fewer;
      else at += size;
    }
  return least;
}

function withoutRepeats(trials: readonly Trial[]): Trial[] {
  const seen = new Set<string>();
  return trials.filter(({ edits }) => {
    const key = JSON.stringify(edits);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function findBest(bench: Bench, trials: readonly Trial[]): Trial | null {
  let best: Trial | null = null;
  for (const trial of trials) if (best === null || worth(bench, trial) > worth(bench, best)) best = trial;
  return best;
}

/** The whole counts most; what it does not show yet is told by the dimensions and by the flags that remain. */
function worth({ before }: Bench, trial: Trial): number {
  const dimensions = before.dimensions.reduce((sum, { id }) => sum + gainIn(before, trial, id), 0);
  return overallGain(before, trial) * 100 + dimensions;
}
