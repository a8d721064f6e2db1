import { z } from 'zod';
import { conceptIds } from '@/lib/reading/types';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { cause, condition, number, pattern } from '../../engine/lexicon';
import { findSaid } from '../../engine/said';

const specific = pattern(
  cause,
  condition,
  number,
  String.raw`\b(?:before|after|then|each|every|per|by|first|to keep|that|whose|which|while|only|between|never|own)\b`,
);

export const check = defineCheck({
  id: 'adopts-concept',
  about: 'Adopts one of the given ideas as part of the design; partly where it is only named.',
  options: z.strictObject({
    concepts: z.array(z.enum(conceptIds)).min(1).max(8),
    steps: z.array(stepIdSchema).optional(),
  }),
  run: (answer, { concepts, steps }) => {
    const adopts = (has: ReadonlySet<string>): boolean => concepts.some((concept) => has.has(concept));
    return findSaid(answer, {
      steps,
      met: ({ concepts: has, adopted }) => adopts(has) && specific.test(adopted),
      partly: ({ concepts: has }) => adopts(has),
    });
  },
});
