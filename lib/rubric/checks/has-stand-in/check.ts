import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { number, pattern } from '../../engine/lexicon';
import { findSaid } from '../../engine/said';

const second =
  /\b(?:standby|stand-by|second (?:copy|company|provider|vendor|server|database|processor|text company)|other provider|other processor|fallback|two providers|spare|promoted|takes? over|take over|copies|replicat\w+|zones|two buildings|two instances|failover|redundan\w+)\b/i;
const specific = pattern(
  number,
  String.raw`\b(?:in another zone|another zone|by hand|takes? over|take over|promoted|second (?:company|provider)|other provider|across|two|three|each)\b`,
);

export const check = defineCheck({
  id: 'has-stand-in',
  about: 'A copy, a standby or a second supplier stands in, and how it comes into play.',
  options: z.strictObject({ steps: z.array(stepIdSchema).optional() }),
  run: (answer, { steps }) =>
    findSaid(answer, {
      steps,
      met: ({ adopted }) => second.test(adopted) && specific.test(adopted),
      partly: ({ adopted, concepts }) =>
        second.test(adopted) ||
        concepts.has('redundancy') ||
        concepts.has('failover') ||
        concepts.has('multi_provider'),
    }),
});
