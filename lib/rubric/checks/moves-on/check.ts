import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { findSaid } from '../../engine/said';
import { isSlogan } from '../../engine/telling';
import { phrase, says } from '../../language/phrases';

const told = phrase(
  '@declines .. @asksOn',
  '@declines .. next|second|following|another|other @people|car|boat|bike|one',
  '@asksOn @people if|when .. @declines',
  '@asksOn .. if|when|after|on|upon|unless .. @declines',
  '# @clock .. then|next|due_again|second_one|the_second|another|frees|passes_on|moves_on|comes_back',
  'one_by_one|one_at_a_time|one_after_another|in_turn .. # @clock',
);
const heldFor = phrase(
  'lease|leases|leased|hold|holds|held|reserve|reserves|reserved|lock|locks|locked .. for # @clock',
  '# @clock to answer|accept|confirm|reply|say_yes|respond',
);
/** The one denial that takes it back: nobody else is asked. */
const nobodyElse = phrase(
  'not|never|nobody ask|asks|offer|offers|try|tries|call|calls|free|frees|release|search .. next|another|second|else|it|again',
  'no next|other|second|further',
);

/** "Without a yes", "whoever does not answer": the denial is the case that is told, so it is read as written. */
export const check = defineCheck({
  id: 'moves-on',
  about: 'Says what follows when whoever was asked says no, or nothing.',
  options: z.strictObject({ steps: z.array(stepIdSchema).optional() }),
  run: (answer, { steps }) =>
    findSaid(answer, {
      steps,
      met: ({ text }) => says(text, told) && !says(text, nobodyElse) && !isSlogan(text),
      partly: ({ adopted }) => says(adopted, heldFor) && !isSlogan(adopted),
    }),
});
