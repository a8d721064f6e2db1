import { z } from 'zod';
import { cannotTell, defineCheck, type Finding, found, missed } from '../../engine/check';
import { findByRole, playsRole, roleIds } from '../../engine/roles';
import { pathEvidence } from '../../engine/path-evidence';
import { findPath } from '@/lib/diagram/reachability';

export const check = defineCheck({
  id: 'path-exists',
  about: 'Arrows lead from one role to another, through the given roles in order.',
  options: z.strictObject({
    from: z.enum(roleIds),
    to: z.enum(roleIds),
    through: z.array(z.enum(roleIds)).max(4).default([]),
  }),
  run: ({ graph }, { from, to, through }): Finding => {
    if (graph.nodes.size === 0) return cannotTell();
    const ends = {
      from: findByRole(graph, from).map(({ id }) => id),
      to: findByRole(graph, to).map(({ id }) => id),
    };
    const whole = findPath(graph, {
      ...ends,
      through: through.map((role) => (node) => playsRole(node, role)),
    });
    if (whole && whole.edges.length > 0) return found('met', pathEvidence(whole));
    const direct = findPath(graph, ends);
    return direct && direct.edges.length > 0 ? found('partly', pathEvidence(direct)) : missed();
  },
});
