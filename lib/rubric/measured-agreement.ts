import { z } from 'zod';
import agreement from './calibration/agreement.json';
import { dimensionIdSchema } from './schema';

const shareSchema = z.number().min(0).max(1);
const figuresSchema = z.object({
  items: z.int().min(0),
  /** Quadratic weighted kappa; null where the grades do not vary. */
  kappa: z.number().nullable(),
  exact: shareSchema,
  withinOne: shareSchema,
});

const measuredAgreementSchema = z.object({
  engine: z.string(),
  sets: z
    .array(
      z.object({
        id: z.enum(['tuned', 'kept-aside', 'unseen', 'raters']),
        title: z.string(),
        answers: z.int().min(1),
        overall: figuresSchema,
        allDimensions: figuresSchema,
        dimensions: z.partialRecord(dimensionIdSchema, figuresSchema),
      }),
    )
    .min(1),
});
export type MeasuredAgreement = z.infer<typeof measuredAgreementSchema>;

/** How far the engine agreed with graders when it was last measured; `npm run agreement` writes it. */
export const measuredAgreement: MeasuredAgreement = measuredAgreementSchema.parse(agreement);
