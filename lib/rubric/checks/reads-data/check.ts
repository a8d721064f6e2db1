import { z } from 'zod';
import { defineCheck, type Finding, found, missed } from '../../engine/check';
import { findSaid } from '../../engine/said';
import { hasTrait, queryTraits } from '../../engine/query-traits';

export const check = defineCheck({
  id: 'reads-data',
  about:
    'Writes a query and what it does: reads, filters, joins or groups, is bounded, uses the declared tables.',
  options: z.strictObject({ need: z.enum(queryTraits) }),
  run: (answer, { need }): Finding => {
    const sound = answer.queries.filter(({ shape }) => !shape.isCrossJoin);
    const holds = sound.filter(({ shape }) => hasTrait(answer, shape, need));
    if (holds.length > 0)
      return found(
        'met',
        holds.map(({ evidence }) => evidence),
      );
    if (need !== 'read') return missed();
    return findSaid(answer, {
      steps: ['query'],
      met: () => false,
      partly: ({ adopted }) => /\b(?:join|filter|group|sort|where|select|index)\b/i.test(adopted),
    });
  },
});
