import { z } from 'zod';
import { findCuts } from '@/lib/diagram/cuts';
import type { Graph } from '@/lib/diagram/index';
import { createSurvives } from '@/lib/diagram/redundancy';
import type { DiagramNode } from '@/lib/diagram/schema';
import { compareCodeUnits } from '@/lib/shared/compare';
import { nodeEvidence } from '../../engine/answer';
import { cannotTell, defineCheck, type Finding, found, missed } from '../../engine/check';
import { findByRole, playsRole, type RoleId, roleIds } from '../../engine/roles';

/** Where a loss is felt most, and what a reader of the drawing would point at first. */
const byWeight: readonly RoleId[] = ['database', 'buffer', 'entry', 'realtime', 'worker', 'service', 'cache'];

/** The first single point of failure on a way through the drawing: what runs once and no detour leads round. */
export const lonePart = defineCheck({
  id: 'lone-part',
  about:
    'A part on the way through that runs once and that no other way leads round; met where there is one.',
  options: z.strictObject({ roles: z.array(z.enum(roleIds)).min(1).optional() }),
  run: ({ graph }, { roles }): Finding => {
    if (graph.nodes.size === 0) return cannotTell();
    const lone = findLone(graph)
      .filter((node) => !roles || roles.some((role) => playsRole(node, role)))
      .sort((a, b) => rankOf(a) - rankOf(b) || compareCodeUnits(a.id, b.id));
    const [first] = lone;
    return first
      ? found('met', nodeEvidence([first.id]), { node: first.label.trim(), count: lone.length })
      : missed();
  },
});

const rankOf = (node: DiagramNode): number => {
  const at = byWeight.findIndex((role) => playsRole(node, role));
  return at < 0 ? byWeight.length : at;
};

function findLone(graph: Graph): DiagramNode[] {
  const idsOf = (role: RoleId): string[] => findByRole(graph, role).map(({ id }) => id);
  const from = idsOf('client').length > 0 ? idsOf('client') : findEnds(graph, 'incoming');
  const standsIn = createSurvives(graph);
  const survives = (node: DiagramNode): boolean => node.type === 'external' || standsIn(node);
  const targets = [idsOf('external'), idsOf('database'), idsOf('worker'), findEnds(graph, 'outgoing')];
  const cuts = new Set(targets.flatMap((to) => findCuts(graph, { from, to, survives })));
  return [...cuts]
    .flatMap((id) => graph.nodes.get(id) ?? [])
    .filter((node) => node.label.trim() !== '' && node.type !== 'client' && node.type !== 'monitor');
}

/** Boxes at which the drawing begins or ends. */
const findEnds = (graph: Graph, side: 'incoming' | 'outgoing'): string[] => {
  const other = side === 'incoming' ? graph.outgoing : graph.incoming;
  return [...graph.nodes.keys()].filter((id) => !graph[side].has(id) && other.has(id));
};
