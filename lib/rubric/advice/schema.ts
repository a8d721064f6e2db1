import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { evidenceSchema } from '../evaluation';
import { dimensionIdSchema } from '../schema';
import { editSchema } from './edit-schema';

const level = z.number().min(0).max(4);

/** A change worth making, with what it brings: made and scored again, the answer stands exactly there. */
export const adviceSchema = z.object({
  /** The scope with a criterion, a dimension or a number; no two pieces of advice about one answer share it. */
  id: z.string().min(1),
  /**
   * `criterion`: what would lift this one criterion. `level`: the smallest set that lifts the whole level of the dimension.
   * `ceiling`: what holds the answer down, taken back.
   */
  scope: z.enum(['criterion', 'level', 'ceiling']),
  dimension: dimensionIdSchema,
  /** Criteria it answers to; empty for a ceiling. */
  criteria: z.array(z.string()),
  edits: z.array(editSchema).min(1).max(12),
  /** What is there and what to do, in the words of this answer. */
  words: z.string().min(1),
  /** What it brings, e.g. "+0.4 in Architecture, +0.1 overall". */
  gain: z.string().min(1),
  /** Null where an optional dimension was left out. */
  dimensionFrom: level.nullable(),
  dimensionTo: level,
  overallFrom: level,
  overallTo: level,
  /** Where in the workspace to begin; `at` is null where the step as a whole is meant. */
  anchor: z.object({ step: stepIdSchema, at: evidenceSchema.nullable() }),
  /** 1 to 3 for the best next steps of the whole answer, else null. */
  rank: z.int().min(1).max(3).nullable(),
});
export type Advice = z.infer<typeof adviceSchema>;

/** All advice about one reading of one answer; the hashes say which. */
export const adviceListSchema = z.object({
  format: z.literal('advice/1'),
  engine: z.string(),
  rubricHash: z.string(),
  inputHash: z.string(),
  overall: level,
  /** The best next steps first, by rank; then by dimension in the order of the rubric. */
  items: z.array(adviceSchema),
});
export type AdviceList = z.infer<typeof adviceListSchema>;
