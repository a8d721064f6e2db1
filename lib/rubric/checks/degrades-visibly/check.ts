import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { failure, matchesAll, pattern } from '../../engine/lexicon';
import { findSaid } from '../../engine/said';

const reduced =
  /\b(?:still (?:go|send|looking|works?)|codes (?:still )?go|rest waits?|(?:menus|news|bulk|others?) waits?|see(?:s)? ["“'‘]|sees? ["“'‘]?still|pending|reduced|straight[- ]line|marked as|estimate|paper|by phone|phoned?|ring|use e-mail|meanwhile|halve|instead|fall(?:s)? back|fallback|from the copy|default|simply grows|hold everything else|lag rises|queue up)\b/i;
const down = pattern(
  failure,
  String.raw`\b(?:slow|not confirmed|has not confirmed|in that time|in this time|meanwhile|lost)\b`,
);
const named = /\b(?:graceful\w*|degrad\w+|polite message|error (?:page|message))\b/i;

export const check = defineCheck({
  id: 'degrades-visibly',
  about: 'Says what still works, and what people see, while a part is down.',
  options: z.strictObject({ steps: z.array(stepIdSchema).optional() }),
  run: (answer, { steps }) =>
    findSaid(answer, {
      steps,
      met: ({ asserted, concepts }) =>
        matchesAll(asserted, reduced, down) || (concepts.has('graceful_degradation') && down.test(asserted)),
      partly: ({ adopted, concepts }) => named.test(adopted) || concepts.has('graceful_degradation'),
    }),
});
