import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { cause, matchesAll, part, pattern } from '../../engine/lexicon';
import { findSaid } from '../../engine/said';

const because = pattern(cause);
const about = pattern(
  part,
  String.raw`\b(?:helper|note|notes|person|shop|shops|letters?|square|car|cars|phone|app|driver|rider|message|request|ride|claim|audience|customers?)\b`,
);

export const check = defineCheck({
  id: 'gives-reasons',
  about: 'Says why a part is there or is built that way.',
  options: z.strictObject({
    steps: z.array(stepIdSchema).optional(),
    min: z.int().min(1).max(5).default(2),
  }),
  run: (answer, { steps, min }) =>
    findSaid(answer, { steps, min, met: ({ asserted }) => matchesAll(asserted, because, about) }),
});
