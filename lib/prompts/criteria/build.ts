import type { CheckUse, Criterion, Dimension, MachineCriterion } from '@/lib/rubric/schema';

type Words = MachineCriterion['words'];
type Draft = Omit<MachineCriterion, 'kind' | 'partly' | 'words'> & {
  partly?: number;
  words: Omit<Words, 'cannotTell'> & { cannotTell?: string };
};

/** A criterion of the machine, with the usual share for `partly` and the usual words where nothing can be told. */
export const machine = ({ partly = 0.3, words, ...rest }: Draft): MachineCriterion => ({
  kind: 'machine',
  partly,
  ...rest,
  words: { cannotTell: 'The answer holds nothing from which this could be read.', ...words },
});

export const human = (draft: Omit<Extract<Criterion, { kind: 'human' }>, 'kind'>): Criterion => ({
  kind: 'human',
  ...draft,
});

/** One use of a check. */
export const asks = (check: string, options?: CheckUse['options']): CheckUse =>
  options === undefined ? { check } : { check, options };

export type DimensionDraft = Omit<Dimension, 'weight'>;

export const weighted = (draft: DimensionDraft, weight: number): Dimension => ({ ...draft, weight });
