import type { Passage } from '../passages';
import { findAloneYetAvailable } from './availability';
import type { Contradiction } from './contradiction';
import { findTwoCounts } from './counts';
import { findLateByDesign, findTwoDeadlines } from './deadlines';
import { readFigures } from './figures';
import { findTwoRetentions } from './keeping';
import { findOverLimit } from './over-limit';
import { findSumOfThePlan } from './plan-sum';
import { findTwoScales } from './scales';
import { findWithinOne } from './within-one';

/** Figures of one answer that cannot both hold. */
export function findFigureClashes(passages: readonly Passage[]): Contradiction[] {
  const figures = readFigures(passages);
  return [
    ...findLateByDesign(figures, passages),
    ...findTwoDeadlines(figures, passages),
    ...findTwoScales(figures),
    ...findTwoCounts(passages),
    ...findTwoRetentions(figures, passages),
    ...findAloneYetAvailable(figures, passages),
    ...findOverLimit(figures, passages),
    ...findSumOfThePlan(figures, passages),
    ...findWithinOne(passages, figures),
  ];
}
