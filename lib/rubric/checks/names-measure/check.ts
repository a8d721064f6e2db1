import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { countKinds } from '../../engine/figures';
import {
  factFiguresOf,
  factsOf,
  hasSpecificOutcome,
  isBoast,
  isBuzzOnly,
  isMereGain,
  isPledge,
  outcomeFigures,
  saysBuzz,
} from '../../engine/outcomes';
import type { Passage } from '../../engine/passages';
import { findSaid } from '../../engine/said';
import { phrase, says } from '../../language/phrases';

const watched = phrase('@gauging');

/** So much out of so many, of whatever it is, as long as it is not the machine. */
const isShare = (passage: Passage): boolean =>
  countKinds(factFiguresOf(passage), 'share') > 0 && !isBuzzOnly(passage);

export const check = defineCheck({
  id: 'names-measure',
  about:
    'Names a measure of what people do or gain, or says how large it is today; a score of mood is half of it.',
  options: z.strictObject({ steps: z.array(stepIdSchema).default(['impact']) }),
  run: (answer, { steps }) =>
    findSaid(answer, {
      steps,
      met: (passage) =>
        (hasSpecificOutcome(passage) || isShare(passage)) &&
        !isPledge(passage) &&
        !isBoast(passage) &&
        ((outcomeFigures(passage) > 0 && !isMereGain(passage)) ||
          (says(factsOf(passage), watched) && !saysBuzz(passage))),
      partly: (passage) =>
        (saysBuzz(passage) && says(factsOf(passage), watched)) ||
        (hasSpecificOutcome(passage) && isMereGain(passage)),
    }),
});
