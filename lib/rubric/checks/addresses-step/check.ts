import { z } from 'zod';
import { isNoInterface, readPlainCall } from '@/lib/reading/endpoints/plain-calls';
import { findTables } from '@/lib/reading/tables';
import { type StepId, stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { findSaid } from '../../engine/said';
import { isWish } from '../../engine/wish';
import { countFigures } from '../../language/figures';
import { phrase, says } from '../../language/phrases';
import { topicPhrases, topics } from './topics';

/** Failing in general, and manners on failing: nobody had a case in mind. */
const nobodysFailure = phrase(
  '@anything @breaks',
  'if|when there is|are|an error|problem',
  '@breaks .. polite|friendly|oops|sorry|funny',
  'user|customer|rider|driver|person|people|they|one can|may|must|has_to|have_to|simply|just .. restart|reload|reopen|refresh|reinstall',
);

/** "SQL and NoSQL": both kinds there are, for nothing in particular. */
const anyStore =
  /\b(?:no-?sql|sql)\b ?(?:,|\/|&|and|or|as well as) ?(?:also )?(?:no-?sql|sql)\b(?! (?:for|because|since|where)\b)/i;

/** Steps in which a wish that any product would have says nothing yet. */
const isOnlyWished = (step: StepId, text: string): boolean => {
  if (step === 'reliability') return isWish(text) || (says(text, nobodysFailure) && countFigures(text) === 0);
  if (step === 'dataModel') return anyStore.test(text);
  return step === 'api' && isWish(text);
};

const isAbout = (step: StepId, text: string): boolean => {
  const phrases = topicPhrases[step];
  if (step === 'api' && (isNoInterface(text) || readPlainCall(text).call !== null))
    return !isNoInterface(text);
  if (step === 'dataModel' && findTables(text).length > 0) return true;
  return topics[step].test(text) || (phrases !== undefined && says(text, phrases));
};

/** The least there is: something about the matter of this step, specific or not. */
export const check = defineCheck({
  id: 'addresses-step',
  about: 'Says something about the matter of a step, even if only in general words.',
  options: z.strictObject({ step: stepIdSchema }),
  run: (answer, { step }) =>
    findSaid(answer, {
      steps: [step],
      met: ({ adopted, kind }) =>
        kind !== 'sentence' || (isAbout(step, adopted) && !isOnlyWished(step, adopted)),
      partly: ({ adopted }) => adopted.trim().length > 12,
    }),
});
