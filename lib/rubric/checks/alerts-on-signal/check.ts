import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { findSaid } from '../../engine/said';
import { countFigures } from '../../language/figures';
import { phrase, says } from '../../language/phrases';

/** Somebody is told … */
const alarm = phrase('@alarms');
const observed = phrase('watch|monitor|track|measure .. @signal');
/** … when a measure leaves its promise, or an event comes. */
const signal = phrase(
  '@alarms .. when|if|once|on|at|for|above|over|below|under|as_soon_as',
  'when|if|once|should|at|above|over|below .. @alarms',
  '@alarms .. @exceeds',
  '@exceeds .. @alarms',
  '@signal .. @alarms',
);

export const check = defineCheck({
  id: 'alerts-on-signal',
  about: 'Somebody is told when a named signal leaves its promise; met with the threshold.',
  options: z.strictObject({ steps: z.array(stepIdSchema).optional() }),
  run: (answer, { steps }) =>
    findSaid(answer, {
      steps,
      met: ({ adopted }) => says(adopted, signal) && countFigures(adopted) > 0,
      partly: ({ adopted }) =>
        says(adopted, signal) ||
        says(adopted, observed) ||
        (says(adopted, alarm) && countFigures(adopted) > 0),
    }),
});
