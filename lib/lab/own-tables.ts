import type { DatasetTable } from '@/lib/prompts/dataset-schema';
import type { Say } from './words';
import { type ColumnType, readColumnType } from './own-types';

/** A table as a candidate declares it. */
export type OwnTable = Readonly<{
  name: string;
  columns: readonly Readonly<{
    name: string;
    type?: string | undefined;
    primaryKey?: boolean | undefined;
    unique?: boolean | undefined;
    /** `table` or `table.column`. */
    references?: string | undefined;
  }>[];
}>;

export type PlannedColumn = Readonly<{
  name: string;
  type: ColumnType;
  isPrimaryKey: boolean;
  isUnique: boolean;
  /** Where its values come from. */
  target: Readonly<{ table: string; column: string }> | null;
}>;

export type PlannedTable = Readonly<{ name: string; columns: readonly PlannedColumn[] }>;

export type OwnPlan = Readonly<{
  /** What is pointed at comes before what points at it, as far as that can be. */
  tables: readonly PlannedTable[];
  /** The same as the lab shows and creates them. */
  declared: readonly DatasetTable[];
  /** What had to be bent, a line each. */
  notes: readonly string[];
}>;

const tablesMax = 40;
const columnsMax = 60;

/** Tables that PostgreSQL can make from a candidate's data model, and a line for everything that had to be bent for it. */
export function planOwnTables(written: readonly OwnTable[], t: Say): OwnPlan {
  const notes: string[] = [];
  const named = nameTables(written, notes, t);
  const typed = named.map((table) => typeTable(table, notes, t));
  const resolved = resolveTargets(typed, named, notes, t);
  const ordered = orderTables(resolved);
  return { tables: ordered, declared: declare(ordered, notes, t), notes };
}

/** A name that needs no quotes: the one people will type. */
export const toPlainName = (name: string): string =>
  name
    .trim()
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9_]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .replace(/^(?=\d)/, 't_')
    .slice(0, 60);

function nameTables(written: readonly OwnTable[], notes: string[], t: Say): OwnTable[] {
  const seen = new Set<string>();
  const found: OwnTable[] = [];
  for (const table of written.slice(0, tablesMax)) {
    const name = toPlainName(table.name);
    if (name === '') {
      notes.push(t('tables.unnamed'));
    } else if (seen.has(name)) {
      notes.push(t('tables.twice', { table: name }));
    } else if (table.columns.length === 0) {
      notes.push(t('tables.empty', { table: name }));
    } else {
      seen.add(name);
      if (name !== table.name.trim().toLowerCase())
        notes.push(t('tables.renamed', { written: table.name.trim(), table: name }));
      found.push({ ...table, name });
    }
  }
  return found;
}

function typeTable({ name, columns }: OwnTable, notes: string[], t: Say): PlannedTable {
  const seen = new Set<string>();
  const planned: PlannedColumn[] = [];
  for (const column of columns.slice(0, columnsMax)) {
    const plain = toPlainName(column.name);
    if (plain === '' || seen.has(plain)) {
      notes.push(
        plain === ''
          ? t('tables.unnamedColumn', { table: name })
          : t('tables.repeatedColumn', { table: name, column: plain }),
      );
      continue;
    }
    seen.add(plain);
    const type = readColumnType(column.type, plain);
    if (!type.isKnown)
      notes.push(t('tables.unknownType', { column: `${name}.${plain}`, type: (column.type ?? '').trim() }));
    planned.push({
      name: plain,
      type,
      isPrimaryKey: column.primaryKey === true,
      isUnique: column.unique === true,
      target: null,
    });
  }
  return { name, columns: planned };
}

function resolveTargets(
  typed: readonly PlannedTable[],
  named: readonly OwnTable[],
  notes: string[],
  t: Say,
): PlannedTable[] {
  const tables = new Map(typed.map((table) => [table.name, table]));
  return typed.map((table, at) => {
    const references = new Map(
      named[at]?.columns.map((column) => [toPlainName(column.name), column.references ?? '']) ?? [],
    );
    const columns = table.columns.map((column): PlannedColumn => {
      const reference = references.get(column.name) ?? '';
      if (reference.trim() === '') return column;
      const target = findTarget(reference, column.name, tables);
      if (target === null) {
        notes.push(
          t('tables.lostTarget', { column: `${table.name}.${column.name}`, target: reference.trim() }),
        );
        return column;
      }
      // What points has the type of what is pointed at.
      return {
        ...column,
        type: target.column.type,
        target: { table: target.table, column: target.column.name },
      };
    });
    return { name: table.name, columns };
  });
}

function findTarget(
  reference: string,
  from: string,
  tables: ReadonlyMap<string, PlannedTable>,
): { table: string; column: PlannedColumn } | null {
  const [tableName = '', columnName = ''] = reference
    .trim()
    .replace(/\)\s*$/, '')
    .split(/[.(]/, 2)
    .map(toPlainName);
  const table = tables.get(tableName) ?? tables.get(`${tableName}s`);
  if (!table) return null;
  const keys = table.columns.filter(({ isPrimaryKey }) => isPrimaryKey);
  const column =
    table.columns.find(({ name }) => name === columnName) ??
    (keys.length === 1 ? keys[0] : undefined) ??
    table.columns.find(({ name }) => name === from || name === 'id');
  return column ? { table: table.name, column } : null;
}

/** Pointed at first. Tables that point at each other in a ring stay in the order they were written. */
function orderTables(tables: readonly PlannedTable[]): PlannedTable[] {
  const left = [...tables];
  const done = new Set<string>();
  const ordered: PlannedTable[] = [];
  while (left.length > 0) {
    const isFree = ({ name, columns }: PlannedTable) =>
      columns.every(({ target }) => target === null || target.table === name || done.has(target.table));
    const at = Math.max(0, left.findIndex(isFree));
    const [next] = left.splice(at, 1);
    if (!next) break;
    done.add(next.name);
    ordered.push(next);
  }
  return ordered;
}

function declare(tables: readonly PlannedTable[], notes: string[], t: Say): DatasetTable[] {
  const made = new Map<string, PlannedTable>();
  return tables.map((table) => {
    made.set(table.name, table);
    return {
      name: table.name,
      about: t('tables.about'),
      columns: table.columns.map(({ name, type, isPrimaryKey, target }) => {
        const canPoint = target !== null && isKeyOf(made.get(target.table), target.column);
        if (target !== null && !canPoint)
          notes.push(
            t('tables.loose', {
              column: `${table.name}.${name}`,
              target: `${target.table}.${target.column}`,
            }),
          );
        return {
          name,
          type: type.sql,
          ...(isPrimaryKey && { isPrimaryKey }),
          ...(canPoint && { references: `${target.table}.${target.column}` }),
        };
      }),
    };
  });
}

/** Only a column that is the whole key can be pointed at. */
function isKeyOf(table: PlannedTable | undefined, column: string): boolean {
  const keys = table?.columns.filter(({ isPrimaryKey }) => isPrimaryKey) ?? [];
  return keys.length === 1 && keys[0]?.name === column;
}
