import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { findSaid } from '../../engine/said';

const money = /\b(?:payments?|charg\w+|card|fare|cash|bank)\b/i;
const later =
  /\b(?:after (?:the ride|drop-?off)|afterwards|drop-off|event|worker|queue|later|settle|wait in list|minutes after|in the car|pending|behind)\b/i;

export const check = defineCheck({
  id: 'settles-later',
  about: 'Money is taken after the service, apart from what people wait for.',
  options: z.strictObject({ steps: z.array(stepIdSchema).optional() }),
  run: (answer, { steps }) =>
    findSaid(answer, {
      steps,
      met: ({ asserted }) => money.test(asserted) && later.test(asserted),
      partly: ({ adopted }) => money.test(adopted),
    }),
});
