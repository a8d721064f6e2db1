import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { matchesAll, number, pain, pattern, person } from '../../engine/lexicon';
import { findSaid } from '../../engine/said';

const who = pattern(person);
const hurts = pattern(pain);
const figure = pattern(number, String.raw`\b(?:half an hour|minutes?|hours?)\b`);

export const check = defineCheck({
  id: 'names-person-and-pain',
  about: 'Says who feels the problem and how; met with a figure, partly without.',
  options: z.strictObject({ steps: z.array(stepIdSchema).optional() }),
  run: (answer, { steps }) =>
    findSaid(answer, {
      steps,
      met: ({ asserted }) => matchesAll(asserted, who, hurts, figure),
      partly: ({ asserted }) => matchesAll(asserted, who, hurts),
    }),
});
