import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { factsOf, isBackstage, isBuzzOnly } from '../../engine/outcomes';
import { findSaid } from '../../engine/said';
import { phrase, says } from '../../language/phrases';

const source = phrase('@evidence');
/** What was: a wish for the time to come says "would". */
const past =
  /\b(?:was|were|had|took|came|left|lost|missed|brought|saw|went|paid|got|gave|stayed|waited|called|said)\b(?!.*\b(?:would|should|could)\b)/i;
/** "Back where it was" tells of no time before. */
const backThen = /\b(?:where|what|as|how|to what) (?:it|they|we|things|everything) (?:was|were|had)\b/gi;
/** What will be watched was not seen yet. */
const toCome =
  /\b(?:will|shall|plan to|going to|intend to) (?:also |then )?(?:track|measure|monitor|watch|count|observe|survey|collect|log|follow)\b/gi;
const figure = phrase('#', 'half|third|quarter|most');

export const check = defineCheck({
  id: 'grounds-claim',
  about:
    'Says what a figure rests on: what was measured, tried or is so today; partly where no figure stands with it.',
  options: z.strictObject({ steps: z.array(stepIdSchema).default(['impact']) }),
  run: (answer, { steps }) =>
    findSaid(answer, {
      steps,
      met: (passage) =>
        (says(factsOf(passage).replace(toCome, ' '), source) ||
          past.test(factsOf(passage).replace(backThen, ' '))) &&
        says(factsOf(passage), figure) &&
        !isBackstage(factsOf(passage)),
      partly: (passage) => says(factsOf(passage), source) && !isBuzzOnly(passage),
    }),
});
