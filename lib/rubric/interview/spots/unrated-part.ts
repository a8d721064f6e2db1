import { z } from 'zod';
import { nodeEvidence } from '../../engine/answer';
import { cannotTell, defineCheck, type Finding, found, missed } from '../../engine/check';
import { findByRole, roleIds } from '../../engine/roles';

/** A part that must carry the load and does not say how much it carries. */
export const unratedPart = defineCheck({
  id: 'unrated-part',
  about: 'A part of a role says nothing of its capacity; met where there is one.',
  options: z.strictObject({ role: z.enum(roleIds) }),
  run: ({ graph }, { role }): Finding => {
    const parts = findByRole(graph, role).filter(({ label }) => label.trim() !== '');
    if (parts.length === 0) return cannotTell();
    const [open] = parts.filter(({ capacityPerSecond }) => capacityPerSecond === undefined);
    return open ? found('met', nodeEvidence([open.id]), { node: open.label.trim() }) : missed();
  },
});
