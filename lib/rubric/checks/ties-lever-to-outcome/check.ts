import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { matchesAll, outcome, pattern } from '../../engine/lexicon';
import { findSaid } from '../../engine/said';

const result = pattern(outcome);
/** Outcomes that any product could claim; they make half a chain. */
const generic =
  /\b(?:satisf\w+|retention|revenue|happy|happier|engage\w*|growth|loyalty|brand|experience|adoption|nps|trust|money|delight\w*)\b/gi;
const lever =
  /\b(?:fast\w*|faster|sooner|earlier|late|later|within|inside|minutes?|seconds?|\d+ ?s\b|hours?|by \d|p\d\d|offers?|matching|match|digests?|latency|status|ring\w*|complet\w+|finish\w*|polls?|out-of-order|misorders?|hang-?ups?|approvals?|codes?|letters?|read before|wait\w*|delays?|change notice|changes inside|alerts|order)\b/i;
const link =
  /\b(?:so|because|hence|should|expect\w*|means?|bring\w*|moves?|from .{1,20} to|fewer|less|more|fall\w*|rises?|cut|remove|convert|saves?|spare|before|cost|each|kept|if|when|instead of|lead|leads)\b/i;

export const check = defineCheck({
  id: 'ties-lever-to-outcome',
  about: 'Ties something the design does to something people or the business feel.',
  options: z.strictObject({
    steps: z.array(stepIdSchema).default(['impact', 'requirements', 'plan', 'tradeoffs']),
  }),
  run: (answer, { steps }) =>
    findSaid(answer, {
      steps,
      met: ({ asserted, step, reading }) =>
        reading.impact ||
        (matchesAll(asserted.replace(generic, ' '), result, lever, link) &&
          (step === 'impact' || /\d/.test(asserted))),
      partly: ({ adopted, step }) => step === 'impact' && result.test(adopted),
    }),
});
