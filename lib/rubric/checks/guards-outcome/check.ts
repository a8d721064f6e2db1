import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { findSaid } from '../../engine/said';
import { phrase, says } from '../../language/phrases';

/** What must stay as it is while the rest gets better, and the price somebody else pays. */
const guard = phrase(
  'must|may|should not|never get_worse|worse|rise|fall|grow|drop|increase|decrease|climb|slip|suffer|exceed|change',
  'guardrail|guard_rail|counter_metric|side_effect',
  'no|not more|fewer|higher|lower|worse .. than now|today|before|at_present',
  'at_the_price|at_the_cost|at_the_expense of',
  'keep|hold|stay|remain .. below|under|above|at #',
);
const watched = phrase('@outcomeAct', '@guardrail', '@people', '@gauging');

export const check = defineCheck({
  id: 'guards-outcome',
  about: 'Names what must not get worse while the measure moves.',
  options: z.strictObject({ steps: z.array(stepIdSchema).default(['impact']) }),
  run: (answer, { steps }) =>
    findSaid(answer, { steps, met: ({ text }) => says(text, guard) && says(text, watched) }),
});
