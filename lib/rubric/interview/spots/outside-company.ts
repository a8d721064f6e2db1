import { z } from 'zod';
import { nodeEvidence } from '../../engine/answer';
import { cannotTell, defineCheck, type Finding, found, missed } from '../../engine/check';
import { findByRole } from '../../engine/roles';

/** An outside company that the drawing hangs on. */
export const outsideCompany = defineCheck({
  id: 'outside-company',
  about: 'An outside company is drawn; met where there is one, `count` says how many.',
  options: z.strictObject({ most: z.int().min(1).max(20).default(20) }),
  run: ({ graph }, { most }): Finding => {
    const outside = findByRole(graph, 'external').filter(({ label }) => label.trim() !== '');
    const [first] = outside;
    if (!first) return cannotTell();
    if (outside.length > most) return missed({ count: outside.length });
    return found('met', nodeEvidence([first.id]), { node: first.label.trim(), count: outside.length });
  },
});
