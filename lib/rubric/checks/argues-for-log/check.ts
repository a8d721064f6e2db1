import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { cause, pattern } from '../../engine/lexicon';
import { defineCheck } from '../../engine/check';
import { findSaid } from '../../engine/said';

const log = /\b(?:log|stream|topic|buckets?)\b/i;
const need =
  /\b(?:in (?:the )?order|order per|re-?read\w*|replay\w*|read again|keyed by|acks?|acknowledged|by hash|does not rehash|compacted)\b/i;
const because = pattern(cause, String.raw`\b(?:because two|two needs|needs? meet)\b`);

export const check = defineCheck({
  id: 'argues-for-log',
  about: 'An ordered log is chosen for what it gives here: order by key, or reading again.',
  options: z.strictObject({ steps: z.array(stepIdSchema).optional() }),
  run: (answer, { steps }) =>
    findSaid(answer, {
      steps,
      met: ({ adopted }) => log.test(adopted) && need.test(adopted) && because.test(adopted),
      partly: ({ adopted, concepts }) => concepts.has('ordered_log') && log.test(adopted),
    }),
});
