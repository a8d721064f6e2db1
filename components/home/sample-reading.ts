import type { CriterionResult, Evaluation, Verdict } from '@/lib/rubric/evaluation';
import type { DimensionId } from '@/lib/rubric/schema';

/** One verdict on the sample, with the places it rests on. */
export type Reading = {
  id: string;
  dimension: string;
  title: string;
  verdict: Verdict;
  advice: string;
  nodes: readonly string[];
  /** Arrows as `source>target`. */
  edges: readonly string[];
  passages: readonly { step: string; start: number; end: number }[];
};

type Wanted = { verdict: Verdict; on: 'drawing' | 'words' | 'anything'; count: number };

// A mixture: what is good, seen in the drawing and in the words, and what is missing.
const mixture: readonly Wanted[] = [
  { verdict: 'met', on: 'drawing', count: 3 },
  { verdict: 'met', on: 'words', count: 2 },
  { verdict: 'partly', on: 'drawing', count: 1 },
  { verdict: 'partly', on: 'words', count: 1 },
  { verdict: 'missed', on: 'anything', count: 2 },
];

/** A few verdicts of an evaluation that show what evidence looks like. The order is the evaluation's own. */
export const pickReadings = (
  evaluation: Evaluation,
  titleOf: (dimension: DimensionId) => string,
): Reading[] => {
  const all = evaluation.dimensions.flatMap((dimension) =>
    dimension.criteria.map((criterion) => toReading(criterion, titleOf(dimension.id))),
  );
  const picked: Reading[] = [];
  for (const wanted of mixture)
    for (let taken = 0; taken < wanted.count; taken += 1) {
      const next = findNext(all, wanted, picked);
      if (next) picked.push(next);
    }
  return all.filter((reading) => picked.includes(reading));
};

/** The first fitting one of a dimension nothing was picked from yet; failing that, the first fitting one. */
const findNext = (
  all: readonly Reading[],
  wanted: Wanted,
  picked: readonly Reading[],
): Reading | undefined => {
  const fitting = all.filter((reading) => fits(reading, wanted) && !picked.includes(reading));
  const fresh = fitting.find(({ dimension }) => picked.every((other) => other.dimension !== dimension));
  return fresh ?? fitting[0];
};

const fits = (reading: Reading, { verdict, on }: Wanted): boolean => {
  if (reading.verdict !== verdict) return false;
  if (on === 'drawing') return reading.nodes.length + reading.edges.length > 0;
  return on === 'anything' || reading.passages.length > 0;
};

const toReading = (
  { id, title, verdict, advice, evidence }: CriterionResult,
  dimension: string,
): Reading => ({
  id,
  dimension,
  title,
  verdict,
  advice,
  nodes: evidence.flatMap((item) => (item.kind === 'node' ? [item.id] : [])),
  edges: evidence.flatMap((item) => (item.kind === 'edge' ? [`${item.source}>${item.target}`] : [])),
  passages: evidence.flatMap((item) =>
    item.kind === 'text' ? [{ step: item.step, start: item.start, end: item.end }] : [],
  ),
});
