import type { DatasetRows, DatasetValue } from '@/lib/prompts/dataset-schema';
import { createRandom } from '@/lib/shared/random';
import type { PlannedColumn, PlannedTable } from './own-tables';
import { type Draw, makeValue } from './own-values';

const rowsMax = 20_000;
const rowsByDepth = [400, 2000, 5000] as const;

type Column = readonly DatasetValue[];

/** Made-up rows that respect keys and references. The same tables and time give the same rows. */
export function makeOwnRows(tables: readonly PlannedTable[], nowMs: number): DatasetRows {
  const random = createRandom(2_027);
  const draw: Draw = {
    int: (min, max) => min + Math.floor(random() * (max - min + 1)),
    chance: (probability) => random() < probability,
    nowMs,
  };
  const counts = countRows(tables);
  const values = new Map<string, Map<string, Column>>();
  const rows: Record<string, DatasetValue[][]> = {};
  for (const table of tables) {
    const columns = new Map<string, Column>();
    values.set(table.name, columns);
    const count = counts.get(table.name) ?? 0;
    for (const column of table.columns)
      columns.set(column.name, makeColumn(column, table, count, values, draw));
    rows[table.name] = toRows(table, columns, count);
  }
  return rows;
}

/** What points at more has more rows: rides outnumber riders. */
function countRows(tables: readonly PlannedTable[]): Map<string, number> {
  const depths = new Map<string, number>();
  for (const { name, columns } of tables) {
    const below = columns.map(({ target }) =>
      target === null || target.table === name ? -1 : (depths.get(target.table) ?? 0),
    );
    depths.set(name, Math.min(2, Math.max(-1, ...below) + 1));
  }
  const wanted = new Map([...depths].map(([name, depth]) => [name, rowsByDepth[depth] ?? rowsByDepth[0]]));
  const sum = [...wanted.values()].reduce((total, count) => total + count, 0);
  const scale = Math.min(1, rowsMax / Math.max(1, sum));
  return new Map([...wanted].map(([name, count]) => [name, Math.max(1, Math.floor(count * scale))]));
}

function makeColumn(
  column: PlannedColumn,
  table: PlannedTable,
  count: number,
  values: ReadonlyMap<string, ReadonlyMap<string, Column>>,
  draw: Draw,
): DatasetValue[] {
  const keys = table.columns.filter(({ isPrimaryKey }) => isPrimaryKey);
  const isAlone = column.isUnique || (column.isPrimaryKey && keys.length === 1);
  const { target } = column;
  const isSelf = target?.table === table.name;
  if (target === null || isSelf) {
    const own = Array.from({ length: count }, (_, at) => makeValue(column, at, isAlone, draw));
    if (!isSelf) return own;
    const key = values.get(table.name)?.get(target.column) ?? [];
    // Somebody's manager, somebody's parent message: an earlier row, or none.
    return own.map((_, at) => (at === 0 || draw.chance(0.3) ? null : (key[draw.int(0, at - 1)] ?? null)));
  }
  const pool = values.get(target.table)?.get(target.column) ?? [];
  // Of a ring, or of a table made later: values of the same make.
  if (pool.length === 0)
    return Array.from({ length: count }, (_, at) => makeValue(column, at, isAlone, draw));
  if (isAlone) return pool.slice(0, count);
  return Array.from({ length: count }, () => pool[skewed(pool.length, draw)] ?? null);
}

/** A few are asked for often, as in life. */
const skewed = (length: number, draw: Draw): number =>
  Math.min(draw.int(0, length - 1), draw.int(0, length - 1));

/** Columns side by side; a key that came twice is left out. */
function toRows(table: PlannedTable, columns: ReadonlyMap<string, Column>, count: number): DatasetValue[][] {
  const keys = table.columns.filter(({ isPrimaryKey }) => isPrimaryKey).map(({ name }) => name);
  const least = Math.min(count, ...table.columns.map(({ name }) => columns.get(name)?.length ?? 0));
  const seen = new Set<string>();
  const rows: DatasetValue[][] = [];
  for (let at = 0; at < least; at += 1) {
    const key = JSON.stringify(keys.map((name) => columns.get(name)?.[at] ?? null));
    if (keys.length > 0 && seen.has(key)) continue;
    seen.add(key);
    rows.push(table.columns.map(({ name }) => columns.get(name)?.[at] ?? null));
  }
  return rows;
}
