import { z } from 'zod';
import { nodeEvidence } from '../../engine/answer';
import { cannotTell, defineCheck, type Finding, found, missed } from '../../engine/check';
import { findByRole, type RoleId } from '../../engine/roles';

const telling: readonly RoleId[] = ['database', 'buffer', 'service', 'worker', 'entry'];
const leastRegions = 2;

/** A drawing that stands in one place, be it framed or not. */
export const onePlace = defineCheck({
  id: 'one-place',
  about: 'The drawing shows fewer than two regions with something in them; met where that is so.',
  options: z.strictObject({}),
  run: ({ graph }): Finding => {
    const used = [...graph.regions.values()].filter(({ id }) =>
      [...graph.nodes.values()].some(({ parent }) => parent === id),
    );
    if (used.length >= leastRegions) return missed();
    const node = telling.flatMap((role) => findByRole(graph, role)).find(({ label }) => label.trim() !== '');
    if (!node) return cannotTell();
    return found('met', nodeEvidence([node.id]), { node: node.label.trim() });
  },
});
