import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { factsOf, hasSpecificOutcome, outcomeFigures, saysBuzz } from '../../engine/outcomes';
import { findSaid } from '../../engine/said';
import { phrase, says } from '../../language/phrases';

const watched = phrase('@gauging');

export const check = defineCheck({
  id: 'names-measure',
  about:
    'Names a measure of what people do or gain, or says how large it is today; a score of mood is half of it.',
  options: z.strictObject({ steps: z.array(stepIdSchema).default(['impact']) }),
  run: (answer, { steps }) =>
    findSaid(answer, {
      steps,
      met: (passage) =>
        hasSpecificOutcome(passage) &&
        (outcomeFigures(passage) > 0 || (says(factsOf(passage), watched) && !saysBuzz(passage))),
      partly: (passage) => saysBuzz(passage) && says(factsOf(passage), watched),
    }),
});
