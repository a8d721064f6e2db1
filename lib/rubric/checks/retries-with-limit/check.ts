import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import type { Passage } from '../../engine/passages';
import { findSaid } from '../../engine/said';
import { phrase, says } from '../../language/phrases';

const again = phrase('@repeats');
/** How long between. */
const spaced = phrase(
  '@repeats .. # @clock',
  '@repeats .. after|at|for|over|every|within a|an|half|one|# @clock',
  'after|every|within|in # @clock .. @repeats',
  '@repeats .. # # #',
  'again|once_more after # .. #',
  '@breaks .. # # # @clock',
  '@breaks .. # @clock # @clock # @clock',
  '@breaks .. # @clock .. to|then # @clock .. # tries|attempt|time',
);
/** How often. */
const counted = phrase(
  '@repeats .. # time|tries|attempt|go|round|call',
  '# time|tries|attempt|go .. @repeats',
  '@repeats .. up_to|at_most|maximum|max|no_more_than|limit|limited #',
  '# retries|tries|attempt|go|resend',
  'retries|retry|tries|try|tried|attempt twice|thrice|once_more',
  '@repeats twice|thrice|limited|bounded',
);
const endless = phrase(
  '@repeats .. until it|they|one|he|she do|answer|work|come|confirm|succeed',
  '@repeats .. no_limit|no_upper_limit|for_ever|forever|endlessly|without_end|indefinitely|as_often_as',
  'no_upper_limit|for_ever|forever|endlessly|indefinitely .. @repeats',
);

const isAgain = ({ adopted, concepts }: Passage): boolean => concepts.has('retry') || says(adopted, again);

export const check = defineCheck({
  id: 'retries-with-limit',
  about: 'The system repeats what failed, with how often or how long between.',
  options: z.strictObject({ steps: z.array(stepIdSchema).optional() }),
  run: (answer, { steps }) =>
    findSaid(answer, {
      steps,
      met: ({ adopted }) => says(adopted, spaced) && !says(adopted, endless),
      partly: (passage) =>
        (says(passage.adopted, counted) || isAgain(passage)) && !says(passage.adopted, endless),
    }),
});
