import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import type { Passage } from '../../engine/passages';
import { findSaid } from '../../engine/said';
import { phrase, says, saysAll } from '../../language/phrases';

const who = phrase('@people', '@person', '@tenant', 'who', 'they', 'she', 'he', 'our', 'us', 'their');
const hurts = phrase('@trouble');
/** A rule for the time to come ("nobody may wait") is a promise and no pain. */
const rule = phrase(
  'must|shall|never|goal|target',
  'nobody|no_one|none should|may|is|gets|waits',
  'should not|never',
  'would_like|want .. in|within|by #',
);
const figure = phrase('#', 'half|third|quarter|most|every', 'a minute|hour|day|week');

const isPain = ({ asserted }: Passage): boolean => saysAll(asserted, who, hurts) && !says(asserted, rule);

export const check = defineCheck({
  id: 'names-person-and-pain',
  about: 'Says who feels the problem and how; met with a figure, partly without.',
  options: z.strictObject({ steps: z.array(stepIdSchema).optional() }),
  run: (answer, { steps }) =>
    findSaid(answer, {
      steps,
      met: (passage) => isPain(passage) && says(passage.asserted, figure),
      partly: isPain,
    }),
});
