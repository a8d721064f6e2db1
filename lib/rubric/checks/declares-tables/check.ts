import { z } from 'zod';
import { defineCheck, type Finding, found, missed } from '../../engine/check';
import { findSaid, withoutRepeats } from '../../engine/said';

const need = z.enum(['columns', 'keys', 'links', 'uniqueness']);
const named = /\b(?:tables?|entities|records?|lines?|rows?|collections?)\b/i;
const plainRecord =
  /\b(?:one|a) (?:line|row|record|entry|card|sheet) (?:per|for each|a)\b[^.]*:[^.]*,[^.]*,/i;

export const check = defineCheck({
  id: 'declares-tables',
  about: 'Declares tables with columns; with their keys, their links, or what must be unique.',
  options: z.strictObject({ need: need.default('columns'), min: z.int().min(1).max(10).default(2) }),
  run: (answer, { need: wanted, min }): Finding => {
    const holds = answer.tables.filter((table) => {
      if (wanted === 'keys') return table.hasKey || table.hasCompositeKey;
      if (wanted === 'links') return table.links > 0;
      return wanted === 'uniqueness' ? table.hasUnique || table.hasCompositeKey : table.columns.length >= 2;
    });
    const evidence = withoutRepeats(holds.map((table) => table.evidence));
    const data = { tables: holds.map(({ name }) => name).join(', '), count: holds.length };
    if (holds.length >= min) return found('met', evidence, data);
    if (holds.length > 0) return found('partly', evidence, data);
    if (wanted !== 'columns') return missed();
    return findSaid(answer, {
      steps: ['dataModel'],
      min,
      met: ({ text }) => plainRecord.test(text),
      partly: ({ adopted }) => named.test(adopted) && adopted.split(',').length > 2,
    });
  },
});
