import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { hasFiniteVerb } from '../../engine/empty-words';
import { countKinds } from '../../engine/figures';
import { isRowOfIdeals } from '../../engine/ideals';
import {
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

/** Two sizes of one thing. */
const fromTo = phrase(
  'from # .. to #',
  '# .. to|instead_of|rather_than|against|versus|before|after|today|now|then #',
  '# .. fall|drop|rise|climb|go|come|sink|shrink|grow .. #',
  'down|up|back .. from #',
);
/** One size that is hoped for. */
const hopedFor = phrase(
  'expect|hope|aim|target|goal|want|content_with|happy_with|satisfied_with|reckon|estimate|forecast .. #',
  'should|would|could|might|may|can|will bring|make|be|fall|drop|rise|climb|come|go|reach|move|lift|cut|get|sink|shrink|grow|save|spare|keep|rescue|win|mean|give|add .. #',
  'perhaps|maybe|probably|likely|presumably #',
  'think|believe|suppose|can .. #|third|half|quarter & if|with|when|once',
  'we|it come|get|go|drop .. to .. #',
  '@betterment to|by|from # & @soThat',
  'halve|halved|halves|half_of|double|doubles|treble|triple & should|would|expect|hope|could|will',
);
/** So many people, or things they do, won or spared. */
const spared = phrase('@betterment .. # @people');
const byWhat = phrase('@lever .. @betterment', '@soThat .. @lever');
/** Two sizes side by side, for those who got it and those who did not. */
const contrast = phrase(
  'late|later|early|earlier|sooner|punctual|in_time|on_time|before|after|instead_of|against|versus|today|now|otherwise|other|rest|while|whereas|but|then|without',
);
const perHead = phrase('per|out_of|of|in # & # .. per|out_of|of|in #');
const moves = phrase('@betterment', '@expecting');

/** Numbers that the reader takes for the shape of a document ("15 teams") are numbers still. */
const numbered = phrase('#');

const isSized = (passage: Passage): boolean =>
  (outcomeFigures(passage) > 0 ||
    (passage.reading.quantities.length === 0 && says(factsOf(passage), numbered))) &&
  !isBuzzOnly(passage) &&
  (hasFiniteVerb(factsOf(passage)) || says(factsOf(passage), moves));

const isContrast = (passage: Passage): boolean =>
  (countKinds(factFiguresOf(passage), 'share') >= 2 ||
    countKinds(factFiguresOf(passage), 'money') >= 2 ||
    (says(factsOf(passage), perHead) && countKinds(factFiguresOf(passage), 'count', 'bare') >= 2)) &&
  says(factsOf(passage), contrast) &&
  hasSpecificOutcome(passage);

const isChange = (passage: Passage): boolean => {
  const facts = factsOf(passage);
  return (
    (says(facts, fromTo) && says(facts, moves)) ||
    (says(facts, hopedFor) && !isMereGain(passage)) ||
    saysAll(facts, spared, byWhat)
  );
};

/** A rule for going on, and so much a second that comes in, size no outcome. */
const isRule = ({ text }: Passage): boolean =>
  /\b(?:if|unless|only when|provided|as long as|until)\b[^.;]*\d/i.test(text);
const isLoad = (passage: Passage): boolean =>
  factFiguresOf(passage).some(({ kind, unit }) => kind === 'rate' && /per (?:ms|s|min)$/.test(unit));

/** Outside of its own step it takes something that people do. */
const isOutcome = (passage: Passage): boolean =>
  passage.step === 'impact' ||
  (passage.reading.impact && hasSpecificOutcome(passage) && !isRule(passage) && !isLoad(passage));

const isHollow = (passage: Passage): boolean =>
  isPledge(passage) || isBoast(passage) || isRowOfIdeals(passage.text);

export const check = defineCheck({
  id: 'sizes-outcome',
  about: 'Gives the measure before and after: from what to what.',
  options: z.strictObject({
    steps: z.array(stepIdSchema).default(['impact', 'requirements', 'plan']),
    min: z.int().min(1).max(4).default(1),
  }),
  run: (answer, { steps, min }) =>
    findSaid(answer, {
      steps,
      min,
      met: (passage) =>
        isOutcome(passage) &&
        !isHollow(passage) &&
        !isGainsOnly(passage) &&
        ((isSized(passage) && isChange(passage)) || isContrast(passage)),
      partly: (passage) =>
        passage.step === 'impact' &&
        hasSpecificOutcome(passage) &&
        outcomeFigures(passage) > 0 &&
        !isHollow(passage),
    }),
});
