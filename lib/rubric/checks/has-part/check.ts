import { z } from 'zod';
import { nodeEvidence } from '../../engine/answer';
import { cannotTell, defineCheck, type Finding, found, missed } from '../../engine/check';
import { findByRole, playsRole, roleIds } from '../../engine/roles';

export const check = defineCheck({
  id: 'has-part',
  about: 'The drawing has a joined part of a role, told by type and label; partly where it stands alone.',
  options: z.strictObject({ role: z.enum(roleIds), min: z.int().min(1).max(5).default(1) }),
  run: ({ graph }, { role, min }): Finding => {
    if (graph.nodes.size === 0) return cannotTell();
    const joined = findByRole(graph, role);
    if (joined.length >= min)
      return found('met', nodeEvidence(joined.map(({ id }) => id)), { node: joined[0]?.label ?? '' });
    const alone = [...graph.nodes.values()].filter((node) => playsRole(node, role));
    return alone.length > 0 && joined.length > 0
      ? found('partly', nodeEvidence(joined.map(({ id }) => id)), { node: joined[0]?.label ?? '' })
      : missed({ node: alone[0]?.label ?? '' });
  },
});
