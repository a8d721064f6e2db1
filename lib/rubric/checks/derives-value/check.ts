import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { countKinds } from '../../engine/figures';
import { factFiguresOf, factsOf, hasSpecificOutcome, outcomeFigures } from '../../engine/outcomes';
import type { Passage } from '../../engine/passages';
import { findSaid } from '../../engine/said';
import { phrase, says } from '../../language/phrases';

const follows = phrase(
  '@resultWords',
  'each|per|at|cost|pay|worth #',
  '# each|apiece',
  'times|multiplied|half_of|a_third_of|of_those|of_these|of_them',
);
const priced = phrase('cost|worth|pay|price|earn|margin|save|fee|wage|spend .. #');
const multiplied = phrase(
  'each|per|at|times|of # ',
  '# each|apiece|of',
  'leave|make|give|mean|is|or|about|some # @people|@loadNoun',
);
const sign = /[=×:→]|->/;

/** A minute less is a change; it takes people, things or money to make a value of it. */
const countsTwo = (passage: Passage): boolean =>
  countKinds(factFiguresOf(passage), 'share', 'count', 'rate', 'money') >= 2 ||
  says(factsOf(passage), multiplied);

/** Two figures of what people do or pay, one of them a number of things or money, and a word that joins them. */
const isWorkedOut = (passage: Passage): boolean =>
  (hasSpecificOutcome(passage) || says(factsOf(passage), priced)) &&
  outcomeFigures(passage) >= 2 &&
  (countsTwo(passage) || sign.test(factsOf(passage))) &&
  (countKinds(factFiguresOf(passage), 'money', 'count', 'rate') > 0 ||
    passage.concepts.has('back_of_envelope') ||
    says(factsOf(passage), priced)) &&
  (says(factsOf(passage), follows) || sign.test(factsOf(passage)));

export const check = defineCheck({
  id: 'derives-value',
  about: 'Works the change out into orders, rides, money or people, from stated inputs.',
  options: z.strictObject({ steps: z.array(stepIdSchema).default(['impact']) }),
  run: (answer, { steps }) => findSaid(answer, { steps, met: isWorkedOut }),
});
