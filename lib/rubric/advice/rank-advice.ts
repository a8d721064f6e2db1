import type { Evaluation } from '../evaluation';
import { sizeOf } from './pick-set';
import type { Advice } from './schema';

const best = 3;

/** One a dimension; and at most two that only take back, so that one is left that builds. */
const mayJoin = (advice: Advice, chosen: readonly Advice[]): boolean =>
  !chosen.some(({ dimension }) => dimension === advice.dimension) &&
  (advice.scope !== 'ceiling' || chosen.filter(({ scope }) => scope === 'ceiling').length < 2);

/** Below this there is hardly an answer yet: one begins at the beginning, whatever brings most. */
const hardlyBegun = 0.5;

/**
 * Marks the three best next steps and puts them first: what holds the answer down before anything else, then the most for the
 * whole answer by size of the edits, one a dimension. An answer that is hardly begun goes by the order of work.
 */
export function rankAdvice(
  items: readonly Advice[],
  before: Evaluation,
  order: readonly Advice['dimension'][],
): Advice[] {
  const weightOf = (id: Advice['dimension']): number =>
    before.dimensions.find((dimension) => dimension.id === id)?.weight ?? 0;
  const worth = (advice: Advice): readonly [ceiling: number, turn: number, whole: number, own: number] => {
    const size = sizeOf(advice.edits);
    return [
      advice.scope === 'ceiling' ? 1 : 0,
      before.overall.level < hardlyBegun ? -order.indexOf(advice.dimension) : 0,
      (advice.overallTo - advice.overallFrom) / size,
      ((advice.dimensionTo - (advice.dimensionFrom ?? 0)) * weightOf(advice.dimension)) / size,
    ];
  };
  const sorted = items
    .map((advice, at) => ({ advice, at, by: worth(advice) }))
    .sort(
      (a, b) =>
        b.by[0] - a.by[0] || b.by[1] - a.by[1] || b.by[2] - a.by[2] || b.by[3] - a.by[3] || a.at - b.at,
    )
    .map(({ advice }) => advice);
  const chosen: Advice[] = [];
  for (const advice of sorted) if (chosen.length < best && mayJoin(advice, chosen)) chosen.push(advice);
  return [
    ...chosen.map((advice, at) => ({ ...advice, rank: at + 1 })),
    ...items.filter((advice) => !chosen.includes(advice)),
  ];
}
