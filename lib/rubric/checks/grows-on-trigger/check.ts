import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { findSaid } from '../../engine/said';
import { phrase, says } from '../../language/phrases';

/** At this measure … that is done. */
const trigger = phrase(
  '@upsurge # .. @enlarges',
  '@enlarges .. @upsurge #',
  'if|when|once|should .. # .. @enlarges',
  '@enlarges .. if|when|once .. #',
  '@notBuilt .. @upsurge .. #',
  'no|not|without @machinery|@enlarges .. before|until|below|past|under .. #',
  '@enlarges|@notBuilt .. until then',
);
/** What more load would mean, worked out. */
const outlook = phrase(
  'double|twice|three_times|next_year|year|season|join|joins|grow|grows|growth|larger|bigger|with|at .. # .. @workforce',
  'twice|double|three_times .. # @workforce',
  'year|month .. # .. year|month|after',
  'grow|grows|growth .. # .. a|per|each|every year',
  'if|when|even|should .. grow|grows|join|joins|double|doubles|has|have .. #',
);
const slogan = phrase('@jargon', '@boundless', 'without|no big|large|major change');
const vague = phrase(
  'autoscale|auto_scaling|autoscaling|auto_scale|by_themselves|on_their_own|automatically',
  'when|if|later|once .. @enlarges',
  'add|start .. by queue|load|length|age|demand',
);

export const check = defineCheck({
  id: 'grows-on-trigger',
  about: 'Says at which measure the next step is taken, and what that step is.',
  options: z.strictObject({ steps: z.array(stepIdSchema).optional() }),
  run: (answer, { steps }) =>
    findSaid(answer, {
      steps,
      met: ({ text }) => says(text, trigger) && !says(text, slogan),
      partly: ({ asserted }) => (says(asserted, vague) || says(asserted, outlook)) && !says(asserted, slogan),
    }),
});
