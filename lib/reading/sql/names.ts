import type { DeclaredTable } from '../tables';
import type { ColumnName } from './statement';

/** A table's name without its plural, its schema and its underscores, so that `ride_requests` is `RideRequest`. */
export const singular = (name: string): string => {
  const plain = name.toLowerCase().replace(/^.*\./, '').replaceAll('_', '');
  if (/(?:ss|us|is)$/.test(plain)) return plain;
  if (/ies$/.test(plain)) return plain.replace(/ies$/, 'y');
  return plain.replace(/(?:(?<=ss|x|ch|sh)es|s)$/, '');
};

export const isSameTable = (one: string, other: string): boolean => singular(one) === singular(other);

/** The declared table of a name, if any. */
export const findDeclared = (name: string, tables: readonly DeclaredTable[]): DeclaredTable | null =>
  tables.find((table) => isSameTable(table.name, name)) ?? null;

/** A column that holds a key of some row. */
export const isKeyColumn = (column: string): boolean => /(?:^|_)(?:id|uuid|key|ref)$/.test(column);

/** A column that holds a moment. */
export const isTimeColumn = (column: string): boolean =>
  /(?:^|_)(?:at|on|time|date|day|ts|timestamp|since|until|when|week|month)$|^(?:created|updated|modified|sent|expires|due|started|finished|completed)\b/.test(
    column,
  );

const core = (column: string): string =>
  column.replace(/_(?:at|on|ts|time|date|id)$/, '').replaceAll('_', '');

/** Whether two names are one column: `completed` and `completed_at`, `lat` and `latitude`. */
const isSameColumn = (one: string, other: string): boolean => {
  if (one === other) return true;
  const [a, b] = [core(one), core(other)];
  if (a === '' || b === '') return false;
  return a === b || (Math.min(a.length, b.length) >= 3 && (a.startsWith(b) || b.startsWith(a)));
};

/** What a table has without saying so. */
const isImplied = (column: string, { name }: DeclaredTable): boolean =>
  column === 'id' ||
  column === `${singular(name)}_id` ||
  /^(?:created|updated|inserted|modified)(?:_at|_on)?$|^(?:ctid|xmin)$/.test(column);

/** Whether a table has a column, as far as its declaration shows. */
export function hasColumn(table: DeclaredTable, column: string): boolean {
  if (table.form === 'plain' || table.columns.length < 2) return true;
  return isImplied(column, table) || table.columns.some(({ name }) => isSameColumn(name, column));
}

/** Whether a column is declared for none of the tables it could belong to; false where one of those is unknown itself. */
export function isUnknownColumn(
  { table, column }: ColumnName,
  ofStatement: readonly string[],
  tables: readonly DeclaredTable[],
): boolean {
  const homes = (table === null ? ofStatement : [table]).map((name) => findDeclared(name, tables));
  return homes.length > 0 && homes.every((home) => home !== null && !hasColumn(home, column));
}
