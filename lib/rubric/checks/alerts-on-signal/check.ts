import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { findSaid } from '../../engine/said';

const watch =
  /\b(?:alerts?|pages?|pager|alarm\w*|woken|wakes?|on-call|paged|notif(?:y|ied) (?:the )?(?:team|operator)|monitor\w*|watch\w*|dashboards?)\b/i;
const alarm = /\b(?:alerts?|pages?|pager|alarm\w*|wakes?|paged|on-call)\b/i;
const signal =
  /\b(?:p9\d|lag|age|errors?|rate|exceeds?|above|over|below|older than|too long|at \d|success)\b/i;
const threshold = /\d/;

export const check = defineCheck({
  id: 'alerts-on-signal',
  about: 'Somebody is told when a named signal leaves its promise; met with the threshold.',
  options: z.strictObject({ steps: z.array(stepIdSchema).optional() }),
  run: (answer, { steps }) =>
    findSaid(answer, {
      steps,
      met: ({ adopted }) => alarm.test(adopted) && signal.test(adopted) && threshold.test(adopted),
      partly: ({ adopted, concepts }) =>
        (watch.test(adopted) && signal.test(adopted)) || concepts.has('monitoring'),
    }),
});
