import type { Plan } from './plan';
import { countRead } from './tell-plan';
import { countOf, formatBytes, formatCount, formatMs } from './words';

export type IndexTrial = Readonly<{
  table: string;
  columns: readonly string[];
  before: Plan;
  after: Plan;
  indexBytes: number;
}>;

export type ToldTrial = Readonly<{
  isUsed: boolean;
  headline: string;
  details: readonly string[];
  /** A sentence for the answer, in the first person of a candidate. */
  sentence: string;
}>;

/** The name the trial's index has while it lives. */
export const trialIndexName = 'lab_trial';

/** What an index changed, in words and figures, with what it costs. */
export function tellTrial({ table, columns, before, after, indexBytes }: IndexTrial): ToldTrial {
  const isUsed = after.nodes.some(({ index }) => index === trialIndexName);
  const name = `${table} (${columns.join(', ')})`;
  const [readBefore, readAfter] = [countRead(before), countRead(after)];
  const cost = `The index takes ${formatBytes(indexBytes)}, and every new or changed row of ${table} has to be written there too.`;
  if (!isUsed)
    return {
      isUsed,
      headline: `The database does not use an index on ${name} for this query.`,
      details: [whyNot(before, table), cost],
      sentence: `I tried an index on ${name}: the database does not use it for this query, so it would only cost writes.`,
    };
  const times = after.ms > 0 ? before.ms / after.ms : 0;
  const speed =
    times >= 1.5
      ? `${formatMs(before.ms)} becomes ${formatMs(after.ms)}, about ${formatCount(times)} times as fast`
      : times > 0.7
        ? `the time stays about the same (${formatMs(before.ms)} before, ${formatMs(after.ms)} after)`
        : `it takes longer than before (${formatMs(before.ms)}, now ${formatMs(after.ms)})`;
  const size = `On this much data ${times >= 1.5 ? 'that is little time; with a thousand times the rows the first figure grows with the table, the second hardly' : 'there is little to gain'}.`;
  return {
    isUsed,
    headline: `With an index on ${name} the query reads ${countOf(readAfter, 'row')} instead of ${formatCount(readBefore)}.`,
    details: [`${speed.charAt(0).toUpperCase()}${speed.slice(1)}.`, size, cost],
    sentence: `With an index on ${name} this query reads ${countOf(readAfter, 'row')} instead of ${formatCount(readBefore)}; ${speed}. It costs ${formatBytes(indexBytes)} here and one more write for each new or changed row of ${table}.`,
  };
}

function whyNot(before: Plan, table: string): string {
  const scan = before.nodes.find(({ relation }) => relation === table);
  if (!scan) return `This query does not read ${table}.`;
  const whole = scan.rows + scan.removed;
  const share = whole === 0 ? 1 : scan.rows / whole;
  if (share > 0.1)
    return `It keeps ${formatCount(scan.rows)} of ${formatCount(whole)} rows of ${table}: with so large a part, reading all of it in one go is cheaper than looking up each.`;
  return 'Its condition does not begin with the first of these columns, or the table is so small that reading all of it costs less.';
}
