import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { bound, duration, matchesAll, pattern } from '../../engine/lexicon';
import { findSaid } from '../../engine/said';

const time = pattern(duration, String.raw`\bby \d{1,2}[:.]\d\d\b`);
const limit = pattern(bound, String.raw`\b(?:p\d\d(?:[.]\d)?|\d\d(?:[.]\d+)? ?% of|\d+ from 100)\b`);
const speed = /\b(?:fast|quick\w*|low latency|real[- ]time|immediately|instant\w*|faster|slow\w*)\b/i;
const verb =
  /\b(?:must|should|has to|have to|needs?|want|aim|goal|target|promise|is|be|within|take|takes|reach|in|by|so|and|see|finish\w*|at most|under)\b/i;

export const check = defineCheck({
  id: 'states-deadline',
  about:
    'Gives a time within which something must happen, and what that is; partly where it only says "fast".',
  options: z.strictObject({
    steps: z.array(stepIdSchema).optional(),
    /** How many such promises it takes. */
    min: z.int().min(1).max(5).default(1),
  }),
  run: (answer, { steps, min }) =>
    findSaid(answer, {
      steps,
      min,
      met: ({ adopted }) => matchesAll(adopted, time, limit, verb),
      partly: ({ adopted }) => speed.test(adopted) || matchesAll(adopted, time, verb),
    }),
});
