import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { findSaid } from '../../engine/said';
import { phrase, says } from '../../language/phrases';

/** How long between. */
const spaced = phrase(
  '@repeats .. # @clock',
  '@repeats .. after|at|for|over|every|within a|an|half|one|# @clock',
  'after|every|within|in # @clock .. @repeats',
  '@repeats .. # # #',
  'again|once_more after # .. #',
  'wait|waits|waiting|come_back|comes_back|pause|pauses # .. #',
  '@breaks .. at|after # @clock .. # @clock',
  '# @clock # @clock .. # attempt|tries|time|go',
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
  'call|calls|called|ask|asks|asked|send|sends|sent|attempt|charge|charged|dial|dialled|ring up_to|at_most|maximum|max|no_more_than # time',
  'up_to|at_most|maximum|max|no_more_than|gets|get|has|have # time|tries|attempt|go|chance',
);
const endless = phrase(
  '@repeats .. until it|they|one|he|she do|answer|work|come|confirm|succeed',
  '@repeats .. no_limit|no_upper_limit|for_ever|forever|endlessly|without_end|indefinitely|as_often_as',
  'no_upper_limit|for_ever|forever|endlessly|indefinitely .. @repeats',
);

/** A person who presses again repeats nothing for the system. */
const byHand = phrase(
  'try_again|again|retry button|link|key',
  'button|link .. try_again|again|retry',
  'please .. try|again',
  'user|customer|rider|person|people|they press|presses|tap|taps|click|clicks|push|pushes|call .. again',
);

/** Something in particular is tried again. */
const cased = phrase(
  'if|when|whenever|once|should .. @breaks .. @repeats',
  '@repeats .. if|when|whenever .. @breaks',
  '@repeats .. later|with|under|through|via|over|from @cargo|@machinery|@markers',
  '@machinery|@cargo|@people .. @breaks .. @repeats',
);

export const check = defineCheck({
  id: 'retries-with-limit',
  about: 'The system repeats what failed, with how often or how long between.',
  options: z.strictObject({ steps: z.array(stepIdSchema).optional() }),
  run: (answer, { steps }) =>
    findSaid(answer, {
      steps,
      met: ({ adopted }) => says(adopted, spaced) && !says(adopted, endless),
      partly: ({ adopted }) =>
        (says(adopted, counted) || (says(adopted, cased) && !says(adopted, byHand))) &&
        !says(adopted, endless),
    }),
});
