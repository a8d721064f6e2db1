import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { matchesAll, number, outcome, pattern, percent } from '../../engine/lexicon';
import { findSaid } from '../../engine/said';

const result = pattern(
  outcome,
  String.raw`\b(?:visits?|families|slots?|frequency|letters?|baskets?|shift)\b`,
);
const change = new RegExp(
  String.raw`\bfrom ${number}.{0,25}?\bto\b|${number}.{0,20}?\b(?:to|instead of|rather than)\s${number}|\b(?:halve|half it|double)\b|\b(?:fall|falls|drop|rise|lift)\w* (?:by|to)\s${number}|\bwant ${number}|\bhence ${number}|\bexpect\b.{0,40}${number}`,
  'iu',
);
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
      met: ({ asserted }) => matchesAll(asserted, result, change),
      partly: ({ adopted, step }) => step === 'impact' && matchesAll(adopted, result, share),
    }),
});
