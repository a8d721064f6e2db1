import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { findSaid } from '../../engine/said';

const critical =
  /\b(?:critical path|most important (?:way|path|thing|part)|must hold|has to hold|path that must|must not break|nothing else|split \w+ by|ranked? by|by what happens)\b/i;
const kinds =
  /\b(?:classes|kinds?|class|lanes?|tiers?|types? of (?:message|notice|notification|traffic)s?)\b/i;
const different =
  /\b(?:may|can|could) (?:be late|lag|wait|come|arrive|settle|go later)\b|\b(?:any time|at noon|whenever|later|nobody suffers)\b|\b(?:codes?|security|urgent|triggered|password|confirmations?|alerts?)\b/i;
const named = /\b(?:urgent|critical|important messages?|priority|priorit\w+)\b/i;
const figure = /\d/;

export const check = defineCheck({
  id: 'separates-classes',
  about: 'Tells what must hold first from what may wait: a critical path, or kinds with a promise each.',
  options: z.strictObject({ steps: z.array(stepIdSchema).optional() }),
  run: (answer, { steps }) =>
    findSaid(answer, {
      steps,
      met: ({ text }) =>
        critical.test(text) ||
        (kinds.test(text) && different.test(text)) ||
        (/\b(?:triggered|codes?|urgent|security|status|confirmations?)\b/i.test(text) &&
          figure.test(text) &&
          /\b(?:within|under|always|at most|must|in time|so)\b/i.test(text)) ||
        /\b(?:may|can) (?:be late|lag|wait|come at|settle)\b/i.test(text),
      partly: ({ adopted }) => kinds.test(adopted) || named.test(adopted),
    }),
});
