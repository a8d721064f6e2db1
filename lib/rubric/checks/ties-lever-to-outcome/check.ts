import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { countsPeople, factsOf, hasSpecificOutcome, isBuzzOnly, outcomeFigures } from '../../engine/outcomes';
import type { Passage } from '../../engine/passages';
import { findSaid } from '../../engine/said';
import { phrase, says, saysAll } from '../../language/phrases';

const lever = phrase('@lever');
const link = phrase('@soThat', '@lever .. @betterment');
const moves = phrase('@betterment', '@expecting');
const figure = phrase('#', '@gauging');

/** A figure that is hoped for once the lever works: what it sizes was named before. */
const hoped = phrase(
  'expect|hope|aim|content_with|reckon|estimate|forecast .. #',
  'perhaps|maybe|probably|likely|presumably #',
  'we|it come|get|go|drop .. to .. #',
  'should|would|could bring|make|be|fall|drop|rise|climb|come|go|reach|move|lift|cut|get .. #',
);
const fromTo = phrase('from # .. to #', '# .. instead_of|rather_than|against #');

/** What the design changes, what follows, and what somebody then does or gets. */
const isChain = (passage: Passage): boolean =>
  saysAll(factsOf(passage), lever, link, moves) &&
  (hasSpecificOutcome(passage) ||
    countsPeople(passage) ||
    (says(factsOf(passage), hoped) && !isBuzzOnly(passage)));

/** In a step about something else it takes the whole of it: lever, measure, from what to what. */
const isWhole = (passage: Passage): boolean =>
  passage.reading.impact &&
  isChain(passage) &&
  says(factsOf(passage), fromTo) &&
  outcomeFigures(passage) >= 2;

export const check = defineCheck({
  id: 'ties-lever-to-outcome',
  about:
    'Ties something the design does to something people or the business feel; partly where neither is sized nor watched.',
  options: z.strictObject({
    steps: z.array(stepIdSchema).default(['impact', 'requirements', 'plan', 'tradeoffs']),
  }),
  run: (answer, { steps }) =>
    findSaid(answer, {
      steps,
      met: (passage) =>
        passage.step === 'impact' ? isChain(passage) && says(factsOf(passage), figure) : isWhole(passage),
      partly: (passage) => passage.step === 'impact' && isChain(passage),
    }),
});
