import type { DepthId, Dimension, Gate } from '../schema';
import type { Judged } from './criteria';

/** How strictly each depth sets the gates of the levels 1 to 4 (B10). */
const sharpness: Record<DepthId, readonly [number, number, number, number]> = {
  foundation: [1, 0.9, 0.85, 0.85],
  standard: [1, 1, 1, 1],
  deep: [1, 1.05, 1.1, 1.1],
};

/** Where the needs of the next level are not met, a level goes no further than this above its middle. */
const held = 0.45;

/** Points a judged criterion brings. */
export const pointsOf = ({ criterion, verdict }: Judged): number =>
  verdict === 'met' ? criterion.weight : verdict === 'partly' ? criterion.weight * criterion.partly : 0;

/**
 * The level 0 to 4 of a dimension. A gate is where a level begins: it asks for points, and for certain criteria to be at least
 * partly met. Inside level k the value runs from k − 0.5 to k + 0.5 on the way to the next gate, so that rounding gives the
 * level; below the first gate it runs from 0, above the last to 4. It only ever rises with points.
 */
export function findLevel(dimension: Dimension, judged: readonly Judged[], depth: DepthId): number {
  const points = judged.reduce((sum, each) => sum + pointsOf(each), 0);
  const most = judged.reduce((sum, { criterion }) => sum + criterion.weight, 0);
  const reached = new Set(
    judged
      .filter(({ verdict }) => verdict === 'met' || verdict === 'partly')
      .map(({ criterion }) => criterion.id),
  );
  const starts = dimension.gates.map(({ points: needed }, at) => needed * (sharpness[depth][at] ?? 1));
  let passed = 0;
  for (const gate of dimension.gates) {
    if (points < (starts[passed] ?? 0) || !meetsNeeds(gate, reached)) break;
    passed++;
  }
  const from = passed === 0 ? 0 : (starts[passed - 1] ?? 0);
  const to = starts[passed] ?? Math.max(most, from + 0.01);
  const fraction = Math.min(1, Math.max(0, (points - from) / Math.max(to - from, 0.01)));
  if (passed === 0) return Math.min(0.5 * fraction, held);
  if (passed === dimension.gates.length) return 3.5 + 0.5 * fraction;
  return passed + Math.min(fraction - 0.5, held);
}

const meetsNeeds = ({ needs }: Gate, reached: ReadonlySet<string>): boolean =>
  (needs ?? []).every((group) => group.some((id) => reached.has(id)));

/** How sure the level is: what cannot be told lowers it, and so do levels that rest on half-said things. */
export function findConfidence(judged: readonly Judged[], isContested: boolean): 'high' | 'medium' | 'low' {
  const open = judged.filter(({ verdict }) => verdict === 'cannotTell').length;
  const half = judged.filter(({ verdict }) => verdict === 'partly').length;
  const full = judged.filter(({ verdict }) => verdict === 'met').length;
  if (isContested) return 'low';
  if (open * 2 > judged.length) return 'low';
  return open > 0 || half > full + 1 ? 'medium' : 'high';
}
