import { z } from 'zod';
import { defineCheck, type Finding, found, missed } from '../../engine/check';
import { findSaid, withoutRepeats } from '../../engine/said';
import { countLinks, hasKey, hasRule, type WrittenTable } from '../../engine/tables';

const need = z.enum(['columns', 'keys', 'links', 'uniqueness']);
/** "Only one fare per crossing", "the book refuses a second": a rule of the product that the store itself holds. */
const ruleInWords =
  /\b(?:only (?:one|once)|at most one|just one|exactly one|never (?:two|twice|more than one)|no (?:two|second|more than one)|not twice|one (?:and only one|only)|(?:refuses?|forbids?|rejects?|prevents?|stops?) (?:a|any|the) (?:second|double|duplicate|other)|cannot (?:be|have|stand|lie|appear|occur|hold) (?:there )?(?:twice|two)|can['’]t (?:be|have|stand|appear) (?:there )?(?:twice|two)|unique (?:per|by|for|among|together|pair|across)|(?:must|has to|is|are|stays?) unique)\b/i;
const named = /\b(?:tables?|entities|records?|lines?|rows?|collections?)\b/i;

const holdsTo: Record<z.infer<typeof need>, (table: WrittenTable) => boolean> = {
  columns: ({ columns }) => columns.length >= 2,
  keys: hasKey,
  links: (table) => countLinks(table) > 0,
  uniqueness: hasRule,
};

/** Things that are kept, without what is known of them: "we need patients, trips and drivers". */
const namesThings =
  /\b(?:need|have|store|stores|keep|keeps|save|saves|know|remember|hold|holds)\s+(?:the\s|our\s|all\s)?[a-z]+s(?:,\s(?:the\s)?[a-z]+s)*,?\s(?:and\s)(?:the\s)?[a-z]+s\b/i;

/** Keys and ties in everyday words: they show the idea, the columns are left to the reader. */
const inWords: Partial<Record<z.infer<typeof need>, RegExp>> = {
  keys: /\b(?:(?:found|looked up|kept|stored|identified|keyed|filed) by (?:its|their|his|her|the|a|an|one)?\s?\w+|(?:has|have|gets?|carries) (?:its|their|a|an) own (?:id|number|key|code)|unique (?:id|number|key)|primary keys?|(?:under|by) (?:its|their|his|her) (?:own )?(?:id|number|name|code|key)|numbered)\b/i,
  links:
    /\b(?:points? (?:to|at|back to)|belongs? to|refers? to|linked? (?:to|with|by)|tied to|foreign keys?|with the \w+['’]s? (?:id|number)|knows? its \w+|(?:has|have) (?:one|many|several) \w+)\b/i,
};

export const check = defineCheck({
  id: 'declares-tables',
  about: 'Declares tables with columns; with their keys, their links, or what must be unique.',
  options: z.strictObject({ need: need.default('columns'), min: z.int().min(1).max(10).default(2) }),
  run: (answer, { need: wanted, min }): Finding => {
    const holds = answer.tables.filter(holdsTo[wanted]);
    const evidence = withoutRepeats(holds.flatMap((table) => table.evidence));
    const data = { tables: holds.map(({ name }) => name).join(', '), count: holds.length };
    if (holds.length >= min) return found('met', evidence, data);
    if (holds.length > 0) return found('partly', evidence, data);
    if (wanted === 'uniqueness')
      return findSaid(answer, {
        steps: ['dataModel'],
        met: ({ adopted, kind }) => kind === 'sentence' && ruleInWords.test(adopted),
      });
    const words = inWords[wanted];
    if (words)
      return findSaid(answer, {
        steps: ['dataModel'],
        met: () => false,
        partly: ({ adopted, kind }) => kind === 'sentence' && words.test(adopted),
      });
    if (wanted !== 'columns') return missed();
    return findSaid(answer, {
      steps: ['dataModel'],
      min,
      met: () => false,
      partly: ({ adopted }) =>
        (named.test(adopted) && adopted.split(',').length > 2) || namesThings.test(adopted),
    });
  },
});
