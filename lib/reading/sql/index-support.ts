import type { DeclaredTable, TableIndex } from '../tables';
import { isSameTable } from './names';
import type { SqlStatement } from './statement';

/** What serves a statement: an index or unique constraint that somebody named, only a primary key, or nothing. */
export type Support = 'index' | 'key' | null;

/**
 * Whether an index begins with a column that a statement filters, ties or orders by: without its first column an index is of no use.
 * What stands inside a function is not served.
 */
export function findSupport(
  statement: SqlStatement,
  tables: readonly DeclaredTable[],
  indexes: readonly TableIndex[],
): Support {
  const named = [...indexes, ...tables.flatMap((table) => table.indexes)];
  if (named.some((index) => serves(index, statement))) return 'index';
  const keys = tables.flatMap(({ name, primaryKey, columns }): TableIndex[] => {
    const key =
      primaryKey.length > 0 ? primaryKey : columns.some((column) => column.name === 'id') ? ['id'] : [];
    return key.length > 0 ? [{ table: name, columns: key, isUnique: true, isPartial: false }] : [];
  });
  return keys.some((index) => serves(index, statement)) ? 'key' : null;
}

function serves({ table, columns }: TableIndex, statement: SqlStatement): boolean {
  const isOf = (home: string | null): boolean => table === null || home === null || isSameTable(table, home);
  if (table !== null && !statement.tables.some((name) => isSameTable(name, table))) return false;
  const filters = statement.filters.filter((filter) => isOf(filter.table) && !filter.isWrapped);
  const equal = new Set(
    filters.filter(({ operator }) => operator === 'equal' || operator === 'list').map(({ column }) => column),
  );
  // A join looks rows up by the column that ties them.
  if (statement.filters.length === 0)
    for (const { one, other } of statement.ties)
      for (const { table: home, column } of [one, other]) if (isOf(home)) equal.add(column);
  const open = new Set([
    ...filters.map(({ column }) => column),
    ...statement.orderBy.filter((column) => isOf(column.table)).map(({ column }) => column),
  ]);
  return columns.slice(0, 1).some((first) => equal.has(first) || open.has(first));
}
