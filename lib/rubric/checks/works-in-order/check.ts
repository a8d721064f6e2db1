import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { cannotTell, defineCheck, type Finding, found, missed } from '../../engine/check';
import { findSaid } from '../../engine/said';
import { findFirstWork } from '../../engine/order-of-work';

export const check = defineCheck({
  id: 'works-in-order',
  about: 'The log shows that a step was written before the first box was drawn, or before another step.',
  options: z.strictObject({
    first: z.array(stepIdSchema).min(1).max(4),
    /** What must come after: boxes on the canvas, or a step. */
    then: z.union([z.literal('boxes'), stepIdSchema]),
  }),
  run: (answer, { first, then }): Finding => {
    if (answer.entries.length === 0) return cannotTell();
    const begun = first.flatMap((step) => findFirstWork(answer.entries, step) ?? []);
    const later = findFirstWork(answer.entries, then);
    if (begun.length === 0) return later === null ? cannotTell() : missed();
    if (later !== null && Math.min(...begun) > later) return missed();
    const written = findSaid(answer, { steps: first, met: () => true });
    return written.verdict === 'met' ? found('met', written.evidence, written.data) : cannotTell();
  },
});
