import type { Evidence } from '../../evaluation';
import type { DimensionId } from '../../schema';
import type { Judged } from '../criteria';
import { findContested } from './find-mismatch';
import type { Mismatch } from './mismatch';

/** The dimensions that words and drawing tell together. */
const toldTwice: ReadonlySet<DimensionId> = new Set<DimensionId>([
  'architecture',
  'scalability',
  'reliability',
]);

const isDrawn = ({ kind }: Evidence): boolean => kind === 'node' || kind === 'edge';

/**
 * A criterion without the evidence that words and drawing contradict each other about: what rests on nothing else is not met. A
 * drawing of something else shows nothing of this system.
 */
export function withhold(judged: Judged, dimension: DimensionId, mismatch: Mismatch | null): Judged {
  if (!mismatch || !toldTwice.has(dimension)) return judged;
  if (judged.verdict !== 'met' && judged.verdict !== 'partly') return judged;
  const contested = findContested(mismatch);
  const evidence = judged.evidence.filter(
    (item) => !contested.has(JSON.stringify(item)) && !(mismatch.isWhole && isDrawn(item)),
  );
  if (evidence.length === judged.evidence.length) return judged;
  return evidence.length > 0 ? { ...judged, evidence } : { ...judged, verdict: 'missed', evidence };
}
