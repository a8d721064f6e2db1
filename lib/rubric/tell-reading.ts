import type { DimensionResult, Evaluation, Evidence, Verdict } from './evaluation';
import type { DimensionId, MachineCriterion, Rubric } from './schema';

/** One finding that tells most about a dimension. */
export type TellingLine = Readonly<{
  id: string;
  title: string;
  verdict: Verdict;
  words: string;
  evidence: readonly Evidence[];
}>;

/** A reading in short: for somebody who is still at work. */
export type ShortReading = Readonly<{
  level: number;
  dimensions: readonly Readonly<{ id: DimensionId; level: number | null; lines: readonly TellingLine[] }>[];
}>;

const linesShown = 2;

/**
 * For each dimension what carries it most and what would raise it most, by the points at stake; two of a kind where the
 * other kind is missing.
 */
export function tellReading({ overall, dimensions }: Evaluation, rubric: Rubric): ShortReading {
  const criteria = new Map(
    rubric.dimensions.flatMap(({ criteria }) =>
      criteria.flatMap((each) => (each.kind === 'machine' ? [[each.id, each] as const] : [])),
    ),
  );
  return {
    level: overall.level,
    dimensions: dimensions.map((dimension) => ({
      id: dimension.id,
      level: dimension.level,
      lines: dimension.level === null ? [] : findLines(dimension, criteria),
    })),
  };
}

type Weighed = { line: TellingLine; won: number; lost: number };

function findLines(
  { criteria }: DimensionResult,
  byId: ReadonlyMap<string, MachineCriterion>,
): TellingLine[] {
  const weighed = criteria.flatMap(({ id, title, verdict, advice, evidence }): Weighed[] => {
    const criterion = byId.get(id);
    const share = criterion && shareOf(verdict, criterion);
    if (!criterion || share === undefined) return [];
    const { weight } = criterion;
    return [
      {
        line: { id, title, verdict, words: advice, evidence },
        won: weight * share,
        lost: weight * (1 - share),
      },
    ];
  });
  const carrying = weighed.filter(({ won }) => won > 0).sort((a, b) => b.won - a.won);
  const lacking = weighed.filter(({ lost }) => lost > 0).sort((a, b) => b.lost - a.lost);
  const [carries] = carrying;
  const first = carries ? [carries] : [];
  const rest = [...lacking, ...carrying].filter((each) => each !== carries);
  return [...first, ...rest].slice(0, linesShown).map(({ line }) => line);
}

/** The share of its points that a criterion brought; undefined where it does not count. */
function shareOf(verdict: Verdict, { partly }: MachineCriterion): number | undefined {
  if (verdict === 'notApplicable') return undefined;
  if (verdict === 'met') return 1;
  return verdict === 'partly' ? partly : 0;
}
