import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { findSaid } from '../../engine/said';

const aside =
  /\b(?:dead[- ]?letters?|dlq|parking|parked|side table|corner|stored for (?:analysis|inspection)|failed"?['”]? on the admin|kept aside|leftovers|rows to resend|quarantine|a person looks?|for a person|looked at by)\b/i;
const thenWhat =
  /\b(?:alert|person|look|looks|admin|support|operator|after|then|exhausted|paused|attempts?|phoned|each morning|fails? for good|times)\b/i;

export const check = defineCheck({
  id: 'keeps-failed-work',
  about: 'What failed for good is kept aside for somebody to look at.',
  options: z.strictObject({ steps: z.array(stepIdSchema).optional() }),
  run: (answer, { steps }) =>
    findSaid(answer, {
      steps,
      met: ({ adopted, concepts }) => (aside.test(adopted) || concepts.has('dlq')) && thenWhat.test(adopted),
      partly: ({ adopted, concepts }) => aside.test(adopted) || concepts.has('dlq'),
    }),
});
