import { z } from 'zod';
import { findIsolated } from '@/lib/diagram/index';
import { cannotTell, defineCheck, type Finding, found, missed } from '../../engine/check';

export const check = defineCheck({
  id: 'joined-parts',
  about: 'The parts of the drawing are joined by arrows: what stands alone does nothing.',
  options: z.strictObject({ min: z.int().min(2).max(20).default(4) }),
  run: ({ graph }, { min }): Finding => {
    if (graph.nodes.size === 0) return cannotTell();
    const alone = findIsolated(graph);
    const apart = new Set(alone.map(({ id }) => id));
    const inside = [...graph.nodes.values()].filter(
      (node) => !apart.has(node.id) && node.type !== 'client',
    ).length;
    // Those who use the system stand for two at most: a chain of screens is no system.
    const joined = inside + Math.min(graph.nodes.size - alone.length - inside, 2);
    const evidence = graph.edges
      .slice(0, 12)
      .map(({ source, target }) => ({ kind: 'edge' as const, source, target }));
    const data = { node: alone[0]?.label ?? '', count: alone.length };
    if (joined >= min && joined >= alone.length) return found('met', evidence, data);
    return inside >= 2 && joined >= alone.length ? found('partly', evidence, data) : missed(data);
  },
});
