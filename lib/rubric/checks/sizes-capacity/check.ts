import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { countMatches, matchesAll, number, pattern, rate } from '../../engine/lexicon';
import { findSaid } from '../../engine/said';

const unit =
  /\b(?:workers?|servers?|helpers?|posters?|nodes?|consumers?|instances?|machines?|program|process|poller|partitions?|primary|database|connections?|provider\w*|carrier|company|city|zone)\b/i;
const needs =
  /\b(?:needs?|enough|makes?|gives?|hence|so|run|runs|reach|copes?|plenty|fit|fits|would|leave|leaves|with|less than|well within|more than|twice)\b|=/i;
const perTime = pattern(
  rate,
  String.raw`\d\s?(?:/|÷)\s?\d`,
  String.raw`\d+ a second each`,
  String.raw`\d+ (?:\w+ )?(?:workers|servers|helpers|nodes|machines|instances|posters) at \d+`,
);

export const check = defineCheck({
  id: 'sizes-capacity',
  about: 'Sets the load against what one unit copes with, and says how many are needed.',
  options: z.strictObject({ steps: z.array(stepIdSchema).optional() }),
  run: (answer, { steps }) =>
    findSaid(answer, {
      steps,
      met: ({ asserted }) =>
        matchesAll(asserted, unit, needs, perTime) && countMatches(asserted, number) >= 3,
      partly: ({ asserted }) =>
        matchesAll(asserted, unit, pattern(rate)) && countMatches(asserted, number) >= 2,
    }),
});
