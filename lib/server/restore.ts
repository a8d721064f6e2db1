import 'server-only';
import { BackupFileError, checkBackupFile, readBackupRows, type BackupClosing } from './backup-file';
import { insertRows, listTables, quoteName, sumTable, type TableSum } from './backup-tables';
import { findPending, migrate, type Migration } from './migrate';
import type { Sql } from './sql';
import type { Store } from './store';

export type RestoreReport = Readonly<{
  rows: number;
  tables: Readonly<Record<string, TableSum>>;
  createdAt: string;
}>;

/** The store already holds something, and nobody said to replace it. */
export class StoreNotEmptyError extends Error {
  override readonly name = 'StoreNotEmptyError';
}

/**
 * Fills the store from a backup, in one transaction: all of it, verified row by row, or nothing. A backup of an older
 * version is brought up to date, into an empty store only.
 */
export async function restore(
  store: Store,
  file: string,
  migrations: readonly Migration[],
  { replace }: Readonly<{ replace: boolean }>,
): Promise<RestoreReport> {
  const { header, closing } = await checkBackupFile(file);
  const then = findThen(migrations, header.migrations, file);
  await store.withConnection((sql) => checkTarget(sql, { migrations, then, replace }));
  await migrate(store, then);
  await store.withConnection((sql) => fill(sql, file, closing));
  await migrate(store, migrations);
  const rows = Object.values(closing.tables).reduce((total, table) => total + table.rows, 0);
  return { rows, tables: closing.tables, createdAt: header.createdAt };
}

/** The migrations the backup was made under: they must be the first of ours. */
function findThen(
  migrations: readonly Migration[],
  names: readonly string[],
  file: string,
): readonly Migration[] {
  const then = migrations.slice(0, names.length);
  if (then.length === names.length && then.every(({ name }, index) => name === names[index])) return then;
  throw new BackupFileError(
    `${file}: was made by another version, with migrations that this one does not know`,
  );
}

async function checkTarget(
  sql: Sql,
  {
    migrations,
    then,
    replace,
  }: { migrations: readonly Migration[]; then: readonly Migration[]; replace: boolean },
): Promise<void> {
  const tables = await listTables(sql);
  if (tables.length === 0) return;
  const held = await Promise.all(
    tables.map(async (table) => (await sql.query(`SELECT 1 FROM ${quoteName(table)} LIMIT 1`)).length > 0),
  );
  if (held.includes(true) && !replace)
    throw new StoreNotEmptyError('The store is not empty. To replace all that it holds, add --replace');
  const applied = migrations.length - (await findPending(sql, migrations)).length;
  if (applied > then.length)
    throw new StoreNotEmptyError(
      'The backup is of an older version: restore it into a store never started before',
    );
}

async function fill(sql: Sql, file: string, closing: BackupClosing): Promise<void> {
  await sql.run(`BEGIN; SET LOCAL TIME ZONE 'UTC'`);
  try {
    const tables = await listTables(sql);
    await sql.run(`TRUNCATE ${tables.map(quoteName).join(', ')}`);
    await insertAll(sql, file);
    await verify(sql, tables, closing);
    await sql.run('COMMIT');
  } catch (error) {
    await sql.run('ROLLBACK');
    throw error;
  }
}

async function insertAll(sql: Sql, file: string): Promise<void> {
  let table = '';
  let rows: string[] = [];
  let size = 0;
  const flush = async (): Promise<void> => {
    if (rows.length > 0) await insertRows(sql, table, rows);
    rows = [];
    size = 0;
  };
  for await (const next of readBackupRows(file)) {
    if (next.table !== table || rows.length >= 500 || size > 4_000_000) await flush();
    table = next.table;
    rows.push(next.row);
    size += next.row.length;
  }
  await flush();
}

async function verify(sql: Sql, tables: readonly string[], closing: BackupClosing): Promise<void> {
  for (const table of tables) {
    const expected = closing.tables[table] ?? { rows: 0, digest: '0'.repeat(64) };
    const found = await sumTable(sql, table);
    if (found.rows !== expected.rows || found.digest !== expected.digest)
      throw new Error(
        `${table}: ${found.rows} rows came back, not the ${expected.rows} that were saved; nothing was kept`,
      );
  }
}
