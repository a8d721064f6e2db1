import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { isRowOfIdeals } from '../../engine/ideals';
import { findSaid } from '../../engine/said';
import { phrase, says } from '../../language/phrases';

/** A bound, a demand or a percentile with a time a person could wait for, or an act that is over by some hour. */
const limit = phrase(
  '@tightLimit #|a|an|the_same|one @shortTime',
  '@tightLimit half|quarter @shortTime',
  '@obliged .. in|by|before|until|after #|a|an|half @shortTime',
  '@obliged .. # @shortTime',
  '@getDone in # @shortTime',
  '# @shortTime p50|p90|p95|p99|p999|percentile|at_most|at_the_latest|maximum|max|tops|or_less|or_faster|or_sooner|or_better|for_at_least|median',
  'p50|p90|p95|p99|p999|percentile|goal|target|deadline|limit|slo|sla .. # @shortTime',
  '# @shortTime for # ',
  'want|wish|goal|target|aim|promise # & # @shortTime',
  '# @shortTime after|from|of',
);
const byTheClock = phrase(
  '@getDone|@obliged .. by|before|until|till|no_later_than|at_the_latest|latest #|noon|midnight|midday|lunch|lunchtime|breakfast|sunrise|sunset|dawn|dusk|closing|opening',
  '@getDone .. the_same|same|that|within_the|by_the day|evening|morning|night|afternoon|hour',
  'goal|target|deadline .. #|noon|midnight',
);
const share = /\b(?:by|before) (?:about |around )?(?:\d[\d.,]*|\w+) ?(?:%|per ?cent|points?\b)/i;
const swift = phrase('@swift');
const span = phrase('# @shortTime', 'a|an|half|every @shortTime');

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
      met: ({ adopted }) =>
        !isRowOfIdeals(adopted) &&
        (says(adopted, limit) || (says(adopted, byTheClock) && !share.test(adopted))),
      partly: ({ adopted }) => says(adopted, swift) || says(adopted, span),
    }),
});
