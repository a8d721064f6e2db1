import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { findSaid } from '../../engine/said';
import { phrase, says } from '../../language/phrases';

/** By what a repeat is noticed, and that it then changes nothing. */
const noticed = phrase(
  '@markers .. @harmless',
  '@harmless .. @markers',
  'already .. @harmless',
  '@markers|already .. never|not|nobody|no_one .. again|twice',
  '@harmless .. already',
  'same|repeated|second|twice|again|duplicate|repeat|replayed|redelivered .. @harmless',
  '@markers .. keep|stop|prevent|save|guard|protect .. twice|double|duplicate|again|doubled',
  '@repeats .. with|under|by|using|carrying|as .. @markers',
  '@markers .. know|see|recognise .. not_new|again|repeat|same',
  '# # # .. with|under|by|same|as|is|keyed @markers',
  '# tries|attempt|time|retries .. with|under|by|same|as|is|keyed @markers',
  '@repeats .. same @markers',
  'without|not|never|nobody|no_one .. twice|double & @markers',
);
const named = phrase(
  'idempotent|idempotency|idempotence|dedupe|deduplicate|deduplication|duplicate|exactly_once|no_double',
);

export const check = defineCheck({
  id: 'repeats-harmlessly',
  about: 'Doing it again has the effect of doing it once, and by which mark that is noticed.',
  options: z.strictObject({ steps: z.array(stepIdSchema).optional() }),
  run: (answer, { steps }) =>
    findSaid(answer, {
      steps,
      met: ({ asserted, kind }) => kind === 'sentence' && says(asserted, noticed),
      partly: ({ adopted, concepts }) =>
        concepts.has('idempotency') || concepts.has('dedupe') || says(adopted, named),
    }),
});
