import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { matchesAll, number, part, pattern } from '../../engine/lexicon';
import { findSaid } from '../../engine/said';

const size = pattern(
  String.raw`(?:${number}|\b(?:an?|one))[\s-]?(?:\w+[\s-])?(?:person-)?(?:days?|weeks?|sprints?|months?|person-days?|people|engineers?|developers?)\b`,
);
const work =
  /\b(?:work|build|cost\w*|saves?|instead of|for one person|take[sn]?|effort|team time|is \d+ weeks?|are \d+ weeks?|priced|sprint|weeks'? work|developer)\b/i;
const lever = pattern(part, String.raw`\b(?:posters?|fair turns|cap|queues?|cutter|region|matcher|lease)\b`);

export const check = defineCheck({
  id: 'costs-effort',
  about: 'Sizes the work behind a lever in days, weeks or people.',
  options: z.strictObject({ steps: z.array(stepIdSchema).optional() }),
  run: (answer, { steps }) =>
    findSaid(answer, {
      steps,
      met: ({ asserted, reading, kind }) =>
        reading.effort ||
        matchesAll(asserted, size, work, lever) ||
        (kind === 'ledger' && /\bweeks of work\b/.test(asserted)),
      partly: ({ asserted }) => matchesAll(asserted, size, work),
    }),
});
