import type { DatasetTable, DatasetValue } from '@/lib/prompts/dataset-schema';

/** CREATE TABLE for tables in an order in which what is pointed at comes first. */
export function toScript(tables: readonly DatasetTable[]): string {
  return tables.map(toCreateTable).join(';\n');
}

function toCreateTable({ name, columns }: DatasetTable): string {
  const keys = columns.filter(({ isPrimaryKey }) => isPrimaryKey).map((column) => quoteName(column.name));
  const lines = columns.map(({ name: column, type, isRequired, references }) => {
    const [table, target] = references?.split('.') ?? [];
    const points =
      table === undefined || target === undefined
        ? ''
        : ` references ${quoteName(table)} (${quoteName(target)})`;
    return `  ${quoteName(column)} ${type}${isRequired ? ' not null' : ''}${points}`;
  });
  if (keys.length > 0) lines.push(`  primary key (${keys.join(', ')})`);
  return `create table ${quoteName(name)} (\n${lines.join(',\n')}\n)`;
}

/** A name as PostgreSQL takes it whatever is in it. */
export const quoteName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Rows in the text format of COPY. */
export const toCopyText = (rows: readonly (readonly DatasetValue[])[]): string =>
  rows.map((row) => `${row.map(toCopyValue).join('\t')}\n`).join('');

function toCopyValue(value: DatasetValue): string {
  if (value === null) return '\\N';
  if (typeof value !== 'string') return String(value);
  return value.replace(/[\\\t\n\r]/g, (sign) => escapes.get(sign) ?? sign);
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['\\', '\\\\'],
  ['\t', '\\t'],
  ['\n', '\\n'],
  ['\r', '\\r'],
]);
