import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { pattern } from '../../engine/lexicon';
import { findSaid } from '../../engine/said';

const again =
  /\b(?:retr(?:y|ies|ied|ying)|tr(?:y|ies|ied) (?:it )?again|tr(?:y|ied) after|ask\w* again|another go|attempts?|tries|back(?:s)? off|backoff|again up to)\b/i;
const counted = pattern(
  String.raw`\b(?:after|at|in) (?:\d+|one|two)[\d., and]*(?:\d+)?\s?(?:ms|s|seconds?|min\w*|h)\b`,
  String.raw`\b(?:three|four|five|six|\d+) (?:times|tries|attempts)\b`,
  String.raw`\b(?:up to|at most|after) (?:three|four|five|six|\d+)\b`,
  String.raw`\b(?:retries|retry|retried|try|tries) (?:after\s)?\d+(?:,|\s)`,
);

export const check = defineCheck({
  id: 'retries-with-limit',
  about: 'The system repeats what failed, with how often or how long between.',
  options: z.strictObject({ steps: z.array(stepIdSchema).optional() }),
  run: (answer, { steps }) =>
    findSaid(answer, {
      steps,
      met: ({ adopted, concepts }) => (again.test(adopted) || concepts.has('retry')) && counted.test(adopted),
      partly: ({ adopted, concepts }) => concepts.has('retry') || again.test(adopted),
    }),
});
