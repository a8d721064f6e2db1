import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { number, pattern } from '../../engine/lexicon';
import { findSaid } from '../../engine/said';
import { phrase, says } from '../../language/phrases';

const kind = String.raw`(?:(?:full|more|whole|extra|working|engineer|developer|dev|person|team)[\s-])?`;
const unit = String.raw`(?:weeks?|sprints?|fortnights?|weekends?|iterations?|(?:person|engineer|developer|dev|man|team)-(?:days?|weeks?|months?)|story points?)`;
/** "3 weeks", "two sprints", "a week less work", "12 person-days"; no "two a week" and no "once in 3 weeks". */
const weeks = pattern(
  String.raw`(?<!\b(?:once in|twice in|times in|every|each|per|within|after|for|last|past)\s)${number}[\s-]${kind}${unit}\b`,
  String.raw`(?<!\b(?:in|every|each|per|within|after|last|past|\d+|one|two|three|four|five|once|twice)\s)\b(?:an?|one|another|half an?)[\s-]${kind}(?:${unit}|days?|months?) (?:less|more|of|for) `,
  String.raw`${number}[\s-]${kind}(?:days?|months?)['’]? (?:of )?(?:work|effort|coding|development|programming)\b`,
  String.raw`${number}[\s-]${kind}(?:days?|months?) (?:for (?:one|two|three|a|an|our)|to (?:build|add|write|set up|do))\b`,
  String.raw`\b(?:takes?|took|needs?|costs?|saves?|saved) (?:about |some |roughly |around |us )?${number}[\s-]${kind}(?:days?|months?)\b`,
  String.raw`${number} (?:engineers?|developers?|programmers?)\b`,
  String.raw`\b(?:effort|work|build(?:ing)?|to build)\b:?\s(?:is |about |of |roughly |some |around )?(?:an?|one|half an?|${number})[\s-]${kind}(?:${unit}|days?|months?)\b`,
);
const work = phrase('@effortWork');
/** Time that passes is no work. */
const lasting = phrase(
  'keep|retain|retention|store|trial|pilot|last|ago|old|experiment|warranty|notice|block|outage',
);
/** Something beside the size and the work: what is being sized. */
const aim = phrase('that|it is|was # @effort');

export const check = defineCheck({
  id: 'costs-effort',
  about: 'Sizes the work behind a lever in days, weeks or people.',
  options: z.strictObject({ steps: z.array(stepIdSchema).optional() }),
  run: (answer, { steps }) =>
    findSaid(answer, {
      steps,
      met: ({ text, step, kind: shape }) =>
        (shape === 'ledger' && /\bweeks of work\b/.test(text)) ||
        (weeks.test(text) &&
          !says(text, lasting) &&
          !says(text, aim) &&
          (step === 'tradeoffs' || says(text, work))),
      partly: ({ text, reading }) => reading.effort || (weeks.test(text) && says(text, work)),
    }),
});
