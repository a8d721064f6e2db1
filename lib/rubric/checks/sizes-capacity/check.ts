import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { findSaid } from '../../engine/said';
import { countFigures, saysRate } from '../../language/figures';
import { phrase, says } from '../../language/phrases';

/** What one unit copes with: "a sender manages 30 a second", "signing costs 0.4 ms", "four in flight at 120 ms". */
const ability = phrase(
  '@workforce .. @capacity .. #',
  '@capacity .. # .. @workforce',
  '# @workforce at|of|by|with #',
  '# .. # .. per|a|each @workforce',
  '@workforce .. @capacity .. no_more|half|twice',
);
/** How many are needed, or how far that is from the load. */
const needed = phrase(
  'need|needs|take|takes|run|runs|keep|keeps|plan|deploy|hence|so|thus|therefore|makes|is|are|gives|leave|times|by .. # @workforce',
  'need|needs|hence|so|thus|therefore|takes|run|runs|keep|keeps|deploy|plan|has|have|for|makes|gives|is|are|by #',
  'means|mean|that_is|makes #',
  '@ample',
  '@workforce .. @ample',
  'cover|covers|meet|meets|serves|carries|exceed|exceeds .. #',
  'less|more|fewer than #',
  '# .. required|necessary|needed|suffice|enough|plenty|ample',
  'require|requires|book|books|rent|buy|order|provision|reserve|employ|staff #',
);
/** An arrow or a sign before the number that comes out. */
const arrow = /(?:→|->|=>|=|:)\s*(?:about |some |roughly |~)?\d/;
/** "1 sender = 45/s". */
const equals = /\b(?:1|one|an?|each|per) [\w-]+ ?= ?\d/i;
const boundless = phrase('@boundless');

export const check = defineCheck({
  id: 'sizes-capacity',
  about: 'Sets the load against what one unit copes with, and says how many are needed.',
  options: z.strictObject({ steps: z.array(stepIdSchema).optional() }),
  run: (answer, { steps }) =>
    findSaid(answer, {
      steps,
      met: ({ asserted }) =>
        (says(asserted, ability) || equals.test(asserted)) &&
        (says(asserted, needed) || arrow.test(asserted)) &&
        countFigures(asserted) >= 2 &&
        !says(asserted, boundless),
      partly: ({ asserted }) =>
        ((says(asserted, ability) && saysRate(asserted)) ||
          (says(asserted, needed) && countFigures(asserted) >= 2)) &&
        !says(asserted, boundless),
    }),
});
