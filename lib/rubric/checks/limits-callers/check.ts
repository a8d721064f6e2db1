import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { matchesAll, pattern, rate } from '../../engine/lexicon';
import { findSaid } from '../../engine/said';

const perTime = pattern(
  rate,
  String.raw`\b(?:at most|no more than|not more than|up to|max(?:imum)?(?: of)?) (?:one|two|three|four|five|six|ten|twenty|\d+)(?: \w+)? (?:a|an|per|each|every)\b`,
);
const who =
  /\b(?:per|each|every|one|any|a single|from one|for one) (?:\w+ )?(?:producer|customer|team|rider|driver|user|key|token|tenant|device|phone|app|person|buyer|seller|caller|client|consumer|service|partner|integration|sender|recipient|number|ip|address|domain|channel|campaign|marketer|merchant|shop|store|restaurant|school|clinic|source|system|account|workspace|organisation|organization|company)\b|\b(?:are|is|gets?) (?:turned (?:away|down|back)|refused|rejected|held back|slowed(?: down)?|told to wait)\b|\b429\b|\btoken bucket\b|\b(?:may (?:push|send|call|ask|make)|a share of|cap(?:s|ped)?)\b/i;
const named = /\b(?:rate[- ]limit\w*|throttl\w*|limits?|limited|quotas?|429|too many (?:calls|requests))\b/i;

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
