import type { MessageKey } from '@/lib/messages/translate';
import type { Plan, PlanNode } from './plan';
import { type Say, tellMs } from './words';

/** What one step does, for somebody who has never seen a plan. */
export function titleOf(node: PlanNode, rowsOf: ReadonlyMap<string, number>, t: Say): string {
  const { type, relation: table, index } = node;
  if (table !== null) {
    const key = readings.get(type) ?? (rowsOf.has(table) ? 'plan.some' : null);
    return key === null ? type : t(key, { table });
  }
  if (type === 'Bitmap Index Scan') return index ? t('plan.namedIndex', { index }) : t('plan.unnamedIndex');
  const key = steps.get(type);
  return key === undefined ? type : t(key);
}

type Key = MessageKey<'queryLab'>;

const readings: ReadonlyMap<string, Key> = new Map([
  ['Seq Scan', 'plan.all'],
  ['Index Only Scan', 'plan.indexOnly'],
  ['Index Scan', 'plan.byIndex'],
  ['Bitmap Heap Scan', 'plan.heap'],
]);

const steps: ReadonlyMap<string, Key> = new Map([
  ['Sort', 'plan.steps.sort'],
  ['Incremental Sort', 'plan.steps.incrementalSort'],
  ['Limit', 'plan.steps.limit'],
  ['Aggregate', 'plan.steps.aggregate'],
  ['HashAggregate', 'plan.steps.groups'],
  ['GroupAggregate', 'plan.steps.groups'],
  ['Hash Join', 'plan.steps.hashJoin'],
  ['Merge Join', 'plan.steps.mergeJoin'],
  ['Nested Loop', 'plan.steps.nestedLoop'],
  ['Hash', 'plan.steps.hash'],
  ['Materialize', 'plan.steps.materialize'],
  ['Memoize', 'plan.steps.memoize'],
  ['Unique', 'plan.steps.unique'],
  ['Append', 'plan.steps.append'],
  ['Subquery Scan', 'plan.steps.subquery'],
  ['CTE Scan', 'plan.steps.cte'],
  ['WindowAgg', 'plan.steps.window'],
  ['Result', 'plan.steps.result'],
  ['Values Scan', 'plan.steps.values'],
  ['Function Scan', 'plan.steps.function'],
  ['BitmapAnd', 'plan.steps.bitmapAnd'],
  ['BitmapOr', 'plan.steps.bitmapOr'],
]);

/** The plan in a few sentences: what is read whole, what an index saves, what takes the time. */
export function tellPlan(plan: Plan, rowsOf: ReadonlyMap<string, number>, t: Say): string[] {
  const lines = plan.nodes.flatMap((node) => tellReading(node, rowsOf, t));
  const slowest = plan.nodes.toSorted((a, b) => b.selfMs - a.selfMs)[0];
  if (slowest && plan.nodes.length > 1 && plan.ms > 0) {
    const share = Math.round((slowest.selfMs / Math.max(plan.ms, slowest.selfMs)) * 100);
    const step = lower(titleOf(slowest, rowsOf, t));
    lines.push(t('plan.most', { time: tellMs(plan.ms, t), share, step }));
  }
  return lines;
}

function tellReading(node: PlanNode, rowsOf: ReadonlyMap<string, number>, t: Say): string[] {
  const { relation: table, type, rows, removed, loops } = node;
  if (table === null) return [];
  const read = Math.round(rows + removed);
  if (type !== 'Seq Scan') {
    const by = type === 'Index Only Scan' ? 'index' : 'other';
    return [t('plan.part', { read, table, by, removed: Math.round(removed) })];
  }
  return [
    t('plan.whole', {
      table,
      read: rowsOf.get(table) ?? read,
      loops: Math.max(1, Math.round(loops)),
      removed: Math.round(removed),
      kept: Math.round(rows),
    }),
  ];
}

const lower = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1);

/** Rows of tables that a plan looked at. */
export const countRead = (plan: Plan): number =>
  plan.nodes.reduce(
    (sum, { relation, rows, removed }) => (relation === null ? sum : sum + rows + removed),
    0,
  );
