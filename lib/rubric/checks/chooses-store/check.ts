import { z } from 'zod';
import { findTables } from '@/lib/reading/tables';
import { defineCheck } from '../../engine/check';
import { matchesAll, pattern } from '../../engine/lexicon';
import { findSaid } from '../../engine/said';

const store =
  /\b(?:relational|sql|nosql|postgres\w*|mysql|mariadb|sqlite|oracle|document (?:store|database)|documents?|key[- ]value|wide-column|column store|columnar|time[- ]series|graph database|in[- ]memory|cassandra|scylla\w*|dynamo\w*|mongo\w*|redis|bigtable|clickhouse|bigquery|warehouse|object stor(?:e|age)|blob stor(?:e|age)|s3|search index|elasticsearch|opensearch|(?:one|two|a single|ordinary|plain) (?:database|store)|spreadsheet|(?:linked|related|joined) tables|(?:in|from) (?:the )?memory|on disk|files? (?:on|in)|one (?:book|file)|ledger|kept elsewhere|not in sql|never touch it)\b/i;
/** Beside the data model these name a part of the drawing more often than the place where records live. */
const part =
  /\b(?:redis|object stor(?:e|age)|blob stor(?:e|age)|s3|search index|elasticsearch|opensearch|warehouse|bigquery|clickhouse)\b/gi;
const reason = pattern(
  String.raw`\b(?:because|since|as|so|must|have to|stops?|cannot|can['’]t|keyed by|by key|append\w*|read by|read and written|looked up by|look(?:ed)? ups? by|agree|together|correct|rule|joins?|transactions?|transactional|small|few rows|every few seconds|seconds and|breach|integrity|foreign keys?|constraints?|for support|only add|already run|(?:write|read)[- ]heavy|many writes|short[- ]lived|expires?|range (?:reads?|queries|scans?)|never (?:updated|changed|joined))\b`,
);
/** Reasons that are of another part, and jobs that join. */
const ofAnother =
  /\b(?:because|since|as|so) (?:the|an?|our|its) (?:\w+ )?(?:queue|broker|load balancer|gateway|socket|worker|matcher|dispatcher|server)s?\b[^,;.]*|\b(?:job|worker|processor|process|stream|service) (?:that|which) joins?\b/gi;
const slogan =
  /\b(?:scales? (?:better|linearly|infinitely|horizontally|easily|well)|is (?:more )?(?:scalable|consistent|flexible|fast)|more flexible|faster and|modern|flexible for|flexible so|no schema|schema-?less|(?:as|since|because) (?:that is what |that['’]s what |it is what )?(?:everyone|everybody|we|most people|the team|all of us) (?:already )?knows?|(?:is|are) (?:well )?structured|best practice|industry standard|popular|well[- ]known|state of the art|future-proof|start quickly)\b/i;

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
      met: ({ text, kind, step }) => {
        const whole = kind === 'sentence' || kind === 'table' ? withoutTables(text) : '';
        const said = step === 'dataModel' ? whole : whole.replace(part, ' ').replace(ofAnother, ' ');
        return matchesAll(said, store, reason) && !slogan.test(said);
      },
      partly: ({ text, step }) => step === 'dataModel' && store.test(text),
    }),
});
