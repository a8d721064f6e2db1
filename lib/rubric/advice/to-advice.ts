import { type Bench, levelOf, type Trial } from './bench';
import type { Advice } from './schema';
import { toAnchor, toGain } from './words';

type Found = Pick<Advice, 'id' | 'scope' | 'dimension' | 'criteria' | 'words'> & { trial: Trial };

/** A scored trial as a piece of advice. */
export function toAdvice({ before, document }: Bench, { trial, ...found }: Found): Advice {
  const levels = {
    dimensionFrom: levelOf(before, found.dimension),
    dimensionTo: levelOf(trial.after, found.dimension) ?? 0,
    overallFrom: before.overall.level,
    overallTo: trial.after.overall.level,
  };
  return {
    ...found,
    ...levels,
    edits: [...trial.edits],
    gain: toGain(found.dimension, levels),
    anchor: toAnchor(trial.edits, document),
    rank: null,
  };
}
