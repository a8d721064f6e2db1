import type { Plan, PlanNode } from './plan';
import type { Say } from './words';

export type IndexProposal = Readonly<{ table: string; columns: readonly string[]; why: string }>;

type Tables = ReadonlyMap<string, readonly string[]>;

const proposalsMax = 4;

/**
 * Indexes worth trying on a query, read from where its plan throws rows away: columns held to one value first, then the
 * one that is compared or sorted by, as a B-tree can use them. The whole answer is tried, never promised.
 */
export function proposeIndexes(plan: Plan, tables: Tables, t: Say): IndexProposal[] {
  const found = new Map<string, IndexProposal>();
  const add = (proposal: IndexProposal) => {
    const key = `${proposal.table}(${proposal.columns.join(',')})`;
    if (proposal.columns.length > 0 && !found.has(key)) found.set(key, proposal);
  };
  const sortKeys = plan.nodes.flatMap((node) => node.sortKeys);
  for (const node of plan.nodes) {
    const columns = node.relation === null ? undefined : tables.get(node.relation);
    if (node.relation === null || columns === undefined) continue;
    for (const proposal of forScan(node, node.relation, columns, sortKeys, t)) add(proposal);
  }
  for (const proposal of forJoins(plan, tables, t)) add(proposal);
  return [...found.values()].slice(0, proposalsMax);
}

function forScan(
  { filter, type }: PlanNode,
  table: string,
  columns: readonly string[],
  sortKeys: readonly string[],
  t: Say,
): IndexProposal[] {
  if (filter === null || type === 'Index Only Scan') return [];
  const equal = columns.filter((column) => compares(filter, column, '(?:=)(?!>)'));
  const ranged = columns.filter(
    (column) => !equal.includes(column) && compares(filter, column, '(?:>=?|<=?)(?!>)'),
  );
  const sorted = columns.filter((column) => sortKeys.some((key) => names(key, column)));
  const [last] = [
    ...ranged.filter((column) => sorted.includes(column)),
    ...ranged,
    ...sorted.filter((column) => !equal.includes(column)),
  ];
  const proposals: IndexProposal[] = [];
  const [first] = equal;
  if (first !== undefined && last !== undefined)
    proposals.push({
      table,
      columns: [...equal.slice(0, 1), last],
      why: t('index.why.valueThenRange', { first, last }),
    });
  if (equal.length > 1)
    proposals.push({
      table,
      columns: [...equal, ...(last === undefined ? [] : [last])].slice(0, 4),
      why: t('index.why.all'),
    });
  if (first !== undefined) proposals.push({ table, columns: [first], why: t('index.why.alone', { first }) });
  else if (last !== undefined)
    proposals.push({ table, columns: [last], why: t('index.why.range', { last }) });
  return proposals;
}

/** A table read whole only to find the partners of a few rows. */
function forJoins({ nodes }: Plan, tables: Tables, t: Say): IndexProposal[] {
  const conditions = nodes.flatMap(({ type, condition, filter }) =>
    /Join|Loop|Hash|Merge/.test(type) ? [condition, filter].filter((text) => text !== null) : [],
  );
  return nodes.flatMap(({ type, relation }) => {
    const columns = relation === null ? undefined : tables.get(relation);
    if (type !== 'Seq Scan' || relation === null || columns === undefined) return [];
    return columns
      .filter((column) => conditions.some((text) => names(text, column)))
      .slice(0, 1)
      .map((column) => ({
        table: relation,
        columns: [column],
        why: t('index.why.join', { table: relation, column }),
      }));
  });
}

const escape = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** `column` itself, as PostgreSQL prints it: perhaps behind an alias, perhaps in brackets with a cast. */
const nameOf = (column: string): string => String.raw`(?<![\w"])(?:\w+\.)?"?${escape(column)}"?(?![\w"])`;

const compares = (filter: string, column: string, sign: string): boolean =>
  new RegExp(String.raw`${nameOf(column)}\)?(?:::\w+(?: \w+)*)?\s*${sign}`).test(filter);

const names = (text: string, column: string): boolean => new RegExp(nameOf(column)).test(text);
