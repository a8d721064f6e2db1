import { z } from 'zod';
import { findCuts } from '@/lib/diagram/cuts';
import type { DiagramNode } from '@/lib/diagram/schema';
import { findPath } from '@/lib/diagram/reachability';
import { createSurvives } from '@/lib/diagram/redundancy';
import { nodeEvidence } from '../../engine/answer';
import { cannotTell, defineCheck, type Finding, found, missed } from '../../engine/check';
import { findByRole, roleIds } from '../../engine/roles';

export const check = defineCheck({
  id: 'no-single-point',
  about:
    'On the way from one role to another no part stands alone: each cut has copies, a standby or is managed.',
  options: z.strictObject({ from: z.enum(roleIds), to: z.enum(roleIds) }),
  run: ({ graph }, { from, to }): Finding => {
    if (graph.nodes.size === 0) return cannotTell();
    const ends = {
      from: findByRole(graph, from).map(({ id }) => id),
      to: findByRole(graph, to).map(({ id }) => id),
    };
    const path = findPath(graph, ends);
    if (!path || path.edges.length === 0) return missed();
    const own = path.nodes.filter((id) => !ends.from.includes(id) && !ends.to.includes(id));
    const standsIn = createSurvives(graph);
    // What somebody else runs has a stand-in of its own; it is theirs to keep up.
    const survives = (node: DiagramNode): boolean => node.type === 'external' || standsIn(node);
    const cuts = findCuts(graph, { ...ends, survives }).filter(
      (id) => !ends.from.includes(id) && !ends.to.includes(id),
    );
    const data = { node: graph.nodes.get(cuts[0] ?? '')?.label ?? '', count: cuts.length };
    if (own.length === 0) return missed(data);
    if (cuts.length === 0) return found('met', nodeEvidence(own), data);
    const safe = own.filter((id) => !cuts.includes(id));
    return safe.length >= cuts.length ? found('partly', nodeEvidence(safe), data) : missed(data);
  },
});
