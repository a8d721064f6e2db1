import type { CriterionResult, DimensionResult, Evaluation, Verdict } from '@/lib/rubric/evaluation';

export type Direction = 'up' | 'down' | 'same';

export type CriterionChange = {
  id: string;
  title: string;
  /** Null where that reading did not ask it. */
  then: CriterionResult | null;
  now: CriterionResult | null;
  direction: Direction;
};

export type DimensionChange = {
  id: DimensionResult['id'];
  then: number | null;
  now: number | null;
  direction: Direction;
  criteria: readonly CriterionChange[];
};

/** Two readings of the same prompt, criterion by criterion, in the order of the newer one; what only the older one asked comes last. */
export function compareEvaluations(then: Evaluation, now: Evaluation): DimensionChange[] {
  return now.dimensions.map((dimension) => {
    const before = then.dimensions.find(({ id }) => id === dimension.id);
    const known = new Map(before?.criteria.map((criterion) => [criterion.id, criterion]));
    const kept = dimension.criteria.map((criterion) => toChange(known.get(criterion.id) ?? null, criterion));
    const asked = new Set(dimension.criteria.map(({ id }) => id));
    const gone = (before?.criteria ?? []).filter(({ id }) => !asked.has(id));
    return {
      id: dimension.id,
      then: before?.level ?? null,
      now: dimension.level,
      direction: compareLevels(before?.level ?? null, dimension.level),
      criteria: [...kept, ...gone.map((criterion) => toChange(criterion, null))],
    };
  });
}

/** What moved: the verdict is another one, or the question is new or gone. */
export const isChanged = ({ then, now }: CriterionChange): boolean => then?.verdict !== now?.verdict;

/** As it is shown, in tenths: what rounds to the same reads as the same. */
export function compareLevels(then: number | null, now: number | null): Direction {
  if (then === null || now === null) return 'same';
  const change = Math.round(now * 10) - Math.round(then * 10);
  return change > 0 ? 'up' : change < 0 ? 'down' : 'same';
}

const credit: Record<Verdict, number> = { met: 2, partly: 1, missed: 0, cannotTell: 0, notApplicable: 0 };

function toChange(then: CriterionResult | null, now: CriterionResult | null): CriterionChange {
  const change = then && now ? credit[now.verdict] - credit[then.verdict] : 0;
  return {
    id: now?.id ?? then?.id ?? '',
    title: now?.title ?? then?.title ?? '',
    then,
    now,
    direction: change > 0 ? 'up' : change < 0 ? 'down' : 'same',
  };
}
