import type { DepthId, Dimension } from '../schema';
import type { Answer } from './answer';
import { type FindCheck, type Judged, judgeCriterion } from './criteria';
import { findCeiling, type Findings } from './findings';
import { findConfidence, findLevel } from './levels';
import { withhold } from './mismatch/withhold';

export type JudgedDimension = {
  dimension: Dimension;
  /** Null where the dimension is optional and left out. */
  level: number | null;
  weight: number;
  isOptional: boolean;
  confidence: 'high' | 'medium' | 'low';
  criteria: readonly Judged[];
};

type Context = {
  answer: Answer;
  findings: Findings;
  depth: DepthId;
  isOptional: boolean;
  weight: number;
  findCheck: FindCheck;
};

/** Judges one dimension: its criteria, the gate they reach, and the ceiling that speaks against it. */
export function judgeDimension(dimension: Dimension, context: Context): JudgedDimension {
  const { answer, findings, depth, isOptional, weight, findCheck } = context;
  const criteria = dimension.criteria.flatMap((criterion) =>
    criterion.kind === 'machine'
      ? [withhold(judgeCriterion(criterion, answer, findCheck), dimension.id, findings.mismatch)]
      : [],
  );
  const reached = findLevel(dimension, criteria, depth);
  const ceiling = findCeiling(dimension.id, findings);
  const isLeftOut = isOptional && !isAnswered(answer, dimension) && reached < 1;
  return {
    dimension,
    level: isLeftOut ? null : Math.min(reached, ceiling),
    weight,
    isOptional,
    confidence: findConfidence(criteria, reached > ceiling),
    criteria,
  };
}

/** Whether the step of a dimension holds anything at all. */
function isAnswered({ document }: Answer, { id }: Dimension): boolean {
  const parts: unknown[] = Object.values(document.steps[id] ?? {});
  return parts.some((part) =>
    Array.isArray(part) ? part.length > 0 : typeof part === 'string' && part.trim() !== '',
  );
}
