import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { findSaid } from '../../engine/said';
import { countFigures } from '../../language/figures';
import { phrase, says } from '../../language/phrases';

const remedy = phrase(
  '@relief',
  'write|writes|insert|inserts|save|saves|read|reads|store|stores # .. in_one_go|together|in_one|at_a_time',
  'between # and # .. instead_of|rather_than',
  'from a|the copy',
);
/** What it spares, by which line it cuts, or for whom: a remedy with a place. */
const placed = phrase(
  '# .. in_one_go|together|in_one|at_a_time',
  'instead_of|rather_than all|everything|everybody|each',
  '@relief of the|our|that @machinery',
  'computed|read|reads|served|taken|answered|drawn|built from .. copy|replica|cache|memory',
  '@relief .. so|because|since|hence|as|instead|which|spare|save|never|only|keep|without',
  'so|because|since|hence|therefore|instead .. @relief',
  '@relief .. by|per|for|each|every @loadNoun|@clock',
  '@relief .. over|across a|an|the|# @clock',
  '@relief .. to flatten|spare|keep|take|save|stop|avoid',
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
      met: ({ adopted, text }) =>
        says(adopted, remedy) &&
        !says(adopted, boundless) &&
        (countFigures(adopted) > 0 || says(text, placed)),
      partly: ({ adopted }) => says(adopted, remedy) && !says(adopted, boundless),
    }),
});
