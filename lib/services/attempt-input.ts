import { z } from 'zod';
import { attemptLimits } from '@/lib/attempt/limits';
import { attemptModes } from '@/lib/attempt/mode';
import { promptSlugSchema } from '@/lib/attempt/document';
import { depthIdSchema, profileIdSchema } from '@/lib/rubric/schema';
import { storableText } from '@/lib/shared/text';
import { stepIdSchema } from '@/lib/steps/schema';

/** An id as this application makes them; anything else can belong to nothing here. */
export const idSchema = z.string().regex(/^[A-Za-z0-9_-]{10,40}$/, 'is not an id');

export const attemptIdInput = z.object({ attemptId: idSchema });

/** An untouched select of a form sends an empty text, which means: whatever the prompt suggests. */
const orDefault = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

export const startInput = z.object({
  prompt: promptSlugSchema,
  profile: orDefault(profileIdSchema),
  depth: orDefault(depthIdSchema),
  mode: orDefault(z.enum(attemptModes)),
  /** Sent by the form whatever the mode; it counts for a drill. */
  drillStep: orDefault(stepIdSchema),
});

export const renameInput = z.object({
  attemptId: idSchema,
  title: storableText(attemptLimits.titleChars)
    .transform((title) => title.trim())
    .pipe(z.string().min(1, 'A name needs at least one letter.')),
});
