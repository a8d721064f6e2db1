import type { EvaluateInput } from '../evaluate';
import type { CriterionResult, DimensionResult, Evaluation, Verdict } from '../evaluation';
import { profiles } from '../profiles';
import type { Dimension, DimensionId } from '../schema';
import { adviseOnCeilings } from './advise-on-ceilings';
import { type Bench, createBench, gainIn, isHarmless, levelOf, type Trial } from './bench';
import { createDraft, type Draft, makeEdits } from './make-edits';
import { type CriterionTrial, findSets } from './pick-set';
import type { Proposals } from './proposal';
import { rankAdvice } from './rank-advice';
import type { Advice, AdviceList } from './schema';
import { describeTrials } from './describe';
import { toAdvice } from './to-advice';

/**
 * What would lift an answer, each piece made and scored before it is given. Pure and the same to the byte, as `evaluate` is. `input` is
 * what `before` was read from, proposals are the edits worth trying by criterion.
 */
export function findAdvice(input: EvaluateInput, before: Evaluation, proposals: Proposals): AdviceList {
  const bench = createBench(input, before);
  const draft = createDraft(input.document);
  const ceilings = adviseOnCeilings(bench);
  const items = before.dimensions.flatMap((result): Advice[] => {
    const dimension = input.rubric.dimensions.find(({ id }) => id === result.id);
    if (!dimension || isFull(result)) return [];
    return adviseOnDimension({ bench, draft, proposals, dimension, result });
  });
  return {
    format: 'advice/1',
    engine: before.engine,
    rubricHash: before.rubric.hash,
    inputHash: before.inputHash,
    overall: before.overall.level,
    items: rankAdvice([...ceilings, ...items], before, profiles[input.profile].order),
  };
}

/** The highest whole level is reached: there is nothing to advise. */
const isFull = ({ level }: DimensionResult): boolean => Math.round(level ?? 0) >= 4;

type Task = {
  bench: Bench;
  draft: Draft;
  proposals: Proposals;
  dimension: Dimension;
  result: DimensionResult;
};

function adviseOnDimension(task: Task): Advice[] {
  const { bench, dimension, result } = task;
  const trials = result.criteria.flatMap((criterion) => findTrial(task, criterion) ?? []);
  const step = findStep(task, trials);
  const alone = step?.set.length === 1 ? step.set[0]?.criterion : undefined;
  const singles = trials.filter(
    (trial) => trial.criterion !== alone && gainIn(bench.before, trial, dimension.id) > 0,
  );
  return [
    ...(step ? [adviseOnTrials(task, 'level', step.set, step.trial)] : []),
    ...singles.map((trial) => adviseOnTrials(task, 'criterion', [trial], trial)),
  ];
}

/** The first proposal for a criterion that brings it further without harm; one that meets it before one that does so in part. */
function findTrial(task: Task, criterion: CriterionResult): CriterionTrial | null {
  const { bench, draft, proposals, dimension, result } = task;
  const proposal = proposals[criterion.id];
  if (criterion.verdict === 'met' || !proposal || (result.level ?? 0) < (proposal.from ?? 0)) return null;
  let best: CriterionTrial | null = null;
  for (const edit of proposal.edits.flatMap((proposed) => makeEdits(proposed, criterion, draft))) {
    const foreseen = bench.judge(edit, criterion.id);
    if (!isFurther(foreseen, criterion.verdict) || (best && foreseen !== 'met')) continue;
    const trial = { ...bench.tryOut([edit]), criterion: criterion.id };
    const reached = verdictOf(trial, dimension.id);
    if (!isFurther(reached, criterion.verdict) || !isHarmless(bench, trial)) continue;
    if (reached === 'met') return trial;
    best ??= trial;
  }
  return best;
}

const isFurther = (reached: Verdict, from: Verdict): boolean =>
  reached === 'met' || (reached === 'partly' && from !== 'partly');

const verdictOf = ({ after, criterion }: CriterionTrial, dimension: DimensionId): Verdict =>
  after.dimensions.find(({ id }) => id === dimension)?.criteria.find(({ id }) => id === criterion)?.verdict ??
  'missed';

/** How many foreseen sets are scored before the search is given up. */
const tries = 4;

/** The smallest set that lifts the whole level, scored. */
function findStep({ bench, dimension, result }: Task, trials: readonly CriterionTrial[]) {
  const wanted = Math.round(result.level ?? 0) + 1;
  const { depth } = bench.input;
  for (const set of findSets(dimension, trials, { depth, wanted }).slice(0, tries)) {
    const [first, ...others] = set;
    const trial = first && others.length === 0 ? first : bench.tryOut(set.flatMap(({ edits }) => edits));
    const reached = Math.round(levelOf(trial.after, dimension.id) ?? 0);
    if (reached >= wanted && isHarmless(bench, trial)) return { set, trial };
  }
  return null;
}

function adviseOnTrials(
  { bench, proposals, dimension, result }: Task,
  scope: 'level' | 'criterion',
  set: readonly CriterionTrial[],
  trial: Trial,
): Advice {
  const criteria = set.map(({ criterion }) => criterion);
  return toAdvice(bench, {
    id: `${scope}:${scope === 'level' ? dimension.id : criteria.join('+')}`,
    scope,
    dimension: dimension.id,
    criteria,
    trial,
    words: describeTrials(set, { document: bench.document, results: result.criteria, proposals }),
  });
}
