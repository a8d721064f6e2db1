import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { isPledge } from '../../engine/outcomes';
import { findSaid } from '../../engine/said';
import { phrase, says } from '../../language/phrases';

/** What would show that the cause was another, or how far the figure is trusted. */
const sign = phrase(
  'if|unless|when|should .. not|no|never|without|under|below|less .. cause|reason|problem|wrong|elsewhere|stop|drop|missing|lever|explain|idea|give_up|not',
  'if|when|should .. not move|fall|drop|rise|change|budge|improve|follow|shrink|go_down|go_up',
  'if|when|unless .. not|above|below|stay|stays & cause|reason|not_the|wrong|elsewhere|not_read|not_use',
  'is|was|are|were|be the cause|reason|culprit & not|then|but|elsewhere',
  'prove|proves|show|shows|tell|tells me|us wrong',
  '@doubt',
);

export const check = defineCheck({
  id: 'names-doubt',
  about: 'Says what would prove the effect wrong, or discounts it: a sign, an assumption, a cautious share.',
  options: z.strictObject({ steps: z.array(stepIdSchema).default(['impact']) }),
  run: (answer, { steps }) =>
    findSaid(answer, { steps, met: (passage) => says(passage.text, sign) && !isPledge(passage) }),
});
