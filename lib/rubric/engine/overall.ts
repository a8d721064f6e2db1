import type { DimensionId } from '../schema';
import type { JudgedDimension } from './dimension';
import type { Findings } from './findings';

/** The dimensions that together are the system behind the product. */
const system: readonly DimensionId[] = ['architecture', 'api', 'scalability', 'reliability'];

/**
 * A verdict on the whole, not the mean: the weighted mean of the levels, held down by what would do damage, by parts that
 * cancel each other out, by a design of the wrong size, by a drawing of something else, and by a missing system or customer.
 */
export function findOverall(judged: readonly JudgedDimension[], findings: Findings): number {
  const mean = findMean(judged);
  return Math.max(0, Math.min(mean, findCeiling(judged, findings)));
}

/** How many of the weakest dimensions count once more, and how much of the whole that is. */
const weakest = 3;
const weakestShare = 0.3;

/** The weighted mean, drawn down by the weakest dimensions: an interviewer remembers the holes. */
function findMean(judged: readonly JudgedDimension[]): number {
  const required = judged.filter(({ isOptional }) => !isOptional);
  const base = weigh(required);
  // An optional part counts where it lifts the whole: whoever adds one never loses by it.
  const lifting = judged.filter(({ isOptional, level }) => isOptional && level !== null && level > base);
  const low = required
    .map(({ level }) => level ?? 0)
    .sort((a, b) => a - b)
    .slice(0, weakest);
  const holes = low.length === 0 ? 0 : low.reduce((sum, level) => sum + level, 0) / low.length;
  return (1 - weakestShare) * weigh([...required, ...lifting]) + weakestShare * holes;
}

function weigh(judged: readonly JudgedDimension[]): number {
  const total = judged.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return 0;
  return judged.reduce((sum, { level, weight }) => sum + weight * (level ?? 0), 0) / total;
}

function findCeiling(judged: readonly JudgedDimension[], findings: Findings): number {
  const levelOf = (id: DimensionId): number =>
    judged.find(({ dimension }) => dimension.id === id)?.level ?? 0;
  const { harm, contradictions, mismatch, oversize } = findings;
  const ceilings = [4];
  // One slip costs its dimension and the top of the whole; several are a habit.
  const slips = harm.length + Math.max(0, contradictions.length - 1);
  if (slips > 0) ceilings.push(2.4);
  if (slips > 1) ceilings.push(1.4);
  if (harm.length > 0 && contradictions.length > 1) ceilings.push(1);
  if (oversize) ceilings.push(1.4);
  if (mismatch?.isWhole) ceilings.push(2.4);
  if (levelOf('impact') < 0.5) ceilings.push(2.4);
  if (system.reduce((sum, id) => sum + levelOf(id), 0) / system.length < 2) ceilings.push(2.4);
  return Math.min(...ceilings);
}
