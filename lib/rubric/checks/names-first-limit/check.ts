import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { findSaid } from '../../engine/said';

const limit =
  /\b(?:breaks? first|first (?:to break|limit|bottleneck)|hurts first|is the (?:wall|ceiling|limit|tail|bottleneck)|the wall|ceiling|heavy part|hard part|hot part|dominate[sd]?|the tail (?:will be|is)|not our workers|can['’]t be hot|(?:can be|is) hot|contracted|under contract|allow(?:s|ed) us|takes \d+ a second from us|limiting factor|runs out|falls? behind|less than the \d+|first limit|before we must|bottleneck is)\b/i;
const figure = /\d/;
const generic = /\b(?:bottlenecks?|limits?|spikes?)\b/i;

export const check = defineCheck({
  id: 'names-first-limit',
  about: 'Names what gives way first as load grows, with a figure.',
  options: z.strictObject({ steps: z.array(stepIdSchema).optional() }),
  run: (answer, { steps }) =>
    findSaid(answer, {
      steps,
      met: ({ asserted }) => limit.test(asserted) && figure.test(asserted),
      partly: ({ asserted }) => limit.test(asserted) || (generic.test(asserted) && figure.test(asserted)),
    }),
});
