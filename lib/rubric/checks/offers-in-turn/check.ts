import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { findSaid } from '../../engine/said';

const turn =
  /\b(?:one (?:by one|driver at a time|at a time)|leases?|leased|locks?|offers? .{0,20}\d+ (?:s|seconds)|goes to the next|next (?:car|driver)|for \d+ s(?:econds)?|silence returns|only one)\b/i;
const offer = /\b(?:offers?|drivers?|cars?|matchers?|jobs?)\b/i;

export const check = defineCheck({
  id: 'offers-in-turn',
  about: 'One of several gets the work at a time, by a lease, a lock or offers in turn.',
  options: z.strictObject({ steps: z.array(stepIdSchema).optional() }),
  run: (answer, { steps }) =>
    findSaid(answer, {
      steps,
      met: ({ adopted }) => turn.test(adopted) && offer.test(adopted),
      partly: ({ adopted }) => /\b(?:nearest|closest)\b/i.test(adopted) && offer.test(adopted),
    }),
});
