import { randomUUID } from 'node:crypto';
import { PGlite } from '@electric-sql/pglite';
import { Client } from 'pg';
import { afterAll, beforeAll } from 'vitest';
import { migrate, readMigrations } from '@/lib/server/migrate';
import { seed } from '@/lib/server/seed';
import { fromInstance, openPostgres, type Store } from '@/lib/server/store';

/**
 * A fresh, migrated store: embedded and in memory, or a new database on the server of TEST_DATABASE_URL.
 * Without `seeded` it holds no prompts. Close it when done.
 */
export async function createTestStore({ seeded = false }: { seeded?: boolean } = {}): Promise<Store> {
  const server = process.env['TEST_DATABASE_URL'];
  const store = server === undefined ? fromInstance(await PGlite.create()) : await createDatabase(server);
  await migrate(store, await readMigrations(process.cwd()));
  if (seeded) await seed(store.client);
  return store;
}

/** Which database this run of the tests is on. */
export const testDatabaseKind = process.env['TEST_DATABASE_URL'] === undefined ? 'pglite' : 'postgres';

/**
 * For a whole test file: one store, opened before its first test and closed after its last.
 * `const database = useTestStore()`, then `database().client` within a test.
 */
export function useTestStore(options: { seeded?: boolean } = {}): () => Store {
  let store: Store | null = null;
  beforeAll(async () => {
    store = await createTestStore(options);
  }, 60_000);
  afterAll(async () => {
    await store?.close();
  });
  return () => {
    if (store === null) throw new Error('the store is open only within a test');
    return store;
  };
}

async function createDatabase(server: string): Promise<Store> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const administrator = new Client({ connectionString: server });
  await administrator.connect();
  await administrator.query(`CREATE DATABASE "${name}"`);
  await administrator.end();
  const address = new URL(server);
  address.pathname = `/${name}`;
  return openPostgres(address.href, 10);
}
