import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { findSaid } from '../../engine/said';

const trigger =
  /\b(?:if|when|once|before|until|above|beyond|over|at|on|passes|exceeds?|past|even with|should)\b[^.;]{0,60}?\d|\bon (?:queue )?(?:age|lag)\b/i;
const then =
  /\b(?:more|add|adds|start|second|split|divide|move|sharding|shard|own copy|repartition|raise|stops?|run|would (?:move|be)|reopen|wait|waits|join|stretched|give each|three times|503|answers 503|refuses?|scale)\b/i;
const automatic =
  /\b(?:auto-?scal\w*|start automatically|by themselves|when the (?:line|queue) is long|by queue length)\b/i;

export const check = defineCheck({
  id: 'grows-on-trigger',
  about: 'Says at which measure the next step is taken, and what that step is.',
  options: z.strictObject({ steps: z.array(stepIdSchema).optional() }),
  run: (answer, { steps }) =>
    findSaid(answer, {
      steps,
      met: ({ asserted }) => trigger.test(asserted) && then.test(asserted),
      partly: ({ asserted }) =>
        automatic.test(asserted) || /\blater\b[^.]*\b(?:split|shard|divide)/i.test(asserted),
    }),
});
