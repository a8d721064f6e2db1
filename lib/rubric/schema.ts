import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';

/** The ten dimensions are the ten steps. */
export const dimensionIdSchema = stepIdSchema;
export type DimensionId = z.infer<typeof dimensionIdSchema>;

/** One use of a check, with the options that check's own schema allows. */
export const checkUseSchema = z.object({
  check: z.string().min(1).max(80),
  options: z.record(z.string(), z.json()).optional(),
});
export type CheckUse = z.infer<typeof checkUseSchema>;

const words = z.string().min(1).max(600);

/** Which checks must hold: all of `all`, at least one of `any`, and none of `none`. */
export const requirementSchema = z
  .object({
    all: z.array(checkUseSchema).max(10).optional(),
    any: z.array(checkUseSchema).max(10).optional(),
    none: z.array(checkUseSchema).max(10).optional(),
  })
  .refine(({ all, any, none }) => (all ?? any ?? none ?? []).length > 0, 'names no check');
export type Requirement = z.infer<typeof requirementSchema>;

/** A criterion is data. Wording may use `{placeholders}` that the check's evidence data fills. */
const machineCriterionSchema = z.object({
  kind: z.literal('machine'),
  id: z.string().regex(/^[a-zA-Z]+\.[a-z0-9-]+$/, 'is not dimension.name'),
  title: words,
  /** Points it can bring to its dimension, against the thresholds of the dimension's gates. */
  weight: z.number().positive().max(100),
  /** The share of its points that `partly` brings: little where naming a thing is easy. */
  partly: z.number().min(0).max(1).default(0.4),
  /** Rows of the source guides it answers to, e.g. `A1`, `B7`. */
  sources: z.array(z.string().regex(/^[ABC]\d{1,2}$/)).max(10),
  requires: requirementSchema,
  /** The criterion counts only where this holds; elsewhere it is `notApplicable`. */
  appliesWhen: requirementSchema.optional(),
  words: z.object({ met: words, partly: words, missed: words, cannotTell: words }),
});

/** What no machine can judge: left to a reviewer, never scored by the engine. */
const humanCriterionSchema = z.object({
  kind: z.literal('human'),
  id: machineCriterionSchema.shape.id,
  title: words,
  sources: machineCriterionSchema.shape.sources,
  anchors: z.array(words).length(5),
});

export const criterionSchema = z.discriminatedUnion('kind', [machineCriterionSchema, humanCriterionSchema]);
export type Criterion = z.infer<typeof criterionSchema>;
export type MachineCriterion = z.infer<typeof machineCriterionSchema>;

/** What a level takes: points reached, and criteria that must be at least partly met (one of each group). */
const gateSchema = z.object({
  points: z.number().positive().max(100),
  needs: z.array(z.array(z.string()).min(1).max(12)).max(6).optional(),
});
export type Gate = z.infer<typeof gateSchema>;

export const dimensionSchema = z.object({
  id: dimensionIdSchema,
  title: words,
  weight: z.number().min(0).max(100),
  /** The gates of the levels 1 to 4, in that order. Points between two gates are the fraction inside a level. */
  gates: z.array(gateSchema).length(4),
  /** Behavioural anchors for the levels 0 to 4: what a person at that level does. */
  anchors: z.array(words).length(5),
  criteria: z.array(criterionSchema).min(1).max(12),
});
export type Dimension = z.infer<typeof dimensionSchema>;

export const profileIds = ['product-lens', 'nine-step', 'flow-state'] as const;
export const profileIdSchema = z.enum(profileIds);
export type ProfileId = z.infer<typeof profileIdSchema>;

/** How strictly an answer is read (B10): from "understands the implications" to "reasons at scale". */
export const depthIds = ['foundation', 'standard', 'deep'] as const;
export const depthIdSchema = z.enum(depthIds);
export type DepthId = z.infer<typeof depthIdSchema>;

export const rubricSchema = z
  .object({
    id: z
      .string()
      .regex(/^[a-z0-9-]+$/)
      .max(80),
    version: z.int().min(1),
    prompt: z.string().max(80),
    profile: profileIdSchema,
    dimensions: z.array(dimensionSchema).length(10),
  })
  .superRefine((rubric, context) => {
    const total = rubric.dimensions.reduce((sum, { weight }) => sum + weight, 0);
    if (Math.abs(total - 100) > 1e-9)
      context.addIssue({
        code: 'custom',
        path: ['dimensions'],
        message: `weights sum to ${total}, not to 100`,
      });
  });
export type Rubric = z.infer<typeof rubricSchema>;

/** The same dimensions under another lens: other weights, other optional parts, another order of work. */
export const profileSchema = z.object({
  id: profileIdSchema,
  title: words,
  summary: words,
  /** Steps in the order of work, optional ones included. */
  order: z.array(stepIdSchema).length(10),
  optional: z.array(stepIdSchema),
  weights: z.record(stepIdSchema, z.number().min(0).max(100)),
});
export type Profile = z.infer<typeof profileSchema>;
