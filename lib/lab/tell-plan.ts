import type { Plan, PlanNode } from './plan';
import { countOf, formatCount, formatMs } from './words';

/** What one step does, for somebody who has never seen a plan. */
export function titleOf(node: PlanNode, rowsOf: ReadonlyMap<string, number>): string {
  const { type, relation, index } = node;
  if (relation !== null) {
    if (type === 'Seq Scan') return `Reads all of ${relation}`;
    if (type === 'Index Only Scan') return `Answers from the index of ${relation} alone`;
    if (type === 'Index Scan') return `Looks up ${relation} by index`;
    if (type === 'Bitmap Heap Scan') return `Fetches the rows of ${relation} that the index found`;
    return rowsOf.has(relation) ? `Reads ${relation}` : type;
  }
  if (type === 'Bitmap Index Scan') return `Searches the index ${index ?? ''}`.trim();
  return titles.get(type) ?? type;
}

const titles: ReadonlyMap<string, string> = new Map([
  ['Sort', 'Sorts'],
  ['Incremental Sort', 'Sorts what is partly sorted'],
  ['Limit', 'Stops after enough rows'],
  ['Aggregate', 'Counts or sums up'],
  ['HashAggregate', 'Counts or sums up by group'],
  ['GroupAggregate', 'Counts or sums up by group'],
  ['Hash Join', 'Joins by a lookup table'],
  ['Merge Join', 'Joins two sorted lists'],
  ['Nested Loop', 'Joins: for each row, looks for its partners'],
  ['Hash', 'Builds a lookup table'],
  ['Materialize', 'Keeps rows at hand'],
  ['Memoize', 'Keeps found partners at hand'],
  ['Unique', 'Leaves out repeats'],
  ['Append', 'Puts lists together'],
  ['Subquery Scan', 'Reads a subquery'],
  ['CTE Scan', 'Reads a WITH part'],
  ['WindowAgg', 'Computes over windows'],
  ['Result', 'Computes a row'],
  ['Values Scan', 'Reads given values'],
  ['Function Scan', 'Reads what a function makes'],
  ['BitmapAnd', 'Keeps rows found by all indexes'],
  ['BitmapOr', 'Keeps rows found by any index'],
]);

/** The plan in a few sentences: what is read whole, what an index saves, what takes the time. */
export function tellPlan(plan: Plan, rowsOf: ReadonlyMap<string, number>): string[] {
  const lines = plan.nodes.flatMap((node) => tellReading(node, rowsOf));
  const slowest = plan.nodes.toSorted((a, b) => b.selfMs - a.selfMs)[0];
  if (slowest && plan.nodes.length > 1 && plan.ms > 0) {
    const share = Math.round((slowest.selfMs / Math.max(plan.ms, slowest.selfMs)) * 100);
    const title = titleOf(slowest, rowsOf);
    lines.push(`Most of its ${formatMs(plan.ms)} (${share} %) goes here: ${lower(title)}.`);
  }
  return lines;
}

function tellReading(node: PlanNode, rowsOf: ReadonlyMap<string, number>): string[] {
  const { relation, type, rows, removed, loops } = node;
  if (relation === null) return [];
  if (type === 'Seq Scan') {
    const whole = rowsOf.get(relation);
    const read = whole === undefined ? countOf(rows + removed, 'row') : countOf(whole, 'row');
    const times = loops > 1 ? `, ${formatCount(loops)} times over` : '';
    const kept = removed > 0 ? ` and keeps ${formatCount(rows)}` : '';
    return [
      `It reads the whole table ${relation}, ${read}${times},${kept === '' ? ' and keeps them all' : kept}.`,
    ];
  }
  const by = type === 'Index Only Scan' ? 'from an index alone' : 'through an index';
  const thrown = removed > 0 ? ` and throws ${formatCount(removed)} of them away again` : '';
  return [`It reads ${countOf(rows + removed, 'row')} of ${relation} ${by}${thrown}.`];
}

const lower = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1);

/** Rows of tables that a plan looked at. */
export const countRead = (plan: Plan): number =>
  plan.nodes.reduce(
    (sum, { relation, rows, removed }) => (relation === null ? sum : sum + rows + removed),
    0,
  );
