import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { findSaid } from '../../engine/said';
import { isSlogan } from '../../engine/telling';
import { phrase, saysAll } from '../../language/phrases';

const because = phrase('@judges');
/** A part of the system, what travels through it, or who it is for. */
const about = phrase('@machinery|@cargo|@holders');
const deed = phrase('@moves');

export const check = defineCheck({
  id: 'gives-reasons',
  about: 'Says why a part is there or is built that way.',
  options: z.strictObject({
    steps: z.array(stepIdSchema).optional(),
    min: z.int().min(1).max(5).default(2),
  }),
  run: (answer, { steps, min }) =>
    findSaid(answer, {
      steps,
      min,
      met: ({ asserted }) => saysAll(asserted, because, about, deed) && !isSlogan(asserted),
    }),
});
