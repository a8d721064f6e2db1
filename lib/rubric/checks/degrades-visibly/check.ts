import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { findSaid } from '../../engine/said';
import { withPlainFailures } from '../../language/failures';
import { phrase, says } from '../../language/phrases';

/** While something is down, what goes on, what waits, and what people see. */
const reduced = phrase(
  '@breaks .. @meanwhile',
  '@meanwhile .. @breaks',
  '@breaks .. @people see|hear|read|told|get|know|use|phone|ring|work',
  '@breaks .. app|screen|page|website|display|tablet|phone say|show|tell|read',
  '@breaks .. @people|app is|are told|informed|shown',
  '@breaks .. @cargo|rest|other|queue|everything|else wait',
  '@cargo|rest|other|queue|everything|else wait .. @breaks',
  'in this|that|the time|meantime|meanwhile .. @people',
  'meanwhile|in_the_meantime|until_then .. @people|@machinery|@cargo',
  '@breaks .. wait & !we',
  '@breaks .. everything_else|all_else|rest|others|other stay|stays|remain|remains|wait|waits|queue|continue|go|goes|run|runs|work|works',
  '@breaks .. stay|stays|remain|remains queued|waiting|open|visible|readable|usable|available|on|in',
  '@breaks .. @people|@staff .. by phone|hand|radio|paper|e_mail|mail|foot',
  'nothing|only|just .. @breaks|goes_out|leaves',
);
const open = phrase(
  'reduced_service|reduced_mode|degraded_mode|read_only|paper_mode|offline_mode .. @meanwhile|@people',
);
const named = phrase(
  'graceful|gracefully|degrade|degradation|degraded',
  'polite|friendly|error message|page',
);
const slogan = phrase('@jargon', '@anything @breaks');

const isReduced = (text: string): boolean => (says(text, reduced) || says(text, open)) && !says(text, slogan);

export const check = defineCheck({
  id: 'degrades-visibly',
  about: 'Says what still works, and what people see, while a part is down.',
  options: z.strictObject({ steps: z.array(stepIdSchema).optional() }),
  run: (answer, { steps }) =>
    findSaid(answer, {
      steps,
      met: ({ asserted }) => isReduced(withPlainFailures(asserted)),
      partly: ({ adopted, concepts }) => concepts.has('graceful_degradation') || says(adopted, named),
    }),
});
