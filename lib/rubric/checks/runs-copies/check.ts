import { z } from 'zod';
import { hasStandIn } from '@/lib/diagram/redundancy';
import { nodeEvidence } from '../../engine/answer';
import { cannotTell, defineCheck, type Finding, found, missed } from '../../engine/check';
import { findByRole, roleIds } from '../../engine/roles';

export const check = defineCheck({
  id: 'runs-copies',
  about: 'Parts of a role keep working when one copy fails: replicas, a standby, or a managed service.',
  options: z.strictObject({ role: z.enum(roleIds) }),
  run: ({ graph }, { role }): Finding => {
    if (graph.nodes.size === 0) return cannotTell();
    const parts = findByRole(graph, role);
    const safe = parts.filter((node) => hasStandIn(graph, node));
    if (safe.length === 0) return missed({ node: parts[0]?.label ?? '' });
    // Best of its evidence: a further part that runs once never takes this away.
    return found('met', nodeEvidence(safe.map(({ id }) => id)), {
      node: safe[0]?.label ?? '',
    });
  },
});
