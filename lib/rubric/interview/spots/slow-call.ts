import { z } from 'zod';
import { cannotTell, defineCheck, type Finding, found, missed } from '../../engine/check';
import { playsRole } from '../../engine/roles';

/** An arrow on which somebody waits for a company that we do not run. */
export const slowCall = defineCheck({
  id: 'slow-call',
  about: 'Somebody who is waited for calls an outside company and waits; met where such an arrow is drawn.',
  options: z.strictObject({}),
  run: ({ graph }): Finding => {
    if (graph.nodes.size === 0) return cannotTell();
    for (const { source, target, async } of graph.edges) {
      const [from, to] = [graph.nodes.get(source), graph.nodes.get(target)];
      if (!from || to?.type !== 'external' || async === true) continue;
      if (playsRole(from, 'worker') || !['service', 'gateway', 'client'].includes(from.type)) continue;
      return found('met', [{ kind: 'edge', source, target }], {
        source: from.label.trim(),
        target: to.label.trim(),
      });
    }
    return missed();
  },
});
