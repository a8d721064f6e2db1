import { findLevel } from '../engine/levels';
import type { Verdict } from '../evaluation';
import type { DepthId, Dimension, MachineCriterion } from '../schema';
import type { Trial } from './bench';
import type { Edit } from './edit-schema';

/** The best that was found for one criterion, whether or not it lifts the dimension by itself. */
export type CriterionTrial = Trial & { criterion: string };

const most = 3;

/** How much work an edit is, with a sentence as the measure. */
const sizes: Record<Edit['kind'], number> = {
  sentence: 1,
  complete: 0.8,
  remove: 0.6,
  node: 1,
  between: 1,
  edge: 0.7,
  replicas: 0.8,
  ledger: 0.8,
  roadmap: 0.8,
  endpoint: 0.8,
  table: 1.4,
  sql: 1.5,
  drop: 0.6,
};

export const sizeOf = (edits: readonly Edit[]): number =>
  edits.reduce((sum, edit) => sum + sizes[edit.kind] + textOf(edit).length / 400, 0);

const textOf = (edit: Edit): string => ('text' in edit ? edit.text : 'addition' in edit ? edit.addition : '');

/**
 * Sets of one to three trials that should lift the dimension to the wanted whole level, smallest first. What a set comes to is
 * foreseen from the verdicts that each trial reaches by itself: a criterion takes the best of its evidence. Whoever takes a
 * set scores it.
 */
export function findSets(
  dimension: Dimension,
  trials: readonly CriterionTrial[],
  { depth, wanted }: { depth: DepthId; wanted: number },
): (readonly CriterionTrial[])[] {
  const criteria = dimension.criteria.filter((each): each is MachineCriterion => each.kind === 'machine');
  const verdicts = new Map(trials.map((trial) => [trial, verdictsOf(trial, dimension)]));
  const foresee = (set: readonly CriterionTrial[]): number =>
    findLevel(
      dimension,
      criteria.map((criterion) => ({
        criterion,
        verdict: set
          .map((trial) => verdicts.get(trial)?.get(criterion.id) ?? 'missed')
          .reduce((best, verdict) => (rank[verdict] > rank[best] ? verdict : best), 'missed'),
        evidence: [],
        data: {},
      })),
      depth,
    );
  return subsets(trials)
    .filter((set) => !clash(set))
    .map((set) => ({ set, level: foresee(set), size: sizeOf(set.flatMap(({ edits }) => edits)) }))
    .filter(({ level }) => Math.round(level) >= wanted)
    .sort((a, b) => a.set.length - b.set.length || a.size - b.size || b.level - a.level)
    .map(({ set }) => set);
}

const rank: Record<Verdict, number> = { missed: 0, cannotTell: 0, notApplicable: 0, partly: 1, met: 2 };

const verdictsOf = ({ after }: Trial, { id }: Dimension): Map<string, Verdict> =>
  new Map(
    after.dimensions
      .find((dimension) => dimension.id === id)
      ?.criteria.map((criterion) => [criterion.id, criterion.verdict]),
  );

/** All sets of one to three, in the order of the trials. */
function subsets(trials: readonly CriterionTrial[]): CriterionTrial[][] {
  const grow = (set: CriterionTrial[], from: number): CriterionTrial[][] =>
    trials.slice(from).flatMap((trial, at) => {
      const larger = [...set, trial];
      return [larger, ...(larger.length < most ? grow(larger, from + at + 1) : [])];
    });
  return grow([], 0);
}

/** Two edits of the same arrow, entry, sentence or query get in each other's way. */
function clash(set: readonly CriterionTrial[]): boolean {
  const places = set.flatMap(({ edits }) => edits).flatMap((edit) => placeOf(edit) ?? []);
  return new Set(places).size < places.length;
}

function placeOf(edit: Edit): string | null {
  switch (edit.kind) {
    case 'complete':
    case 'remove':
      return `${edit.step} ${edit.start}`;
    case 'between':
      return edit.edge;
    case 'replicas':
      return edit.node;
    case 'sql':
      return 'sql';
    case 'ledger':
    case 'roadmap':
    case 'endpoint':
      return edit.at === null ? null : `${edit.kind} ${edit.at}`;
    default:
      return null;
  }
}
