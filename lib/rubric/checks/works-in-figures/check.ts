import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck, type Finding, missed } from '../../engine/check';
import type { Passage } from '../../engine/passages';
import { inSteps, said } from '../../engine/said';
import { isSlogan } from '../../engine/telling';
import { countFigures, findStatements } from '../../language/figures';
import { phrase, says } from '../../language/phrases';

const about = phrase('@workforce', '@machinery', '@loadNoun', '@cargo');
/** A figure follows from others, or is set against what a part can take. */
const against = phrase('@resultWords|@ample|@capacity|@firstLimit|@upsurge');
const boundless = phrase('@boundless', '@jargon');

/** A statement about the system in which a figure is set against something. */
const isSum = (statement: string): boolean =>
  countFigures(statement) > 0 &&
  says(statement, about) &&
  says(statement, against) &&
  !says(statement, boundless) &&
  !isSlogan(statement);

export const check = defineCheck({
  id: 'works-in-figures',
  about: 'Sets figures of the system against each other, in several statements.',
  options: z.strictObject({
    steps: z.array(stepIdSchema).optional(),
    /** How many statements make it met, and how many partly. */
    min: z.int().min(1).max(6).default(2),
    some: z.int().min(1).max(6).default(1),
  }),
  run: (answer, { steps, min, some }): Finding => {
    const count = ({ asserted }: Passage): number => findStatements(asserted).filter(isSum).length;
    const passages = inSteps(answer, steps).filter((passage) => count(passage) > 0);
    const total = passages.reduce((sum, passage) => sum + count(passage), 0);
    if (total >= min) return said('met', passages);
    return total >= some ? said('partly', passages) : missed();
  },
});
