import { z } from 'zod';
import { defineCheck } from '../../engine/check';
import { number, pattern } from '../../engine/lexicon';
import { findSaid } from '../../engine/said';

/** How long rows stay: for days or longer, since what goes after seconds is held for the moment and not kept. */
const long = String.raw`(?:(?:${number}|\b(?:an?|one|each|every)\b)[\s-]?(?:\w+\s)?(?:days?|nights?|weeks?|months?|quarters?|seasons?|terms?|years?)\b)`;
const goes = String.raw`(?:dropped|drop|drops|delet\w+|remov\w+|expires?|expired|moved|archiv\w+|detach\w*|blanked|thrown|throw|cleaned|purged?|wiped?|erased?|anonymi[sz]ed|go|goes|leave|leaves|die|dies|ttl)`;
const stays = pattern(
  String.raw`\b(?:kept|keeps?|retain\w*|retention|stays?|lives?|live|ttl|stored|held|remains?)\b[^.;]{0,40}?${long}`,
  String.raw`\b${goes}\b[^.;]{0,40}?\b(?:after|older than|past|beyond|when|within|every|by)\b[^.;]{0,12}?${long}`,
  String.raw`\b(?:older than|after|beyond|past)\b[^.;]{0,8}?${long}[^.;]{0,24}?\b${goes}\b`,
  String.raw`\bpartition\w*\b[^.;]{0,30}\b(?:by|per) (?:\w+_)?(?:week|month|day|quarter|year)\b`,
);
const rule =
  /\b(?:unique (?:partial )?index|partial unique|spatial index|unique partial|index(?:es)?\b[^.]{0,30}(?:\bon\b|\()|unique \w+ (?:stops|means)|double key|composite key|primary key\b[^.]{0,40}(?:no-op|only once|twice|stops)|constraint|unique (?:pair|key|constraint)|index stays)\b|\bindex (?:\w+\s?)?\(|\bunique \(/i;
/** Rows that go at an event of the product: "slips go in the bin when the season is over". */
const leaves =
  /\b(?:go(?:es)? (?:in|into|to) the (?:bin|archive|attic|cellar)|thrown? (?:away|out)|throws? away|deleted?|deletes|erased?|erases|removed?|removes|wiped?|wipes|purged?|forgotten|forgets?|dropped?|drops|archived?|archives|anonymi[sz]ed?|moved (?:out|away|to the archive)|cleared (?:out|away)|go(?:es)? (?:away|after|when|once)|swept)\b/i;
const event =
  /\b(?:(?:when|once|as soon as|after|until) (?:the|a|an|its|it|they|he|she|their|all)\b|at the end of|end of (?:the )?(?:day|week|month|season|term|year)|after (?:each|every) |over(?:night)?\b)/i;
const vague = /\b(?:index\w*|clean up|old ones|retention|for ever|forever)\b/i;

export const check = defineCheck({
  id: 'keeps-data-in-hand',
  about: 'An index, a constraint or a retention time that serves a rule of the product.',
  options: z.strictObject({ need: z.enum(['rule', 'any']).default('any') }),
  run: (answer, { need }) =>
    findSaid(answer, {
      steps: ['dataModel', 'query', 'reliability'],
      met: ({ text, adopted, step }) =>
        rule.test(text) ||
        (need === 'any' &&
          step === 'dataModel' &&
          (stays.test(text) || (leaves.test(adopted) && event.test(adopted)))),
      partly: ({ adopted, step }) => need === 'any' && step === 'dataModel' && vague.test(adopted),
    }),
});
