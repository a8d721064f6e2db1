import 'server-only';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { access, rename, rm } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { createTableSum, listTables, readRows, type TableSum } from './backup-tables';
import type { Sql } from './sql';
import type { Store } from './store';

export const backupFormat = 'loadbearing-backup/1';

export type BackupReport = Readonly<{
  format: typeof backupFormat;
  tables: Readonly<Record<string, TableSum>>;
  rows: number;
  /** Of the uncompressed lines above the last one. */
  sha256: string;
}>;

/**
 * Writes the whole store to one file (gzip; a header line, a line a row, a closing line with counts and checksum), as
 * it stands at one moment. A file that exists is not overwritten; one that could not be finished is not left behind.
 */
export async function backup(store: Store, file: string, now: Date): Promise<BackupReport> {
  const unfinished = `${file}.part`;
  try {
    if (await exists(file)) throw new Error(`${file}: exists already; a backup never overwrites a file`);
    const report = await store.withConnection((sql) => writeBackup(sql, unfinished, now));
    await rename(unfinished, file);
    return report;
  } finally {
    await rm(unfinished, { force: true });
  }
}

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

async function writeBackup(sql: Sql, file: string, now: Date): Promise<BackupReport> {
  const writer = createLineWriter(file);
  await sql.run(`BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL TIME ZONE 'UTC'`);
  try {
    const migrations = await sql.query(
      'SELECT migration_name AS name FROM "_prisma_migrations" WHERE rolled_back_at IS NULL ORDER BY migration_name COLLATE "C"',
    );
    await writer.write(
      JSON.stringify({
        format: backupFormat,
        createdAt: now.toISOString(),
        migrations: migrations.map((row) => String(row['name'])),
      }),
    );
    const tables: Record<string, TableSum> = {};
    for (const table of await listTables(sql)) {
      const sum = createTableSum();
      for await (const rows of readRows(sql, table)) {
        for (const row of rows) {
          sum.add(row);
          await writer.write(`{"table":${JSON.stringify(table)},"row":${row}}`);
        }
      }
      tables[table] = sum.result();
    }
    const rows = Object.values(tables).reduce((total, table) => total + table.rows, 0);
    const sha256 = await writer.close((checksum) => JSON.stringify({ tables, sha256: checksum }));
    return { format: backupFormat, tables, rows, sha256 };
  } finally {
    await sql.run('ROLLBACK');
    await writer.abandon();
  }
}

/** Lines into a gzip file, hashed on their way. */
function createLineWriter(file: string) {
  const hash = createHash('sha256');
  const gzip = createGzip();
  // Password hashes are in it: for its owner only.
  const output = gzip.pipe(createWriteStream(file, { mode: 0o600 }));
  const done = finished(output);
  // Seen when awaited at the end; until then a failure must not count as unhandled.
  done.catch(() => undefined);
  const write = async (line: string): Promise<void> => {
    if (output.errored !== null) throw output.errored;
    if (!gzip.write(`${line}\n`)) await Promise.race([once(gzip, 'drain'), done]);
  };
  return {
    write: async (line: string): Promise<void> => {
      hash.update(`${line}\n`);
      await write(line);
    },
    close: async (toLast: (checksum: string) => string): Promise<string> => {
      const checksum = hash.digest('hex');
      await write(toLast(checksum));
      gzip.end();
      await done;
      return checksum;
    },
    abandon: async (): Promise<void> => {
      if (gzip.writableFinished) return;
      gzip.destroy();
      output.destroy();
      await done.catch(() => undefined);
    },
  };
}
