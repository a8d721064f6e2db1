import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck, type Finding, missed } from '../../engine/check';
import type { Passage } from '../../engine/passages';
import { inSteps, said } from '../../engine/said';
import { isSlogan } from '../../engine/telling';
import { countSayings, phrase } from '../../language/phrases';

/** Something is done with what travels through the system: "the slip lands in the tray", "takes the job". */
const move = phrase('@moves @cargo', '@cargo @moves', '@moves @holders');

/** "event -> outbox row -> relay": an arrow is a move as well. */
const arrow = /->|→|=>/g;

const countMoves = ({ asserted }: Passage): number =>
  isSlogan(asserted) ? 0 : countSayings(asserted, move) + (asserted.match(arrow) ?? []).length;

/** A walk-through is many such moves; a heap of styles and schools holds none. */
export const check = defineCheck({
  id: 'walks-flow',
  about: 'Walks one request through the parts: who does what with it, one move after the other.',
  options: z.strictObject({
    steps: z.array(stepIdSchema).optional(),
    /** How many moves make it met, and how many partly. */
    min: z.int().min(1).max(20).default(5),
    some: z.int().min(1).max(20).default(2),
  }),
  run: (answer, { steps, min, some }): Finding => {
    const passages = inSteps(answer, steps).filter((passage) => countMoves(passage) > 0);
    const total = passages.reduce((sum, passage) => sum + countMoves(passage), 0);
    if (total >= min) return said('met', passages);
    return total >= some ? said('partly', passages) : missed();
  },
});
