import { z } from 'zod';
import { findReachable } from '@/lib/diagram/reachability';
import { getNeighbours } from '@/lib/diagram/index';
import { nodeEvidence } from '../../engine/answer';
import { cannotTell, defineCheck, type Finding, found, missed } from '../../engine/check';
import { findByRole, playsRole, roleIds } from '../../engine/roles';

export const check = defineCheck({
  id: 'role-before',
  about: 'One role is met, or looked up, on the way to another: preferences before sending.',
  options: z.strictObject({ first: z.enum(roleIds), then: z.enum(roleIds) }),
  run: ({ graph }, { first, then }): Finding => {
    if (graph.nodes.size === 0) return cannotTell();
    const parts = findByRole(graph, first);
    const goal = findByRole(graph, then).map(({ id }) => id);
    // A store that is looked up lies beside the way: whoever asks it must lead on.
    const before = parts.filter(({ id }) => {
      const askers = [
        id,
        ...getNeighbours(graph, id)
          .filter((node) => !playsRole(node, then))
          .map((node) => node.id),
      ];
      const reached = findReachable(graph, askers);
      return goal.some((target) => target !== id && reached.has(target));
    });
    const data = { node: (before[0] ?? parts[0])?.label ?? '' };
    return before.length > 0 ? found('met', nodeEvidence(before.map(({ id }) => id)), data) : missed(data);
  },
});
