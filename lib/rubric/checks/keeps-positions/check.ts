import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { findSaid } from '../../engine/said';

const live = /\b(?:positions?|locations?|pings?)\b/i;
const apart =
  /\b(?:in memory|last (?:one|position)|only last|memory|redis|elsewhere|not in (?:sql|the main)|never touch|expire|spatial index|geographic|by (?:map )?cell|squares?|grid)\b/i;

export const check = defineCheck({
  id: 'keeps-positions',
  about: 'Live positions are kept apart from the system of record, or indexed by place.',
  options: z.strictObject({ steps: z.array(stepIdSchema).optional() }),
  run: (answer, { steps }) =>
    findSaid(answer, {
      steps,
      met: ({ asserted }) => live.test(asserted) && apart.test(asserted),
      partly: ({ adopted }) => live.test(adopted) && /\b(?:every \d|send|saved|report)/i.test(adopted),
    }),
});
