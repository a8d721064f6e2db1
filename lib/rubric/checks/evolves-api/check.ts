import { z } from 'zod';
import { defineCheck } from '../../engine/check';
import { findSaid } from '../../engine/said';

const path = /\/v\d\b/;
const rule =
  /\b(?:fields? (?:are )?only added|v\d stays|old (?:door|version|clients?|callers?)|stays? (?:for a year|open)|inside v\d|deprecat\w+|version in the path|contract tests?|backward\w*[- ]compatib\w*)\b/i;

export const check = defineCheck({
  id: 'evolves-api',
  about: 'The interface can change while older callers keep working.',
  options: z.strictObject({}),
  run: (answer) =>
    findSaid(answer, {
      met: ({ adopted }) => path.test(adopted) || rule.test(adopted),
      partly: ({ adopted }) => /\bversion(?:ed|ing)\b/i.test(adopted),
    }),
});
