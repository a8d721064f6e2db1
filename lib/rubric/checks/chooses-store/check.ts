import { z } from 'zod';
import { findTables } from '@/lib/reading/tables';
import { defineCheck } from '../../engine/check';
import { matchesAll, pattern } from '../../engine/lexicon';
import { findSaid } from '../../engine/said';

const store =
  /\b(?:relational|sql|nosql|postgres\w*|mysql|document store|documents?|key-value|wide-column|columnar|time series|graph database|in memory|relational database|cassandra|dynamo\w*|mongo\w*|one database|spreadsheet|kept elsewhere|not in sql|never touch it)\b/i;
const reason = pattern(
  String.raw`\b(?:because|since|as|so|must|have to|stops?|cannot|keyed by|append\w*|read by|read and written|agree|together|correct|rule|joins?|transaction|small|few rows|every few seconds|seconds and|breach|integrity|foreign keys?|for support|only add|already run)\b`,
);
const slogan = /\b(?:scales? better|more flexible|faster and|modern|flexible for|flexible so)\b/i;

/** A column may be called "since" or "text": what stands between the brackets of a table gives no reason. */
function withoutTables(text: string): string {
  let rest = text;
  for (const { start, end } of findTables(text))
    rest = `${rest.slice(0, start)}${' '.repeat(end - start)}${rest.slice(end)}`;
  return rest;
}

export const check = defineCheck({
  id: 'chooses-store',
  about: 'Chooses where data lives for a reason of this product; partly with a slogan or none.',
  options: z.strictObject({}),
  run: (answer) =>
    findSaid(answer, {
      steps: ['dataModel', 'architecture', 'tradeoffs'],
      met: ({ text, kind }) => {
        const said = kind === 'sentence' || kind === 'table' ? withoutTables(text) : '';
        return matchesAll(said, store, reason) && !slogan.test(said);
      },
      partly: ({ text, step }) => step === 'dataModel' && store.test(text),
    }),
});
