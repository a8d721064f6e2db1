import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck, type Finding } from '../../engine/check';
import { findSaid } from '../../engine/said';
import { planParts, saysPlanPart } from '../../engine/plan-parts';

export const check = defineCheck({
  id: 'plans-steps',
  about:
    'A part of a plan: steps with durations, a measure, a decision with its rule, a pilot, or a way back.',
  options: z.strictObject({
    need: z.enum(planParts),
    min: z.int().min(1).max(6).default(1),
    steps: z.array(stepIdSchema).default(['plan']),
  }),
  run: (answer, { need, min, steps }): Finding =>
    findSaid(answer, {
      steps,
      min,
      met: (passage) => saysPlanPart(passage, need) === 'full',
      partly: (passage) => saysPlanPart(passage, need) === 'named',
    }),
});
