import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { isRowOfIdeals } from '../../engine/ideals';
import { findSaid } from '../../engine/said';
import { phrase, says } from '../../language/phrases';

const out = phrase(
  '@leftOut & !nobody & !no_one & !forgotten',
  'leave .. alone|aside|out|untouched & !nobody & !no_one',
  'somebody|someone|another else project|job|task|team|problem',
  'another|other|different team|department|group|project|product|supplier',
  'not touch|change|build|move|split|replace|rewrite|offer|solve|redesign|look_at|discuss|treat|go_into|deal_with|take_on & !must',
  'we do_not do|build|handle|support|cover|need|touch|sell|offer',
  'leave|leaves|left .. for later|another|next',
  'so no',
  'stay|remain|keep as_it_is|as_they_are|untouched',
);
/** "No pooling, no tips.": a refusal with no verb to it. */
const refusal =
  /(?:^|[.;:!?]\s|,\s|\b(?:and|out|but)\b:?\s?)no (?!one\b|more\b|longer\b|matter\b|later\b|less\b|fewer\b|loss\b|message\b|driver\b|doubt\b)[\p{L}][\p{L}\s'’-]{2,40}(?=[,.:;!]|$)/iu;
const rowOfRefusals =
  /(?:^|[.;:!?]\s)(?:out|out of scope|excluded|not now|not yet|later|left out|skipped?|no)\s?:/iu;
const certain = /(?:^|[.;!?]\s)no [\p{L}][\p{L}\s'’-]{2,40}, no /iu;
const verb =
  /\bno [\p{L}\s'’-]*\b(?:is|are|may|must|should|can|gets?|holds?|has|have|will|goes|waits?|ever)\b/iu;
/** What may not happen is a promise, and leaves nothing out. */
const promise = phrase('@denial .. @harmDone', 'no .. two|second|both', '@onlyOnce');
/** "Unsubscribing has to work as before" asks for something. */
const asked =
  /\b(?:has to|have to|must|should|needs? to|shall) (?:still |also |always )?(?:work|function|be possible|be there|run)\b/i;
const named = phrase(
  'later|future|eventually|someday|phase_two|phase_2|next_year|at_the_beginning|to_begin_with|at_first',
  'concentrate_on|focus_on|focus_only|restrict|limited_to|limit_myself|confine|only_for|begin_in|start_in|nice_to_have',
);

export const check = defineCheck({
  id: 'sets-scope',
  about: 'Says what is left out, or put off, and so what this answer is about.',
  options: z.strictObject({ steps: z.array(stepIdSchema).optional() }),
  run: (answer, { steps }) =>
    findSaid(answer, {
      steps,
      met: ({ text }) =>
        (says(text, out) && !asked.test(text)) ||
        rowOfRefusals.test(text) ||
        certain.test(text) ||
        (refusal.test(text) && !verb.test(text) && !says(text, promise)),
      partly: ({ text }) => says(text, named) && !isRowOfIdeals(text),
    }),
});
