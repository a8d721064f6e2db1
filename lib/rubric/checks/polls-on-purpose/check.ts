import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { duration, pattern } from '../../engine/lexicon';
import { findSaid } from '../../engine/said';

const polls = /\b(?:poll\w*|asks? (?:again|"|“|every)|anything for me)\b/i;
const often = pattern(duration);

export const check = defineCheck({
  id: 'polls-on-purpose',
  about: 'Clients ask at an interval that fits the promise.',
  options: z.strictObject({ steps: z.array(stepIdSchema).optional() }),
  run: (answer, { steps }) =>
    findSaid(answer, {
      steps,
      met: ({ asserted }) => polls.test(asserted) && often.test(asserted),
      partly: ({ asserted }) => polls.test(asserted) || /\bpush(?:es)? (?:message|the ride)/i.test(asserted),
    }),
});
