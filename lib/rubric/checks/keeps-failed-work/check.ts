import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import type { Passage } from '../../engine/passages';
import { findSaid } from '../../engine/said';
import { phrase, says } from '../../language/phrases';

const aside = phrase(
  '@leftovers',
  'fail|failed|dead|parked|unsent|unpaid|rejected|refused|exhausted|undelivered list|table|tray|queue|topic|log|folder|pile|state|status|page',
  'list|table|tray|queue|log|folder|pile of|for|with fail|failure|error|reject|leftovers|problem',
  'end_up|ends_up|get|gets|appear|appears|arrive|arrives|finish|finishes|wait|waits on|in|into|as a|an|the list|table|worklist|work_list|tray|folder|drawer|queue|inbox|pile|sheet|board',
  'list|table|worklist|tray|folder|queue|inbox for|of @staff',
  'put|set|lay|move|store|keep|land|go|lie|write into|in|on|to a|the tray|list|table|folder|drawer|corner|queue|pile',
);
/** When it gets there, or who looks at it. */
const then = phrase(
  '@people|@staff look|open|go_through|check|call|ring|phone|step_in|sort|decide|repair|handle|read|see|download|resend|phone',
  'look|check|decide|handle|resolve|sort_out|inspect|replay|phone by|through @people|@staff',
  'look|go_through|check|read .. every|each|next @clock|morning|hour',
  'after # time|attempt|tries|go|@clock',
  'after|then|still|finally|exhausted|otherwise|remain|rest|remainder|left .. @leftovers',
  '@leftovers .. with|replay|replayable|cause|reason|alert|download|export|person|support|operator',
  '# time|attempt|tries .. @leftovers',
);

const isAside = ({ adopted, concepts }: Passage): boolean => concepts.has('dlq') || says(adopted, aside);
const isHandedOver = phrase(
  '# .. then|next|finally|afterwards|after_that|else @staff|clerk|tray|list|folder|desk|drawer|worklist|phone',
  'fail|fails|failed again|too|still|once_more .. ring|rings|call|calls|phone|phones|telephone|visit',
  'after|if|still|then|finally|last|again|# .. @people|@staff|it|them see|sees|get|gets|find|finds|step_in|take_care|get_it|gets_it|look|decide|call|ring|phone|telephone|take_over|go_through',
);

/** Outside the step about failures a hand-over is one of failed work only where a failure is spoken of. */
const ofAFailure = phrase(
  '@breaks',
  '@leftovers',
  '@repeats',
  '# time|attempt|tries',
  'error|bounce|reject|undelivered',
);

const isGivenToSomebody = ({ adopted, step }: Passage): boolean =>
  says(adopted, isHandedOver) && (step === 'reliability' || says(adopted, ofAFailure));

export const check = defineCheck({
  id: 'keeps-failed-work',
  about: 'What failed for good is kept aside for somebody to look at.',
  options: z.strictObject({ steps: z.array(stepIdSchema).optional() }),
  run: (answer, { steps }) =>
    findSaid(answer, {
      steps,
      met: (passage) => (isAside(passage) && says(passage.adopted, then)) || isGivenToSomebody(passage),
      partly: isAside,
    }),
});
