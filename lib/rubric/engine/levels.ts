import type { DepthId, Dimension, Gate } from '../schema';
import type { Judged } from './criteria';

/** How strictly each depth sets the gates of the levels 1 to 4 (B10). */
const sharpness: Record<DepthId, readonly [number, number, number, number]> = {
  foundation: [1, 0.9, 0.85, 0.85],
  standard: [1, 1, 1, 1],
  deep: [1, 1.05, 1.1, 1.1],
};

/** Where the needs of the next level are not met, a level goes no further than this fraction into it. */
const heldFraction = 0.45;

/** Points a judged criterion brings. */
export const pointsOf = ({ criterion, verdict }: Judged): number =>
  verdict === 'met' ? criterion.weight : verdict === 'partly' ? criterion.weight * criterion.partly : 0;

/**
 * The level 0 to 4 of a dimension: each gate asks for points and for certain criteria; points on the way to the next gate are the
 * fraction inside a level. Only ever rises with points.
 */
export function findLevel(dimension: Dimension, judged: readonly Judged[], depth: DepthId): number {
  const points = judged.reduce((sum, each) => sum + pointsOf(each), 0);
  const reached = new Set(
    judged
      .filter(({ verdict }) => verdict === 'met' || verdict === 'partly')
      .map(({ criterion }) => criterion.id),
  );
  let level = 0;
  let before = 0;
  for (const [at, gate] of dimension.gates.entries()) {
    const needed = gate.points * (sharpness[depth][at] ?? 1);
    const fraction = Math.min(1, Math.max(0, (points - before) / Math.max(needed - before, 0.01)));
    if (!meetsNeeds(gate, reached)) return level + Math.min(fraction, heldFraction);
    if (fraction < 1) return level + fraction;
    level++;
    before = needed;
  }
  return level;
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
