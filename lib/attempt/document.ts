import { z } from 'zod';
import { diagramSchema } from '@/lib/diagram/schema';
import { stepsSchema } from '@/lib/steps/schema';
import { storableText } from '@/lib/shared/text';
import { attemptLimits } from './limits';

export const promptSlugSchema = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not a prompt name');

/** One candidate's answer to one prompt: what is exported, imported, scored and replayed. */
export const attemptDocumentSchema = z.object({
  format: z.literal('attempt/1'),
  prompt: promptSlugSchema,
  title: storableText(attemptLimits.titleChars).optional(),
  startedAt: z.iso.datetime({ offset: true }).optional(),
  durationSeconds: z.number().nonnegative().optional(),
  steps: stepsSchema,
  diagram: diagramSchema,
});
export type AttemptDocument = z.infer<typeof attemptDocumentSchema>;
