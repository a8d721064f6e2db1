import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { findSaid } from '../../engine/said';

const out =
  /\b(?:out of scope|not in scope|not now|leave out|left out|leaving out|excluded?|not in this (?:version|release)|not this (?:year|quarter)|we (?:don['’]t|do not) do now|first year|out:|will not (?:build|move|touch|split)|not for (?:now|v1)|nice to have|later version|beyond this)\b|\bout: |(?:^|\. )no [A-Za-z][\w -]{2,40}(?:[,.:]|$)|\bso no [\w -]+/i;
const named =
  /\b(?:later|phase 2|future|eventually|at the beginning|to begin with|concentrate on|begin in one)\b/i;

export const check = defineCheck({
  id: 'sets-scope',
  about: 'Says what is left out, or put off, and so what this answer is about.',
  options: z.strictObject({ steps: z.array(stepIdSchema).optional() }),
  run: (answer, { steps }) =>
    findSaid(answer, {
      steps,
      met: ({ text }) => out.test(text),
      partly: ({ text }) => named.test(text),
    }),
});
