import { z } from 'zod';
import { cannotTell, defineCheck, type Finding, found, missed } from '../../engine/check';
import { nodeEvidence } from '../../engine/answer';

export const check = defineCheck({
  id: 'spans-regions',
  about: 'Parts stand in more than one region, zone or network frame.',
  options: z.strictObject({ min: z.int().min(1).max(6).default(2) }),
  run: ({ graph }, { min }): Finding => {
    if (graph.regions.size === 0) return cannotTell();
    const used = [...graph.regions.keys()].filter((id) =>
      [...graph.nodes.values()].some(({ parent }) => parent === id),
    );
    if (used.length >= min) return found('met', nodeEvidence(used), { count: used.length });
    return used.length > 0 ? found('partly', nodeEvidence(used), { count: used.length }) : missed();
  },
});
