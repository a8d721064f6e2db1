import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck, type Finding, missed } from '../../engine/check';
import type { Passage } from '../../engine/passages';
import { inSteps, said } from '../../engine/said';
import { isSlogan } from '../../engine/telling';
import { isAnecdote } from '../../language/anecdotes';
import { countFigures, findStatements, saysTime } from '../../language/figures';
import { readCase, withPlainFailures } from '../../language/failures';
import { phrase, says } from '../../language/phrases';

/** A part or a person that no longer does its work … */
const event = phrase(
  '@machinery|@people .. @breaks',
  '@breaks .. @machinery|@people',
  'if|when|whenever|once|should|until .. @breaks',
);
/** … and what happens then, told before or after it. */
const sequel = phrase(
  '@breaks .. @recovers',
  '@breaks .. @repeats',
  '@recovers .. @breaks',
  'if|when|whenever|once|should .. @breaks .. @moves|@meanwhile',
  '@breaks .. @moves .. # @clock',
);
/** Tried again so and so often, and what comes after the last try. */
const ladder = phrase(
  '@repeats .. # .. then|next|afterwards|finally|after_that|else|last .. @extras|@leftovers|@staff|other|another|second|provider|list|tray',
  '@repeats .. # .. @leftovers|not_reached|unreached',
  '@breaks .. # @clock .. then|next|afterwards|finally .. @extras|@leftovers|@staff|other|another|second|list|tray',
);
const unnamed = phrase(
  '@anything @breaks',
  'fail|failure|error @anything|@cargo @repeats',
  '@breaks @repeats & !#',
);
/** Left to whoever uses it, or to a day when somebody is in. */
const neglected = phrase(
  'user|customer|rider|driver|person|people|they|everybody|one can|may|must|has_to|have_to|simply|just .. restart|reload|reopen|refresh|reinstall|log_in',
  'restart|repair|fix|look|see .. next|following|monday working_day|business_day|week|month',
);
const slogan = phrase('@jargon');

/** A failure of something that has a name, with what follows from it. */
function isFollowed(statement: string): boolean {
  if (isSlogan(statement) || isAnecdote(statement) || says(statement, neglected)) return false;
  const isTold = says(statement, event) && says(statement, sequel);
  if (!isTold && !says(statement, ladder) && readCase(statement) === null) return false;
  return countFigures(statement) > 0 || !(says(statement, unnamed) || says(statement, slogan));
}

export const check = defineCheck({
  id: 'survives-failures',
  about: 'Takes a named failure and says what happens next; met with several, partly with one.',
  options: z.strictObject({
    steps: z.array(stepIdSchema).optional(),
    min: z.int().min(1).max(6).default(2),
    /** Counts only those with a figure: how soon, how often, how many. */
    timed: z.boolean().default(false),
  }),
  run: (answer, { steps, min, timed }): Finding => {
    const count = ({ asserted }: Passage): number =>
      findStatements(withPlainFailures(asserted)).filter(
        (each) => isFollowed(each) && (!timed || saysTime(each)),
      ).length;
    const passages = inSteps(answer, steps).filter((passage) => count(passage) > 0);
    const total = passages.reduce((sum, passage) => sum + count(passage), 0);
    if (total >= min) return said('met', passages);
    return total > 0 ? said('partly', passages) : missed();
  },
});
