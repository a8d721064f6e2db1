import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { countMatches, matchesAll, number, outcome, pattern } from '../../engine/lexicon';
import { findSaid } from '../../engine/said';

const result = pattern(outcome, String.raw`\b(?:slots?|families|letters?|trip|requests?)\b`);
const worked =
  /[=×:→]|\b(?:so|hence|means|that is|about|some|near|at \d|if half|this is|kept|rescued|more (?:orders|rides|bookings)|a day|every|each|on top of|per)\b/i;
const money =
  /[€$£]\s?\d|\b\d[\d,.]* (?:more )?(?:orders|rides|slots|sign-ins|requests|rescued|families|bookings|sales|tickets)\b|\brescued\b|\b\d[\d,.]* a (?:day|week|month|year)\b/i;

export const check = defineCheck({
  id: 'derives-value',
  about: 'Works the change out into orders, rides, money or people, from stated inputs.',
  options: z.strictObject({ steps: z.array(stepIdSchema).default(['impact', 'requirements']) }),
  run: (answer, { steps }) =>
    findSaid(answer, {
      steps,
      met: ({ adopted, step }) =>
        step === 'impact' &&
        matchesAll(adopted, worked, money) &&
        (result.test(adopted) || /[€$£]/.test(adopted)) &&
        countMatches(adopted, number) >= 2,
    }),
});
