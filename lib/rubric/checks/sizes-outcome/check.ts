import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { duration, matchesAll, number, outcome, pattern, percent } from '../../engine/lexicon';
import { hasFiniteVerb } from '../../engine/empty-words';
import { findSaid } from '../../engine/said';

const result = pattern(
  outcome,
  String.raw`\b(?:visits?|families|slots?|frequency|letters?|baskets?|shift)\b`,
);
const change = new RegExp(
  String.raw`\bfrom ${number}.{0,25}?\bto\b|${number}.{0,20}?\b(?:to|instead of|rather than)\s${number}|\b(?:halve|half it|double)\b|\b(?:fall|falls|drop|rise|lift)\w* (?:by|to)\s${number}|\bwant ${number}|\bhence ${number}|\bexpect\b.{0,40}${number}`,
  'iu',
);
/** Times of the lever itself; the outcome is what they lead to. */
const times = new RegExp(String.raw`${duration}(?:\s(?:instead of|rather than|to)\s${number})?`, 'giu');
const connects = /\b(?:expect\w*|hence|so|means|saves?|from)\b/i;
const priced = /[€$£]\s?\d.*\b(?:after|later|instead|against|than|before)\b.*[€$£]\s?\d/i;
const share = pattern(percent, String.raw`[€$£]\s?\d`, number);

export const check = defineCheck({
  id: 'sizes-outcome',
  about: 'Gives the measure before and after: from what to what.',
  options: z.strictObject({
    steps: z.array(stepIdSchema).default(['impact', 'requirements', 'plan']),
    min: z.int().min(1).max(4).default(1),
  }),
  run: (answer, { steps, min }) =>
    findSaid(answer, {
      steps,
      min,
      // A row of figures that nothing moves is no change.
      met: ({ asserted }) =>
        (hasFiniteVerb(asserted) || connects.test(asserted)) &&
        ((result.test(asserted) && change.test(asserted.replace(times, ' '))) ||
          matchesAll(asserted, result, priced)),
      partly: ({ adopted, step }) => step === 'impact' && matchesAll(adopted, result, share),
    }),
});
