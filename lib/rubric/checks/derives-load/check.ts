import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { countKinds, figuresOf } from '../../engine/figures';
import { countMatches, number, pattern, rate } from '../../engine/lexicon';
import type { Passage } from '../../engine/passages';
import { findSaid } from '../../engine/said';
import { phrase, says } from '../../language/phrases';

const perTime = pattern(rate);
/** "A trip every 8 seconds" is a rate the other way round. */
const inTurn = phrase('every|each # @shortTime');
const leadsTo = /[=≈→×÷]|->|\s\/\s?\d|\b(?:with|needs?|is)\b/i;
const results = phrase('@resultWords');
/** Signs and words that only a sum has. */
const drawn =
  /[=≈→×÷]|->|\s\/\s?\d|\b(?:so|hence|that is|that's|this is|which is|together|means|meaning|call it|i plan|i size|comes to|makes|giving|gives|divided|over|thus|therefore|is \d|are \d)\b/i;
/** "About" draws a result only where one rate stands beside another. */
const nearly = /\b(?:roughly|about|around|some|nearly|almost)\b/i;
const floating = /\b(?:per key|velocity|points)\b/i;

/** So much in such a time, and the rate beside it: the division is in sight without a word for it. */
function isDivision(passage: Passage): boolean {
  const figures = figuresOf(passage);
  const at = figures.findIndex(({ kind }) => kind === 'rate');
  const before = figures.slice(0, Math.max(at, 0));
  // A promise of milliseconds beside a volume divides nothing.
  return before.some(({ kind, unit }) => kind === 'time' && unit !== 'ms');
}

const isRate = (passage: Passage): boolean =>
  perTime.test(passage.asserted) ||
  says(passage.asserted, inTurn) ||
  figuresOf(passage).some(({ kind }) => kind === 'rate');

/** So many a month is what there is to do, and no load yet. */
const isOnlyVolume = (passage: Passage): boolean => {
  const rates = figuresOf(passage).filter(({ kind }) => kind === 'rate');
  return rates.length > 0 && rates.every(({ unit }) => /per (?:day|week|month|year)$/.test(unit));
};

export const check = defineCheck({
  id: 'derives-load',
  about: 'Works out a rate from stated inputs in sight of the reader: a back-of-envelope sum.',
  options: z.strictObject({ steps: z.array(stepIdSchema).optional() }),
  run: (answer, { steps }) =>
    findSaid(answer, {
      steps,
      met: (passage) =>
        isRate(passage) &&
        countMatches(passage.asserted, number) >= 2 &&
        !floating.test(passage.asserted) &&
        (drawn.test(passage.asserted) ||
          (nearly.test(passage.asserted) && countKinds(figuresOf(passage), 'rate') >= 2) ||
          passage.concepts.has('back_of_envelope') ||
          isDivision(passage)),
      partly: (passage) =>
        isRate(passage) &&
        !isOnlyVolume(passage) &&
        (leadsTo.test(passage.asserted) || says(passage.asserted, results)),
    }),
});
