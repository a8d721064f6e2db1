import 'server-only';
import { createHash } from 'node:crypto';
import type { Sql } from './sql';

/** What of a table must be the same after a restore: how many rows, and a digest in which their order is no matter. */
export type TableSum = Readonly<{ rows: number; digest: string }>;

/** Rows are carried as the database's own JSON text, so that no number or time is rounded on the way. */
const batchSize = 500;

/** Names of the store's tables, those others refer to first. */
export async function listTables(sql: Sql): Promise<readonly string[]> {
  const tables = await sql.query(
    `SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname = current_schema() AND c.relkind = 'r' AND c.relname <> '_prisma_migrations'`,
  );
  const references = await sql.query(
    `SELECT a.relname AS child, b.relname AS parent FROM pg_constraint k
     JOIN pg_class a ON a.oid = k.conrelid JOIN pg_class b ON b.oid = k.confrelid
     JOIN pg_namespace n ON n.oid = a.relnamespace
     WHERE k.contype = 'f' AND n.nspname = current_schema() AND a.oid <> b.oid`,
  );
  return sortByReference(
    tables.map((row) => String(row['name'])).sort(),
    references.map((row) => ({ child: String(row['child']), parent: String(row['parent']) })),
  );
}

/** Parents before children. Throws on a circle: then rows could be put in in no order. */
export function sortByReference(
  names: readonly string[],
  references: readonly Readonly<{ child: string; parent: string }>[],
): readonly string[] {
  const sorted: string[] = [];
  let left = [...names];
  while (left.length > 0) {
    const waiting = new Set(left);
    const free = left.filter((name) => !references.some((r) => r.child === name && waiting.has(r.parent)));
    if (free.length === 0) throw new Error(`The tables ${left.join(', ')} refer to each other in a circle`);
    sorted.push(...free);
    left = left.filter((name) => !free.includes(name));
  }
  return sorted;
}

export const quoteName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** All rows of a table as JSON text, in batches. Only within a transaction: it reads through a cursor. */
export async function* readRows(sql: Sql, table: string): AsyncGenerator<readonly string[]> {
  await sql.run(
    `DECLARE backup_rows NO SCROLL CURSOR FOR SELECT row_to_json(t)::text AS row FROM ${quoteName(table)} t`,
  );
  for (;;) {
    const rows = await sql.query(`FETCH ${batchSize} FROM backup_rows`);
    if (rows.length === 0) break;
    yield rows.map((row) => String(row['row']));
  }
  await sql.run('CLOSE backup_rows');
}

export async function insertRows(sql: Sql, table: string, rows: readonly string[]): Promise<void> {
  const name = quoteName(table);
  await sql.query(`INSERT INTO ${name} SELECT * FROM json_populate_recordset(NULL::${name}, $1::json)`, [
    `[${rows.join(',')}]`,
  ]);
}

/** Adds up a table's rows while they pass. */
export function createTableSum(): { add(row: string): void; result(): TableSum } {
  let rows = 0;
  let sum = 0n;
  return {
    add: (row) => {
      rows += 1;
      const hex = createHash('sha256').update(row).digest('hex');
      sum = BigInt.asUintN(256, sum + BigInt(`0x${hex}`));
    },
    result: () => ({ rows, digest: sum.toString(16).padStart(64, '0') }),
  };
}

/** The sum of a table as the store now holds it. */
export async function sumTable(sql: Sql, table: string): Promise<TableSum> {
  const sum = createTableSum();
  for await (const rows of readRows(sql, table)) rows.forEach(sum.add);
  return sum.result();
}
