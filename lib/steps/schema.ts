import { z } from 'zod';
import { storableText } from '@/lib/shared/text';
import { stepLimits } from './limits';
import { type StepId, stepIds } from './step-ids';

export { type StepId, stepIds };

export const stepIdSchema = z.enum(stepIds);

const short = (max: number) => storableText(max);
const weeks = z.number().nonnegative().max(10_000);

const columnSchema = z.object({
  name: short(120),
  type: short(60).optional(),
  primaryKey: z.boolean().optional(),
  unique: z.boolean().optional(),
  /** `table` or `table.column`. */
  references: short(240).optional(),
});

export const tableSchema = z.object({
  name: short(120),
  store: short(60).optional(),
  columns: z.array(columnSchema).max(stepLimits.columns),
});

export const endpointSchema = z.object({
  method: short(10),
  path: short(300),
  purpose: short(500).optional(),
  request: short(4000).optional(),
  response: short(4000).optional(),
  auth: short(300).optional(),
  /** Idempotency, rate limit, errors, versioning. */
  notes: short(2000).optional(),
});

export const ledgerEntrySchema = z.object({
  rank: z.int().min(1).optional(),
  choice: short(500),
  /** The alternative not taken. */
  over: short(500).optional(),
  gain: short(1000).optional(),
  giveUp: short(1000).optional(),
  /** Why the cost is acceptable now, and what would reverse the choice. */
  condition: short(1000).optional(),
  metric: short(300).optional(),
  effortWeeks: weeks.optional(),
  /** Ids of the diagram nodes that the choice is about. */
  nodes: z.array(short(100)).optional(),
});

export const roadmapEntrySchema = z.object({
  action: short(500),
  durationWeeks: weeks.optional(),
  metric: short(300).optional(),
  /** What is decided when it ends. */
  decision: short(500).optional(),
});

const text = storableText(stepLimits.textChars).optional();
const plainStep = z.object({ text });

/** One schema a step. Every step may carry free text; some also carry a structured part. */
export const stepSchemas = {
  requirements: plainStep,
  architecture: plainStep,
  dataModel: z.object({ text, tables: z.array(tableSchema).max(stepLimits.tables).optional() }),
  api: z.object({ text, endpoints: z.array(endpointSchema).max(stepLimits.endpoints).optional() }),
  query: z.object({ text, sql: storableText(stepLimits.sqlChars).optional() }),
  scalability: plainStep,
  reliability: plainStep,
  tradeoffs: z.object({ text, ledger: z.array(ledgerEntrySchema).max(stepLimits.ledger).optional() }),
  impact: plainStep,
  plan: z.object({ text, roadmap: z.array(roadmapEntrySchema).max(stepLimits.roadmap).optional() }),
} as const satisfies Record<StepId, z.ZodType>;

const optionalSteps = {
  requirements: stepSchemas.requirements.optional(),
  architecture: stepSchemas.architecture.optional(),
  dataModel: stepSchemas.dataModel.optional(),
  api: stepSchemas.api.optional(),
  query: stepSchemas.query.optional(),
  scalability: stepSchemas.scalability.optional(),
  reliability: stepSchemas.reliability.optional(),
  tradeoffs: stepSchemas.tradeoffs.optional(),
  impact: stepSchemas.impact.optional(),
  plan: stepSchemas.plan.optional(),
};

/** All steps of an attempt. An unknown step is an error, not noise: somebody's work would be lost. */
export const stepsSchema = z.strictObject(optionalSteps);
export type Steps = z.infer<typeof stepsSchema>;
