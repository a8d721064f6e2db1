import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { cause, duration, matchesAll, part, pattern, rate } from '../../engine/lexicon';
import { findSaid } from '../../engine/said';

const refuses =
  /\b(?:will not|won['’]t|do not|don['’]t|no|not|without|rather than|instead of|over|skip|leave out|keep\w* (?:storage|it) as)\b/i;
const thing = pattern(part);
const why = pattern(
  cause,
  String.raw`[:;]`,
  rate,
  duration,
  String.raw`\b(?:enough|plenty|far below|bored|quiet day|fine|before \d|small|nobody)\b`,
);
const firm =
  /\b(?:will not|won['’]t|we do not|we don['’]t|no (?:broker|queue|sharding|separate|second|need)|not in sql|i choose|rather than|so no|over a (?:work )?queue|instead of)\b/i;

export const check = defineCheck({
  id: 'refuses-with-reason',
  about: 'Refuses a part by name and says why it is not needed at this size.',
  options: z.strictObject({ steps: z.array(stepIdSchema).optional() }),
  run: (answer, { steps }) =>
    findSaid(answer, {
      steps,
      met: ({ text }) => matchesAll(text, refuses, firm, thing, why),
      partly: ({ text, reading }) => (reading.rejects || reading.defers) && thing.test(text),
    }),
});
