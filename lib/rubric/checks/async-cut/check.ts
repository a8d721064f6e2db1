import { z } from 'zod';
import { findReachable, findPath } from '@/lib/diagram/reachability';
import { cannotTell, defineCheck, type Finding, found, missed } from '../../engine/check';
import { pathEvidence } from '../../engine/path-evidence';
import { findByRole, playsRole, roleIds } from '../../engine/roles';

export const check = defineCheck({
  id: 'async-cut',
  about:
    'The way between two roles is cut by a hand-off that nobody waits for: a buffer or an asynchronous arrow.',
  options: z.strictObject({ from: z.enum(roleIds), to: z.enum(roleIds) }),
  run: ({ graph }, { from, to }): Finding => {
    if (graph.nodes.size === 0) return cannotTell();
    const starts = findByRole(graph, from).map(({ id }) => id);
    const ends = findByRole(graph, to).map(({ id }) => id);
    const through = findPath(graph, { from: starts, to: ends });
    if (!through || through.edges.length === 0) return missed();
    const waits = findReachable(graph, starts, {
      follow: ({ async }) => async !== true,
      avoiding: (node) => playsRole(node, 'buffer'),
    });
    const open = ends.filter((id) => waits.has(id));
    // Best of its evidence: one end behind the cut is enough, so that a further third party never takes it away.
    return open.length < ends.length ? found('met', pathEvidence(through)) : missed();
  },
});
