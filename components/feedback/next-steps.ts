import type { CriterionResult, DimensionResult } from '@/lib/rubric/evaluation';

export type NextStep = { dimensionId: DimensionResult['id']; criterion: CriterionResult };

/**
 * The criteria to take up first: from the dimensions where most is to be gained (weight × distance to 4), one a
 * dimension, what is half there before what is missing, since it is the smaller step. Order does not depend on anything but the evaluation.
 */
export function findNextSteps(dimensions: readonly DimensionResult[], count = 3): NextStep[] {
  return dimensions
    .filter((dimension): dimension is DimensionResult & { level: number } => dimension.level !== null)
    .map((dimension) => ({ dimension, gain: dimension.weight * (4 - dimension.level) }))
    .sort((a, b) => b.gain - a.gain)
    .flatMap(({ dimension }) => {
      const criterion =
        dimension.criteria.find(({ verdict, advice }) => verdict === 'partly' && advice !== '') ??
        dimension.criteria.find(({ verdict, advice }) => verdict === 'missed' && advice !== '');
      return criterion ? [{ dimensionId: dimension.id, criterion }] : [];
    })
    .slice(0, count);
}

const words: readonly [atLeast: number, word: string][] = [
  [3.5, 'complete and reasoned'],
  [2.75, 'solid'],
  [2, 'solid in parts'],
  [1, 'a beginning'],
  [0, 'not there yet'],
];

/** What an overall level of 0…4 amounts to, in words. */
export const toLevelWord = (level: number): string =>
  words.find(([atLeast]) => level >= atLeast)?.[1] ?? 'not there yet';
