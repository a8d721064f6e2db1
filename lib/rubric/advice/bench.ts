import { type AttemptDocument, attemptDocumentSchema } from '@/lib/attempt/document';
import { type EvaluateInput, evaluate } from '../evaluate';
import { findCheck } from '../checks/registry';
import { type Answer, readAnswer } from '../engine/answer';
import { judgeCriterion } from '../engine/criteria';
import { createEchoFinder } from '../engine/echo';
import { createPassageMemory } from '../engine/passages';
import type { Evaluation, FlagId, Verdict } from '../evaluation';
import type { DimensionId } from '../schema';
import { applyEdit, applyEdits } from './apply-edit';
import type { Edit } from './edit-schema';

/** Some edits, made and scored. */
export type Trial = { edits: readonly Edit[]; after: Evaluation };

export type Bench = {
  input: EvaluateInput;
  document: AttemptDocument;
  before: Evaluation;
  /** Makes the edits on the answer as it stands, and scores it. */
  tryOut: (edits: readonly Edit[]) => Trial;
  /** Reads a version of the answer. */
  read: (document: AttemptDocument) => Answer;
  /** What one criterion would be judged after an edit: a tenth of the work, for telling what is worth scoring. */
  judge: (edit: Edit, criterionId: string) => Verdict;
};

/** Scores versions of one answer, reading each sentence once. */
export function createBench(input: EvaluateInput, before: Evaluation): Bench {
  const memory = createPassageMemory();
  const isEcho = createEchoFinder(input.sources ?? []);
  const criteria = new Map(
    input.rubric.dimensions.flatMap((dimension) =>
      dimension.criteria.flatMap((each) => (each.kind === 'machine' ? [[each.id, each] as const] : [])),
    ),
  );
  const read = (document: AttemptDocument): Answer => readAnswer(document, input.entries, isEcho, memory);
  return {
    input,
    read,
    document: input.document,
    before,
    tryOut: (edits) => ({
      edits,
      after: evaluate({ ...input, memory, document: applyEdits(input.document, edits) }),
    }),
    judge: (edit, criterionId) => {
      const criterion = criteria.get(criterionId);
      if (!criterion) return 'missed';
      return judgeCriterion(criterion, read(applyEdit(input.document, edit)), findCheck).verdict;
    },
  };
}

/** The level of a dimension; null where an optional one is left out. */
export const levelOf = ({ dimensions }: Evaluation, dimension: DimensionId): number | null =>
  dimensions.find(({ id }) => id === dimension)?.level ?? null;

/** By how much a trial lifts a dimension. One left out counts from nothing. */
export const gainIn = (before: Evaluation, { after }: Trial, dimension: DimensionId): number =>
  (levelOf(after, dimension) ?? 0) - (levelOf(before, dimension) ?? 0);

export const overallGain = (before: Evaluation, { after }: Trial): number =>
  after.overall.level - before.overall.level;

/** Remarks on an answer as a whole: whether they stand depends on its length and level, not on any one sentence. */
const ofTheWhole: ReadonlySet<FlagId> = new Set(['thin_text', 'generic', 'human_look']);

/**
 * Whether a trial can be stored and takes nothing away: no flag that was not there before, and nothing from the whole; nor from any
 * dimension, unless only the whole is asked about.
 */
export function isHarmless(
  { document, before }: Bench,
  { edits, after }: Trial,
  scope: 'dimensions' | 'whole' = 'dimensions',
): boolean {
  if (after.overall.level < before.overall.level) return false;
  const count = ({ flags }: Evaluation, id: FlagId): number =>
    flags.find((flag) => flag.id === id)?.evidence.length ?? 0;
  const isFlagged = after.flags.some(({ id }) => !ofTheWhole.has(id) && count(after, id) > count(before, id));
  const isLower = before.dimensions.some(({ id, level }) => (levelOf(after, id) ?? 0) < (level ?? 0));
  if (isFlagged || (isLower && scope === 'dimensions')) return false;
  return attemptDocumentSchema.safeParse(applyEdits(document, edits)).success;
}
