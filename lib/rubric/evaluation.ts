import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { dimensionIdSchema, profileIdSchema } from './schema';

/** Where in the answer a verdict rests. Text offsets are UTF-16 units into the step's `text`; the quote is that slice. */
export const evidenceSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('text'),
    step: stepIdSchema,
    start: z.int().min(0),
    end: z.int().min(0),
    quote: z.string(),
  }),
  z.object({ kind: z.literal('node'), id: z.string() }),
  z.object({ kind: z.literal('edge'), source: z.string(), target: z.string() }),
  /** A place in the structured parts, e.g. `steps.api.endpoints[0]`. */
  z.object({ kind: z.literal('field'), path: z.string() }),
]);
export type Evidence = z.infer<typeof evidenceSchema>;

export const verdictSchema = z.enum(['met', 'partly', 'missed', 'cannotTell', 'notApplicable']);
export type Verdict = z.infer<typeof verdictSchema>;

export const flagIds = [
  'stuffing',
  'prompt_echo',
  'source_copy',
  'contradiction',
  'text_diagram_mismatch',
  'thin_text',
  'harmful_claims',
  'generic',
  'human_look',
] as const;
export const flagIdSchema = z.enum(flagIds);
export type FlagId = z.infer<typeof flagIdSchema>;

const level = z.number().min(0).max(4);

export const criterionResultSchema = z.object({
  id: z.string(),
  title: z.string(),
  verdict: verdictSchema,
  evidence: z.array(evidenceSchema),
  /** What would raise it, specific to this answer; the finding in words where it is met. */
  advice: z.string(),
});
export type CriterionResult = z.infer<typeof criterionResultSchema>;

export const dimensionResultSchema = z.object({
  id: dimensionIdSchema,
  /** 0…4 with a fraction inside a level; null where optional and left out. */
  level: level.nullable(),
  weight: z.number().min(0).max(100),
  confidence: z.enum(['high', 'medium', 'low']),
  criteria: z.array(criterionResultSchema),
});
export type DimensionResult = z.infer<typeof dimensionResultSchema>;

/** The machine's reading of one answer (contracts/commands: evaluation/1). */
export const evaluationSchema = z.object({
  format: z.literal('evaluation/1'),
  engine: z.string(),
  prompt: z.string(),
  rubric: z.object({ id: z.string(), version: z.int(), profile: profileIdSchema, hash: z.string() }),
  inputHash: z.string(),
  overall: z.object({ level, percent: z.int().min(0).max(100) }),
  dimensions: z.array(dimensionResultSchema),
  flags: z.array(z.object({ id: flagIdSchema, evidence: z.array(evidenceSchema), message: z.string() })),
});
export type Evaluation = z.infer<typeof evaluationSchema>;
