import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { findSaid } from '../../engine/said';
import { countFigures } from '../../language/figures';
import { phrase, says } from '../../language/phrases';

const remedy = phrase('@relief');
/** What it spares, by which line it cuts, or for whom: a remedy with a place. */
const placed = phrase(
  '@relief .. so|because|since|hence|as|instead|which|spare|save|never|only|keep|without',
  'so|because|since|hence|therefore|instead .. @relief',
  '@relief .. by|per|for|each|every @loadNoun|@clock',
  '@machinery|@cargo|@loadNoun .. @relief .. @machinery|@cargo|@loadNoun',
);
const boundless = phrase('@boundless', '@jargon', 'what|anything|everything can be');

export const check = defineCheck({
  id: 'relieves-load',
  about: 'Takes load off the part that would give way, for a stated reason or with a stated effect.',
  options: z.strictObject({ steps: z.array(stepIdSchema).optional() }),
  run: (answer, { steps }) =>
    findSaid(answer, {
      steps,
      met: ({ adopted }) =>
        says(adopted, remedy) &&
        !says(adopted, boundless) &&
        (countFigures(adopted) > 0 || says(adopted, placed)),
      partly: ({ adopted }) => says(adopted, remedy) && !says(adopted, boundless),
    }),
});
