import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { findSaid } from '../../engine/said';
import { countFigures } from '../../language/figures';
import { phrase, says } from '../../language/phrases';

const second = phrase(
  '@extras',
  'backup|back_up|spare|alternative|alternate|secondary|reserve|replacement|second|other|another provider|vendor|supplier|company|carrier|server|machine|node|database|instance|line|gateway|bank|region|zone|site|phone|process|copy|host|router|printer|vehicle|bus|boat|nurse|person',
  '@machinery exist|run twice',
  'in|at|on another|other|second|different building|town|room|site|zone|region|city|data_centre|hall|place|country',
  'in|on|at|across two|three|both|several building|town|room|site|zone|region|city|data_centre|hall|machine|place|country|server',
  'second|another|other @machinery',
  '@machinery .. @breaks .. another|other|next continue|take|go_on|carry_on|takes',
  '@machinery .. @breaks .. taken|done|picked_up|continued by another|other',
);
/** How it comes into play: what it waits for, how soon, from where. */
const role = phrase(
  '@extras|other|another|second|next|twin .. take_over|takes_over|promote|take|step_in|same|remain|carry|accept|continue|have_all|has_all',
  '@breaks .. @extras|other|another|second|next|twin',
  '@extras .. in|across|over|of # zone|region|building|town|place|data_centre|machine|node|broker',
  '@extras .. within|in|after|about|under # @clock',
  '@extras .. in|within a|one|half @clock',
  '@extras .. by_hand|automatic|automatically|by_itself|script|synchronous|meanwhile|tested|practise',
  'switch|switches|move|moves|go|goes|fall|falls|route|routed|sent|send|run via|through|to|over|by @extras|other|second|backup|spare',
  'switch|switches|move|moves|route|routed|fall|falls .. @extras|other|second|backup|spare',
  '@extras .. in another|other|next|second|different',
  'then|next|afterwards|finally|else by|via|through|to|over|with|the @extras|second|other|another|provider',
  'copy|copies|twin|mirror in|at|on another|other|second|different building|town|room|site|zone|region|city|data_centre|hall|machine|place|country|server',
  'keep|keeps|kept|live|lives|lie|lies|run|runs|exist|stand|stands|stored|held|copied in|on|at|across|to two|three|both|several building|town|room|site|zone|region|city|data_centre|hall|machine|place|country|server',
);
const named = phrase('@extras');
const slogan = phrase('@jargon', 'no_single_point', '@anything @breaks');

export const check = defineCheck({
  id: 'takes-over',
  about: 'A second one stands ready for a part that might be lost, and how it comes into play.',
  options: z.strictObject({ steps: z.array(stepIdSchema).optional() }),
  run: (answer, { steps }) =>
    findSaid(answer, {
      steps,
      met: ({ adopted }) =>
        says(adopted, second) && says(adopted, role) && (countFigures(adopted) > 0 || !says(adopted, slogan)),
      partly: ({ adopted }) => says(adopted, named) && !says(adopted, slogan),
    }),
});
