import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { failure, pattern } from '../../engine/lexicon';
import { findSaid } from '../../engine/said';

const broken = pattern(failure);
const part =
  /\b(?:workers?|matchers?|servers?|index|node|primary|provider|providers?|company|bank|cards?|maps?|grid|memory|stores?|database|poster|tablets?|chat|zone|broker|receipts?|region|batch|piece|chunk|crash|offers?|program|app|poller|service|carrier|list|charge|phone|queue|log|leader)\b/i;
const consequence =
  /\b(?:returns?|goes back|comes? back|reappears?|resumes?|refills?|fills?|fill it|takes? over|promot\w+|expires?|another|second|other|next|rest waits?|waits?|halve\w*|continues?|puts? \w+ \w* ?back|drains?|new one|again|still|keeps? going|use e-mail|use \w+|drops it|skipped|pending|straight line|picks? up|instead|ring|phoned?)\b/i;

export const check = defineCheck({
  id: 'survives-failures',
  about: 'Takes a named failure and says what happens next; met with several, partly with one.',
  options: z.strictObject({
    steps: z.array(stepIdSchema).optional(),
    min: z.int().min(1).max(6).default(2),
  }),
  run: (answer, { steps, min }) =>
    findSaid(answer, {
      steps,
      min,
      met: ({ asserted }) => broken.test(asserted) && part.test(asserted) && consequence.test(asserted),
    }),
});
