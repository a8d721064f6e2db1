import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { countMatches, number, pattern, rate } from '../../engine/lexicon';
import { findSaid } from '../../engine/said';

const perTime = pattern(rate);
const leadsTo =
  /[=≈→×÷]|\s\/\s?\d|\b(?:so|hence|that is|that's|this is|together|means?|call it|i plan|comes to|makes?|about|roughly|is|gives?|divided|times|needs?|with)\b/i;
const drawn =
  /[=≈→×÷]|\s\/\s?\d|\b(?:so|hence|that is|that's|together|means|call it|i plan|comes to|makes|roughly|about|divided|thus|therefore|is \d)\b/i;
const floating = /\b(?:per key|velocity|points)\b/i;

export const check = defineCheck({
  id: 'derives-load',
  about: 'Works out a rate from stated inputs in sight of the reader: a back-of-envelope sum.',
  options: z.strictObject({ steps: z.array(stepIdSchema).optional() }),
  run: (answer, { steps }) =>
    findSaid(answer, {
      steps,
      met: ({ asserted }) =>
        perTime.test(asserted) &&
        drawn.test(asserted) &&
        countMatches(asserted, number) >= 2 &&
        !floating.test(asserted),
      partly: ({ asserted }) => perTime.test(asserted) && leadsTo.test(asserted),
    }),
});
