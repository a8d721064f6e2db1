import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { matchesAll, pattern, rate } from '../../engine/lexicon';
import { findSaid } from '../../engine/said';

const perTime = pattern(rate, String.raw`\bat most (?:two|three|four|five|\d+) (?:a|per)\b`);
const who =
  /\b(?:per|each|every) (?:producer|customer|team|rider|driver|user|key|tenant|device|person|buyer|caller|shop|account|workspace)\b|\b429\b|\btoken bucket\b|\beach team\b|\b(?:may (?:push|send|call)|a share of|cap(?:s|ped)?)\b/i;
const named = /\b(?:rate[- ]limit\w*|throttl\w*|limits?|429)\b/i;

export const check = defineCheck({
  id: 'limits-callers',
  about: 'Caps how much one caller, recipient or destination may take, with the figure.',
  options: z.strictObject({ steps: z.array(stepIdSchema).optional() }),
  run: (answer, { steps }) =>
    findSaid(answer, {
      steps,
      met: ({ adopted }) => matchesAll(adopted, perTime, who) || /\b429\b/.test(adopted),
      partly: ({ adopted, concepts }) => concepts.has('rate_limit') || named.test(adopted),
    }),
});
