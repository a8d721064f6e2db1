import type { Plan } from './plan';
import { countRead } from './tell-plan';
import { countOf, formatBytes, formatCount, formatMs, type Say, tellBytes, tellMs } from './words';

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
export function tellTrial(trial: IndexTrial, t: Say): ToldTrial {
  const { table, columns, before, after, indexBytes } = trial;
  const isUsed = after.nodes.some(({ index }) => index === trialIndexName);
  const name = `${table} (${columns.join(', ')})`;
  const cost = t('trial.cost', { size: tellBytes(indexBytes, t), table });
  const sentence = toSentence(trial, name, isUsed);
  if (!isUsed)
    return {
      isUsed,
      headline: t('trial.unused', { name }),
      details: [whyNot(before, table, t), cost],
      sentence,
    };
  const size = toTimes(trial) >= muchFaster ? t('trial.little') : t('trial.nothing');
  return {
    isUsed,
    headline: t('trial.used', {
      name,
      rows: Math.round(countRead(after)),
      before: Math.round(countRead(before)),
    }),
    details: [tellSpeed(trial, t), size, cost],
    sentence,
  };
}

const muchFaster = 1.5;
const aboutTheSame = 0.7;

/** How many times as fast; 0 where the clock saw nothing. */
const toTimes = ({ before, after }: IndexTrial): number => (after.ms > 0 ? before.ms / after.ms : 0);

function tellSpeed(trial: IndexTrial, t: Say): string {
  const [before, after] = [tellMs(trial.before.ms, t), tellMs(trial.after.ms, t)];
  const times = toTimes(trial);
  if (times >= muchFaster) return t('trial.faster', { before, after, times: Math.round(times) });
  return times > aboutTheSame ? t('trial.same', { before, after }) : t('trial.slower', { before, after });
}

/** For the answer, and therefore in English, whatever the interface speaks. */
function toSentence(trial: IndexTrial, name: string, isUsed: boolean): string {
  if (!isUsed)
    return `I tried an index on ${name}: the database does not use it for this query, so it would only cost writes.`;
  const { table, before, after, indexBytes } = trial;
  const times = toTimes(trial);
  const speed =
    times >= muchFaster
      ? `${formatMs(before.ms)} becomes ${formatMs(after.ms)}, about ${formatCount(times)} times as fast`
      : times > aboutTheSame
        ? `the time stays about the same (${formatMs(before.ms)} before, ${formatMs(after.ms)} after)`
        : `it takes longer than before (${formatMs(before.ms)}, now ${formatMs(after.ms)})`;
  return `With an index on ${name} this query reads ${countOf(countRead(after), 'row')} instead of ${formatCount(countRead(before))}; ${speed}. It costs ${formatBytes(indexBytes)} here and one more write for each new or changed row of ${table}.`;
}

function whyNot(before: Plan, table: string, t: Say): string {
  const scan = before.nodes.find(({ relation }) => relation === table);
  if (!scan) return t('trial.notRead', { table });
  const whole = scan.rows + scan.removed;
  const share = whole === 0 ? 1 : scan.rows / whole;
  if (share <= 0.1) return t('trial.notFirst');
  return t('trial.largePart', { kept: Math.round(scan.rows), whole: Math.round(whole), table });
}
