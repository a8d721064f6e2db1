import { z } from 'zod';
import { getReplicas } from '@/lib/diagram/index';
import { nodeEvidence } from '../../engine/answer';
import { cannotTell, defineCheck, type Finding, found, missed } from '../../engine/check';
import { playsRole, roleIds } from '../../engine/roles';
import { findPeakPerSecond } from '../../engine/size';

export const check = defineCheck({
  id: 'capacity-covers',
  about:
    'Capacity per copy times copies covers the load, wherever the drawing states both; the load is the answer’s own where none is given.',
  options: z.strictObject({ role: z.enum(roleIds), loadPerSecond: z.number().positive().optional() }),
  run: (answer, { role, loadPerSecond: given }): Finding => {
    const { graph } = answer;
    const loadPerSecond = given ?? findPeakPerSecond(answer);
    if (loadPerSecond === null) return cannotTell();
    const rated = [...graph.nodes.values()].filter(
      (node) => playsRole(node, role) && node.capacityPerSecond !== undefined,
    );
    if (rated.length === 0) return cannotTell();
    const total = rated.reduce((sum, node) => sum + (node.capacityPerSecond ?? 0) * getReplicas(node), 0);
    const data = { node: rated[0]?.label ?? '', capacity: Math.round(total), load: loadPerSecond };
    if (total >= loadPerSecond) return found('met', nodeEvidence(rated.map(({ id }) => id)), data);
    return total >= loadPerSecond / 2
      ? found('partly', nodeEvidence(rated.map(({ id }) => id)), data)
      : missed(data);
  },
});
