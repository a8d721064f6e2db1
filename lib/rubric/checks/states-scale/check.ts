import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { number, pattern, rate } from '../../engine/lexicon';
import { findSaid } from '../../engine/said';

const things =
  'users?|customers?|people|persons?|riders?|drivers?|rides?|trips?|messages?|mails?|e-?mails?|letters?|notices?|notifications?|events?|requests?|orders?|campaigns?|sends?|employees?|cars?|shops?|restaurants?|cit(?:y|ies)|buyers?|recipients?|parents?|famil(?:y|ies)|sign-ins?|calls?|visits?|accounts?|subscribers?|devices?|contacts?|pings?|positions?|couriers?|merchants?|tenants?|patients?|students?|members?|audience|jobs?|alerts?|bookings?|passengers?';
const counted = new RegExp(
  String.raw`${number}[\s-](?:[\w-]+\s){0,2}?(?:${things})\b|\b(?:${things}|volume|peak)\b[^.]{0,30}?\b(?:of|is|:|maximum|about)\s?${number}`,
  'iu',
);
const perTime = pattern(rate);
const vague =
  /\b(?:millions|thousands|hundreds|billions) of\b|\bmany users\b|\bone city\b|\bhigh (?:load|traffic|volume)\b/i;

export const check = defineCheck({
  id: 'states-scale',
  about: 'States how much there is to serve: people, things, and how often.',
  options: z.strictObject({ steps: z.array(stepIdSchema).optional() }),
  run: (answer, { steps }) =>
    findSaid(answer, {
      steps,
      met: ({ asserted }) => counted.test(asserted) || perTime.test(asserted),
      partly: ({ asserted }) => vague.test(asserted),
    }),
});
