import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import type { Passage } from '../../engine/passages';
import { findSaid } from '../../engine/said';
import { isSlogan } from '../../engine/telling';
import { countFigures } from '../../language/figures';
import { phrase, says } from '../../language/phrases';

/** A mechanism at work … */
const deed = phrase('@moves @cargo', '@cargo @moves', '@moves @holders', '@machinery @moves');
/** … with the rule or the reason that makes it this one. */
const rule = phrase(
  '@judges',
  'if|when|until|unless|while|before|whoever|whichever|only|never|always|at_most|each|every|no .. @cargo|@machinery|@people|@clock',
);

const isDetailed = ({ asserted }: Passage): boolean =>
  says(asserted, deed) && (countFigures(asserted) > 0 || says(asserted, rule)) && !isSlogan(asserted);

export const check = defineCheck({
  id: 'tells-detail',
  about: 'Tells how parts work here: a move with its rule, its figure or its reason, several times.',
  options: z.strictObject({
    steps: z.array(stepIdSchema).optional(),
    min: z.int().min(1).max(8).default(3),
  }),
  run: (answer, { steps, min }) => findSaid(answer, { steps, min, met: isDetailed }),
});
