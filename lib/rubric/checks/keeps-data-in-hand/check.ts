import { z } from 'zod';
import { defineCheck } from '../../engine/check';
import { duration, matchesAll, pattern } from '../../engine/lexicon';
import { findSaid } from '../../engine/said';

const keep =
  /\b(?:kept|keeps?|retain\w*|retention|dropped|drop|expires?|expired|deleted after|moved out|archiv\w+|live|lives|die|ttl|partitioned by|cleaned up)\b/i;
const time = pattern(duration, String.raw`\bby (?:week|month|day)\b`);
const rule =
  /\b(?:unique (?:partial )?index|partial unique|spatial index|unique partial|index(?:es)?\b[^.]{0,30}(?:\bon\b|\()|unique \w+ (?:stops|means)|double key|composite key|primary key\b[^.]{0,40}(?:no-op|only once|twice|stops)|conditional|constraint|unique (?:pair|key|constraint)|index stays)\b|\bindex (?:\w+\s?)?\(|\bunique \(/i;
const vague = /\b(?:index\w*|clean up|old ones|retention|for ever|forever)\b/i;

export const check = defineCheck({
  id: 'keeps-data-in-hand',
  about: 'An index, a constraint or a retention time that serves a rule of the product.',
  options: z.strictObject({}),
  run: (answer) =>
    findSaid(answer, {
      steps: ['dataModel', 'query', 'reliability'],
      met: ({ text, step }) => rule.test(text) || (step === 'dataModel' && matchesAll(text, keep, time)),
      partly: ({ adopted, step }) => step === 'dataModel' && vague.test(adopted),
    }),
});
