import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { checkHealth, readFreeBytes } from './health';
import { openPostgres } from './store';
import { createTestStore, useTestStore } from './testing/database';

const database = useTestStore();
const plenty = async () => 1e12;

describe('readiness', () => {
  test('ready when all is well', async () => {
    const health = await checkHealth({ getStore: async () => database(), readFreeBytes: plenty });
    expect(health).toEqual({
      ok: true,
      checks: { database: { ok: true }, migrations: { ok: true }, disk: { ok: true } },
    });
  });

  test('a full disk', async () => {
    const health = await checkHealth({ getStore: async () => database(), readFreeBytes: async () => 1024 });
    expect(health.ok).toBe(false);
    expect(health.checks.disk).toEqual({ ok: false, reason: 'the disk is full' });
  });

  test('a disk that cannot be asked', async () => {
    const health = await checkHealth({
      getStore: async () => database(),
      readFreeBytes: () => readFreeBytes('/no/such/place'),
    });
    expect(health.checks.disk).toEqual({ ok: false, reason: 'the free space cannot be read' });
    expect(await readFreeBytes(tmpdir())).toBeGreaterThan(0);
  });

  test('migrations that are pending', async () => {
    const store = await createTestStore();
    try {
      await store.withConnection((sql) =>
        sql.run(
          'DELETE FROM "_prisma_migrations" WHERE migration_name = (SELECT max(migration_name) FROM "_prisma_migrations")',
        ),
      );
      const health = await checkHealth({ getStore: async () => store, readFreeBytes: plenty });
      expect(health.checks.migrations).toEqual({ ok: false, reason: '1 migrations are pending' });
    } finally {
      await store.close();
    }
  });

  test('a database that is away says so, and nothing about where it is', async () => {
    const away = await openPostgres('postgresql://nobody:hunter2@127.0.0.1:9/none', 1);
    try {
      const health = await checkHealth({ getStore: async () => away, readFreeBytes: plenty });
      expect(health.ok).toBe(false);
      expect(health.checks.database).toEqual({ ok: false, reason: 'the database does not answer' });
      expect(JSON.stringify(health)).not.toMatch(/hunter2|127\.0/);
    } finally {
      await away.close();
    }
  });
});
