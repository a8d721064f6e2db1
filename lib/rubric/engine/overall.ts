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

function findMean(judged: readonly JudgedDimension[]): number {
  const required = judged.filter(({ isOptional }) => !isOptional);
  const base = weigh(required);
  // An optional part counts where it lifts the whole: whoever adds one never loses by it.
  const lifting = judged.filter(({ isOptional, level }) => isOptional && level !== null && level > base);
  return weigh([...required, ...lifting]);
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
  if (harm.length > 0) ceilings.push(1.4);
  if (contradictions.length > 1) ceilings.push(1.4);
  if (harm.length > 0 && contradictions.length > 1) ceilings.push(1);
  if (oversize) ceilings.push(1.4);
  if (mismatch?.isWhole) ceilings.push(2.4);
  if (levelOf('impact') < 0.5) ceilings.push(2.4);
  if (system.reduce((sum, id) => sum + levelOf(id), 0) / system.length < 2) ceilings.push(2.4);
  return Math.min(...ceilings);
}
