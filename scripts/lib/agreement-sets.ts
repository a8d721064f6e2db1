import { type Agreement, findAgreement, type Rated } from '../../lib/rubric/agreement';
import type { MeasuredAgreement } from '../../lib/rubric/measured-agreement';
import { stepIds } from '../../lib/steps/schema';
import { isKeptAside } from './calibration-set';
import { rateAnswers, rateRaters } from './rate-answers';

type AgreementSet = MeasuredAgreement['sets'][number];

const round = (value: number): number => Math.round(value * 1000) / 1000;

const toFigures = (rated: readonly Rated[]) => {
  const { items, kappa, exact, withinOne }: Agreement = findAgreement(rated);
  return {
    items,
    kappa: kappa === null ? null : round(kappa),
    exact: round(exact),
    withinOne: round(withinOne),
  };
};

/**
 * The material rules were tuned on, what was kept aside from it, answers that were written and graded apart from them, and,
 * where these have two raters, how far the two agree: more is not to be had from a machine.
 */
export function measureSets(calibration: string, unseen: string): AgreementSet[] {
  const known = rateAnswers(calibration);
  const fresh = rateAnswers(unseen);
  const toSet = (
    id: AgreementSet['id'],
    title: string,
    rated: ReturnType<typeof rateRaters>,
    isIn: (id: string) => boolean,
  ): AgreementSet => {
    const inSet = (items: readonly Rated[]): Rated[] => items.filter((each) => isIn(each.id));
    const overall = inSet(rated.overall);
    const dimensions = stepIds.map((step) => [step, inSet(rated.dimensions.get(step) ?? [])] as const);
    return {
      id,
      title,
      answers: overall.length,
      overall: toFigures(overall),
      allDimensions: toFigures(dimensions.flatMap(([, items]) => items)),
      dimensions: Object.fromEntries(dimensions.map(([step, items]) => [step, toFigures(items)])),
    };
  };
  const raters = rateRaters(unseen);
  return [
    toSet('tuned', 'Answers the rules were tuned on', known, (id) => !isKeptAside(id)),
    toSet('kept-aside', 'Answers kept aside while tuning', known, isKeptAside),
    toSet('unseen', 'Answers written and graded apart from the rules', fresh, () => true),
    ...(raters.overall.length > 0
      ? [toSet('raters', 'Two raters of these, with each other', raters, () => true)]
      : []),
  ];
}
