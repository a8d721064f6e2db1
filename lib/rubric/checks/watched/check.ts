import { z } from 'zod';
import { getNeighbours } from '@/lib/diagram/index';
import { cannotTell, defineCheck, type Finding, found, missed } from '../../engine/check';

export const check = defineCheck({
  id: 'watched',
  about: 'A monitor is joined to what it watches.',
  options: z.strictObject({}),
  run: ({ graph }): Finding => {
    if (graph.nodes.size === 0) return cannotTell();
    const monitors = graph.nodesByType.get('monitor') ?? [];
    const joined = monitors.filter(({ id }) => getNeighbours(graph, id).length > 0);
    const node = (joined[0] ?? monitors[0])?.label ?? '';
    return joined.length > 0
      ? found(
          'met',
          joined.map(({ id }) => ({ kind: 'node' as const, id })),
          { node },
        )
      : missed({ node });
  },
});
