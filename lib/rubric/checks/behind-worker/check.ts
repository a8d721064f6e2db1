import { z } from 'zod';
import { getIncoming } from '@/lib/diagram/index';
import { cannotTell, defineCheck, type Finding, found, missed } from '../../engine/check';
import { findByRole, playsRole } from '../../engine/roles';

export const check = defineCheck({
  id: 'behind-worker',
  about:
    'Third parties are called by something that takes its work from a buffer, not by whoever the user waits for.',
  options: z.strictObject({}),
  run: ({ graph }): Finding => {
    const outside = findByRole(graph, 'external');
    if (outside.length === 0) return cannotTell();
    const calls = outside.flatMap(({ id }) => getIncoming(graph, id));
    const behind = calls.filter(({ source, async }) => {
      const node = graph.nodes.get(source);
      return async === true || (node !== undefined && (playsRole(node, 'worker') || takesFromBuffer(source)));
    });
    const evidence = behind.map(({ source, target }) => ({ kind: 'edge' as const, source, target }));
    if (behind.length === 0) return missed({ node: outside[0]?.label ?? '' });
    return found('met', evidence, { node: outside[0]?.label ?? '' });

    function takesFromBuffer(id: string): boolean {
      return getIncoming(graph, id).some(({ source }) => {
        const node = graph.nodes.get(source);
        return node !== undefined && playsRole(node, 'buffer');
      });
    }
  },
});
