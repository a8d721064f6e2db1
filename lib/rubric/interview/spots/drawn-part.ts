import { z } from 'zod';
import { nodeEvidence } from '../../engine/answer';
import { cannotTell, defineCheck, type Finding, found, missed } from '../../engine/check';
import { findByRole, playsRole, roleIds } from '../../engine/roles';

/** What only stands by answers nobody. */
const standsBy = /\b(?:stand-?by|fail-?over|back-?up|spare)\b/i;

/** As `has-part`, with one box to point at and the one that is asked about left out. */
export const drawnPart = defineCheck({
  id: 'drawn-part',
  about: 'A joined part of a role, and of no other given one; names the first.',
  options: z.strictObject({ role: z.enum(roleIds), not: z.enum(roleIds).optional() }),
  run: ({ graph }, { role, not }): Finding => {
    if (graph.nodes.size === 0) return cannotTell();
    const [part] = findByRole(graph, role).filter(
      (node) =>
        node.label.trim() !== '' &&
        !(not && playsRole(node, not)) &&
        !(role === 'replica' && standsBy.test(node.label)),
    );
    return part ? found('met', nodeEvidence([part.id]), { node: part.label.trim() }) : missed();
  },
});
