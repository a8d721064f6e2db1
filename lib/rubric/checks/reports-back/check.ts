import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { findSaid } from '../../engine/said';

const feedback =
  /\b(?:receipts?|webhooks?|writes? down what came back|what came back|delivery status|completion records?|status projection|results? (?:are|come|is)|feeds? the dashboard|bounces? (?:are|come))\b/i;
const used =
  /\b(?:back|stored?|store|written|writes?|log|feed|feeds|slow|built|database|table|dashboard|status)\b/i;

export const check = defineCheck({
  id: 'reports-back',
  about: 'What became of the work comes back and is kept or used.',
  options: z.strictObject({ steps: z.array(stepIdSchema).optional() }),
  run: (answer, { steps }) =>
    findSaid(answer, {
      steps,
      met: ({ adopted }) => feedback.test(adopted) && used.test(adopted),
      partly: ({ adopted }) => feedback.test(adopted) || /\b(?:progress|dashboard)\b/i.test(adopted),
    }),
});
