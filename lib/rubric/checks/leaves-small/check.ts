import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { findSaid } from '../../engine/said';
import { countFigures } from '../../language/figures';
import { phrase, says } from '../../language/phrases';

/** That what there is does, or that a remedy is not due. */
const restraint = phrase(
  '@unstrained',
  '@notBuilt',
  'one|single|existing|present .. enough|plenty',
  'enough|plenty .. for_now|years|long_time',
  'cope|copes|handle|handles|carry|carries|take|takes|manage|manages|do|does|bear|bears .. times_that|twice_that|ten_times|twenty_times|times_more|times_as_much',
  'keep|keeps|stay_with|stays_with|stick_with|leave|leaves existing|present|current|old @machinery',
  'keep|keeps|stay_with|run a|one single @machinery',
  '# .. fit|fits in|on a|one @machinery',
  '@machinery left_out|stays_out|not_needed',
);
const boundless = phrase('@boundless', '@jargon');

export const check = defineCheck({
  id: 'leaves-small',
  about: 'Finds a part large enough as it is, or a remedy not due, against a figure.',
  options: z.strictObject({ steps: z.array(stepIdSchema).optional() }),
  run: (answer, { steps }) =>
    findSaid(answer, {
      steps,
      met: ({ text }) => says(text, restraint) && countFigures(text) > 0 && !says(text, boundless),
      partly: ({ text }) => says(text, restraint) && !says(text, boundless),
    }),
});
