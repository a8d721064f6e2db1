import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { countKinds } from '../../engine/figures';
import {
  countsPeople,
  factFiguresOf,
  factsOf,
  hasSpecificOutcome,
  isBoast,
  isBuzzOnly,
  isGainsOnly,
  isMereGain,
  isPledge,
  outcomeFigures,
} from '../../engine/outcomes';
import type { Passage } from '../../engine/passages';
import { findSaid } from '../../engine/said';
import { phrase, says, saysAll } from '../../language/phrases';

const lever = phrase('@lever');
const link = phrase('@soThat', '@lever .. @betterment');
const moves = phrase('@betterment', '@expecting');
const figure = phrase('#', '@gauging');
const watched = phrase('@gauging');

/** A figure that is hoped for once the lever works: what it sizes was named before. */
const hoped = phrase(
  'expect|hope|aim|content_with|reckon|estimate|forecast .. #',
  'perhaps|maybe|probably|likely|presumably #',
  'we|it come|get|go|drop .. to .. #',
  'should|would|could bring|make|be|fall|drop|rise|climb|come|go|reach|move|lift|cut|get .. #',
);
const told = phrase('if|when|once|with|instead_of|rather_than .. @lever', '@lever .. instead_of|rather_than');
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

/** A bare gain ties nothing unless the lever itself is told: its time, or the case in which it works. */
const isTold = (passage: Passage): boolean =>
  !(isMereGain(passage) || isGainsOnly(passage)) ||
  says(factsOf(passage), told) ||
  countKinds(factFiguresOf(passage), 'time') > 0;

/** "Faster matching means …", "a fast match would …": better of whatever it is, with no word on what makes it so. */
const adjective =
  /^\W*(?:(?:and|so|then|also|with|through|by|thanks to|because of|an?|the|our|this|such)\W+){0,3}(?:much |far )?(?:fast(?:er)?|quick(?:er)?|speed(?:y|ier)|better|smart(?:er)?|improved|more (?:reliable|efficient|accurate|precise|timely)|less (?:delay|latency|waiting))\s[\p{L}-]+(?:\s[\p{L}-]+){0,3}?\s(?:means?|would|will|should|could|leads?|brings?|gives?|makes?|results?|reduces?|increases?|raises?|lowers?|improves?|lifts?|cuts?)\b/iu;
const isVague = (passage: Passage): boolean =>
  adjective.test(passage.text) &&
  countKinds(factFiguresOf(passage), 'time') === 0 &&
  !says(factsOf(passage), watched);

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
        passage.step === 'impact'
          ? isChain(passage) &&
            says(factsOf(passage), figure) &&
            isTold(passage) &&
            !isVague(passage) &&
            !isPledge(passage) &&
            !isBoast(passage)
          : isWhole(passage),
      partly: (passage) => passage.step === 'impact' && isChain(passage),
    }),
});
