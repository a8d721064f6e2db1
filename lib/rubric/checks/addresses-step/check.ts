import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { findSaid } from '../../engine/said';
import { topics } from './topics';

/** The least there is: something about the matter of this step, specific or not. */
export const check = defineCheck({
  id: 'addresses-step',
  about: 'Says something about the matter of a step, even if only in general words.',
  options: z.strictObject({ step: stepIdSchema }),
  run: (answer, { step }) =>
    findSaid(answer, {
      steps: [step],
      met: ({ adopted, kind }) => kind !== 'sentence' || topics[step].test(adopted),
      partly: ({ adopted }) => adopted.trim().length > 12,
    }),
});
