import { z } from 'zod';
import { cannotTell, defineCheck, type Finding, found, missed } from '../../engine/check';
import { playsRole, roleIds } from '../../engine/roles';

export const check = defineCheck({
  id: 'arrow-direction',
  about: 'Arrows between two roles point the way the work goes.',
  options: z.strictObject({ from: z.enum(roleIds), to: z.enum(roleIds) }),
  run: ({ graph }, { from, to }): Finding => {
    if (graph.nodes.size === 0) return cannotTell();
    const joins = (source: string, target: string): boolean => {
      const [a, b] = [graph.nodes.get(source), graph.nodes.get(target)];
      return a !== undefined && b !== undefined && playsRole(a, from) && playsRole(b, to);
    };
    const right = graph.edges.filter(({ source, target }) => joins(source, target));
    const wrong = graph.edges.filter(({ source, target }) => joins(target, source) && !joins(source, target));
    const evidence = right.map(({ source, target }) => ({ kind: 'edge' as const, source, target }));
    if (right.length === 0) return missed();
    return found(wrong.length === 0 ? 'met' : 'partly', evidence);
  },
});
