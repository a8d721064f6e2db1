import type { DeclaredTable } from '../tables';
import { findDeclared, isKeyColumn, isSameTable, isTimeColumn, isUnknownColumn, singular } from './names';
import type { ColumnName, Filter, SqlStatement, Tie } from './statement';

/** What is wrong with a statement, or could be better, as data; `name` is the table or column meant. */
export type SqlFinding = {
  kind:
    | 'unknown-table'
    | 'unknown-column'
    | 'wrong-join'
    | 'no-join-condition'
    | 'ungrouped-column'
    | 'write-without-where'
    | 'selects-all'
    | 'pages-by-offset'
    | 'function-on-column'
    | 'closed-time-range'
    | 'flag-filter-only';
  name: string;
};

const written = ({ table, column }: ColumnName): string => (table === null ? column : `${table}.${column}`);

/** Judges a statement by itself and against the tables its author declares; with none declared every name is believed. */
export function judgeSql(statement: SqlStatement, tables: readonly DeclaredTable[]): SqlFinding[] {
  const findings: SqlFinding[] = [];
  const add = (kind: SqlFinding['kind'], name = ''): void => {
    if (!findings.some((each) => each.kind === kind && each.name === name)) findings.push({ kind, name });
  };
  if (tables.length > 0)
    for (const name of statement.tables) if (!findDeclared(name, tables)) add('unknown-table', name);
  for (const column of [...statement.columns, ...statement.filters])
    if (isUnknownColumn(column, statement.tables, tables)) add('unknown-column', written(column));
  for (const tie of statement.ties)
    if (isWrongTie(tie, statement, tables)) add('wrong-join', `${written(tie.one)} = ${written(tie.other)}`);
  if (statement.isCrossJoin) add('no-join-condition', statement.tables.join(', '));
  for (const column of statement.ungrouped) add('ungrouped-column', column);
  if ((statement.kind === 'update' || statement.kind === 'delete') && statement.filters.length === 0)
    add('write-without-where', statement.tables[0]);
  if (statement.selectsAll) add('selects-all');
  if (statement.usesOffset) add('pages-by-offset');
  for (const filter of statement.filters) {
    if (filter.isWrapped) add('function-on-column', filter.column);
    if (isClosedRange(filter)) add('closed-time-range', filter.column);
  }
  if (statement.filters.length > 0 && statement.filters.every(isFlagFilter))
    add('flag-filter-only', statement.filters[0]?.column);
  return findings;
}

/** BETWEEN takes both ends in: a moment at midnight counts for two days. */
const isClosedRange = ({ operator, column, value }: Filter): boolean =>
  operator === 'between' &&
  (value === 'time' || isTimeColumn(column)) &&
  !/(?:^|_)(?:date|day)$/.test(column);

/** True or false halves a table at best; so does "is not null". */
export const isFlagFilter = ({ value }: Pick<Filter, 'value'>): boolean =>
  value === 'flag' || value === 'null';

/** Two columns that belong to different things: `drivers.id = rides.rider_id`, `rides.id = drivers.id`. */
function isWrongTie({ one, other }: Tie, statement: SqlStatement, tables: readonly DeclaredTable[]): boolean {
  if (one.table === null || other.table === null || one.table === other.table) return false;
  const pointsElsewhere = (from: ColumnName, to: ColumnName): boolean | null => {
    const target = targetOf(from, statement, tables);
    return target === null ? null : !isSameTable(target, to.table ?? '');
  };
  const there = pointsElsewhere(one, other);
  const back = pointsElsewhere(other, one);
  if (there === false || back === false) return false;
  if (there === true || back === true) return !sharesTarget(one, other, statement, tables);
  return one.column === 'id' && other.column === 'id';
}

/** `sends.campaign_id = items.campaign_id`: both point at the same third table. */
function sharesTarget(
  one: ColumnName,
  other: ColumnName,
  statement: SqlStatement,
  tables: readonly DeclaredTable[],
): boolean {
  const a = targetOf(one, statement, tables);
  const b = targetOf(other, statement, tables);
  return one.column === other.column || (a !== null && b !== null && isSameTable(a, b));
}

/** The table a column points to: as declared, or by its name where that names a table in sight; null where nothing tells. */
function targetOf(
  { table, column }: ColumnName,
  statement: SqlStatement,
  tables: readonly DeclaredTable[],
): string | null {
  const home = findDeclared(table ?? '', tables);
  const declared = home?.columns.find(({ name }) => name === column)?.references;
  if (declared) return declared;
  if (!isKeyColumn(column) || column === 'id') return null;
  const stem = singular(column.replace(/_(?:id|uuid|key|ref)$/, ''));
  if (table !== null && stem === singular(table)) return null;
  const inSight = [...statement.tables, ...tables.map(({ name }) => name)];
  return inSight.find((name) => singular(name) === stem) ?? null;
}

/**
 * How a read stays bounded as data grows: `tight` by a limit, a window in time, its own key, or because it is summed up; `owner` where
 * it takes all rows of one owner, which grow with the years; null where nothing bounds it.
 */
export function findBound(statement: SqlStatement): 'tight' | 'owner' | null {
  const { limit, filters, aggregates, tables, ties } = statement;
  if (limit !== null) return 'tight';
  const isWindow = ({ column, operator, value }: Filter): boolean =>
    (operator === 'range' || operator === 'between') && (value === 'time' || isTimeColumn(column));
  if (filters.some(isWindow)) return 'tight';
  const keys = filters.filter(
    ({ column, operator, value }) =>
      (operator === 'equal' || operator === 'list') && isKeyColumn(column) && value !== 'flag',
  );
  if (keys.length === 0) return null;
  const isKeyOf = ({ column, table }: ColumnName): boolean =>
    column === 'id' || column === `${singular(table ?? tables[0] ?? '')}_id`;
  // One boat has many crossings: where other rows point at the row that is held fast, they are as many as there are.
  const isPointedAt = ({ table }: Filter): boolean =>
    ties.some(({ one, other }) => [one, other].some((side) => side.table === table && isKeyOf(side)));
  const isOwn = (filter: Filter): boolean => isKeyOf(filter) && !isPointedAt(filter);
  return aggregates || keys.some(isOwn) ? 'tight' : 'owner';
}
