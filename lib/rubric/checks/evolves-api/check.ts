import { z } from 'zod';
import { defineCheck } from '../../engine/check';
import { findSaid } from '../../engine/said';

const path = /\/v\d{1,2}\b/;
/** What stays as it is for those who call already. */
const rule =
  /\b(?:fields? (?:are |may be |can be )?(?:only (?:ever )?added|optional)|only add\w* fields?|never (?:remove|rename)\w*|(?:new|unknown|extra) fields? (?:are |is )?(?:optional|ignored|allowed)|additive|v\d{1,2} (?:stays|keeps|lives|remains|is kept|goes|and v\d)|old(?:er)? (?:door|versions?|clients?|callers?|apps?|phones?|integrations?|calls?)\b[^.]{0,40}\b(?:keeps?|works?|working|supported|stays?|goes? on|go on|untouched|understood|still|months?|year)|stays? (?:for|open for) (?:a|another|one|two|\d+) (?:years?|months?)|inside v\d|deprecat\w+|sunset\w*|version (?:number )?in (?:the |each |every )?(?:path|url|header|address|call)|contract tests?|(?:backwards?|forwards?)\w*[- ]compatib\w*|two versions (?:side by side|at once|in parallel))\b/i;

export const check = defineCheck({
  id: 'evolves-api',
  about: 'The interface can change while older callers keep working.',
  options: z.strictObject({}),
  run: (answer) =>
    findSaid(answer, {
      steps: ['api', 'architecture'],
      met: ({ adopted }) => path.test(adopted) || rule.test(adopted),
      partly: ({ adopted }) => /\bversion(?:ed|ing)\b/i.test(adopted),
    }),
});
