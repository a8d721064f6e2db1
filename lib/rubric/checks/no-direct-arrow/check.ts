import { z } from 'zod';
import { cannotTell, defineCheck, type Finding, found, missed } from '../../engine/check';
import { findByRole, playsRole, roleIds } from '../../engine/roles';
import { nodeEvidence } from '../../engine/answer';

export const check = defineCheck({
  id: 'no-direct-arrow',
  about: 'No arrow leads straight from one role to another: no client touches the database.',
  options: z.strictObject({ from: z.enum(roleIds), to: z.enum(roleIds) }),
  run: ({ graph }, { from, to }): Finding => {
    const starts = findByRole(graph, from);
    const ends = findByRole(graph, to);
    if (starts.length === 0 || ends.length === 0) return cannotTell();
    const bad = graph.edges.find(({ source, target }) => {
      const [a, b] = [graph.nodes.get(source), graph.nodes.get(target)];
      return a !== undefined && b !== undefined && playsRole(a, from) && playsRole(b, to);
    });
    if (bad) return missed({ node: graph.nodes.get(bad.target)?.label ?? '' });
    return found('met', nodeEvidence([...starts, ...ends].map(({ id }) => id)));
  },
});
