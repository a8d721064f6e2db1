import { z } from 'zod';
import type { ConceptId } from '@/lib/reading/types';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { cause, number, pattern } from '../../engine/lexicon';
import { findSaid } from '../../engine/said';

const remedies: readonly ConceptId[] = [
  'cache',
  'sharding',
  'batching',
  'read_replica',
  'autoscale',
  'load_balancer',
  'stateless',
  'backpressure',
  'queue',
  'geo_index',
  'tenant_fairness',
  'rate_limit',
];
const specific = pattern(
  cause,
  number,
  String.raw`\b(?:by city|by customer|by zone|per city|kept a minute|in memory|own)\b`,
);
const plain =
  /\b(?:by (?:city|customer|zone|town|shop)|in memory|goes to a replica|kept a minute|never (?:goes|uses)|so (?:news|social))\b/i;

export const check = defineCheck({
  id: 'relieves-load',
  about: 'Takes load off the part that would give way, for a stated reason or with a stated effect.',
  options: z.strictObject({ steps: z.array(stepIdSchema).optional() }),
  run: (answer, { steps }) =>
    findSaid(answer, {
      steps,
      met: ({ adopted, concepts }) =>
        (remedies.some((concept) => concepts.has(concept)) && specific.test(adopted)) || plain.test(adopted),
      partly: ({ concepts }) => remedies.some((concept) => concepts.has(concept)),
    }),
});
