import 'server-only';
import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sql } from './sql';
import type { Store } from './store';

export type Migration = Readonly<{ name: string; sql: string; checksum: string }>;

/** The table Prisma's own `migrate deploy` keeps, so that the two agree. */
const createTable = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`;

/** Prisma's own number for this lock. */
const advisoryLock = 72707369;

/** The migrations of the project, in order. */
export async function readMigrations(projectDirectory: string): Promise<readonly Migration[]> {
  const directory = join(projectDirectory, 'prisma', 'migrations');
  const entries = await readdir(directory, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  names.sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(directory, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

/** Names of the migrations still to be applied; throws when the store and the files disagree about the past. */
export async function findPending(sql: Sql, migrations: readonly Migration[]): Promise<readonly Migration[]> {
  const [table] = await sql.query(`SELECT to_regclass('"_prisma_migrations"')::text AS name`);
  if (table?.['name'] == null) return migrations;
  const rows = await sql.query(
    'SELECT migration_name, checksum, finished_at FROM "_prisma_migrations" WHERE rolled_back_at IS NULL',
  );
  const applied = new Map(rows.map((row) => [String(row['migration_name']), row]));
  const known = new Set(migrations.map(({ name }) => name));
  for (const name of applied.keys())
    if (!known.has(name))
      throw new Error(`The store was written by a newer version: it has the migration ${name}`);
  return migrations.filter(({ name, checksum }) => {
    const row = applied.get(name);
    if (row === undefined) return true;
    if (row['finished_at'] === null) throw new Error(`The migration ${name} was begun and not finished`);
    if (row['checksum'] !== checksum)
      throw new Error(`The migration ${name} was edited after it was applied`);
    return false;
  });
}

/** Applies what is pending, each in a transaction of its own. Returns the names of what was applied. */
export async function migrate(store: Store, migrations: readonly Migration[]): Promise<readonly string[]> {
  return store.withConnection(async (sql) => {
    // On PostgreSQL several servers may start at once. On PGlite the pid lock has already seen to it.
    await sql.query(`SELECT pg_advisory_lock(${advisoryLock})`);
    try {
      await sql.run(createTable);
      const pending = await findPending(sql, migrations);
      for (const migration of pending) await apply(sql, migration);
      return pending.map(({ name }) => name);
    } finally {
      await sql.query(`SELECT pg_advisory_unlock(${advisoryLock})`);
    }
  });
}

async function apply(sql: Sql, { name, sql: script, checksum }: Migration): Promise<void> {
  await sql.run('BEGIN');
  try {
    const started = new Date().toISOString();
    await sql.run(script);
    await sql.query(
      `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, $4, now(), 1)`,
      [randomUUID(), checksum, name, started],
    );
    await sql.run('COMMIT');
  } catch (error) {
    await sql.run('ROLLBACK');
    throw new Error(`The migration ${name} failed and was undone`, { cause: error });
  }
}
