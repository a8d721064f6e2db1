import { describe, expect, test } from 'vitest';
import { findPending, migrate, readMigrations } from './migrate';
import { createTestStore, useTestStore } from './testing/database';

const database = useTestStore();

describe('migrations', () => {
  test('applied once, and nothing is pending afterwards', async () => {
    const migrations = await readMigrations(process.cwd());
    expect(migrations.length).toBeGreaterThan(0);
    expect(await migrate(database(), migrations)).toEqual([]);
    expect(await database().withConnection((sql) => findPending(sql, migrations))).toEqual([]);
  });

  test('leave the rows that `prisma migrate deploy` would', async () => {
    const migrations = await readMigrations(process.cwd());
    const rows = await database().withConnection((sql) =>
      sql.query(
        'SELECT migration_name, checksum, applied_steps_count, rolled_back_at FROM "_prisma_migrations"',
      ),
    );
    expect(rows).toEqual(
      migrations.map(({ name, checksum }) => ({
        migration_name: name,
        checksum,
        applied_steps_count: 1,
        rolled_back_at: null,
      })),
    );
  });

  test('one that fails is undone whole', async () => {
    const broken = {
      name: '99999999999999_broken',
      sql: 'CREATE TABLE half (id int); SELECT nonsense;',
      checksum: 'x',
    };
    const migrations = [...(await readMigrations(process.cwd())), broken];
    await expect(migrate(database(), migrations)).rejects.toThrow(
      '99999999999999_broken failed and was undone',
    );
    const [row] = await database().withConnection((sql) =>
      sql.query(`SELECT to_regclass('half')::text AS name`),
    );
    expect(row).toEqual({ name: null });
  });

  test.each([
    ['edited after it was applied', (m: { checksum: string }) => ({ ...m, checksum: 'other' }), 'was edited'],
    ['unknown to these files', () => null, 'written by a newer version'],
  ])('one %s stops the start', async (_case, change, message) => {
    const migrations = (await readMigrations(process.cwd())).map(change).filter((item) => item !== null);
    await expect(migrate(database(), migrations as never)).rejects.toThrow(message);
  });

  test('two servers that start at once apply each migration once', async () => {
    const store = await createTestStore();
    try {
      const migrations = await readMigrations(process.cwd());
      const extra = { name: '99999999999998_extra', sql: 'CREATE TABLE extra (id int)', checksum: 'x' };
      const starts = store.kind === 'postgres' ? [0, 1, 2] : [0];
      const applied = await Promise.all(starts.map(() => migrate(store, [...migrations, extra])));
      expect(applied.flat()).toEqual([extra.name]);
    } finally {
      await store.close();
    }
  });
});

describe('what the migrations add to the schema', () => {
  test('an attempt has exactly one owner', async () => {
    const { client } = database();
    const prompt = await client.promptVersion.create({
      data: { version: 1, hash: 'h', content: {}, prompt: { create: { slug: 'one-owner' } } },
    });
    const rubric = await client.rubricVersion.create({
      data: { version: 1, hash: 'h', content: {}, rubric: { create: { slug: 'one-owner' } } },
    });
    const user = await client.user.create({ data: { email: 'a@example.org', name: 'A' } });
    const guest = await client.guest.create({ data: {} });
    const base = {
      title: 't',
      profile: 'nine-step',
      depth: 'standard',
      promptVersionId: prompt.id,
      rubricVersionId: rubric.id,
    };
    await expect(client.attempt.create({ data: base })).rejects.toThrow();
    await expect(
      client.attempt.create({ data: { ...base, userId: user.id, guestId: guest.id } }),
    ).rejects.toThrow();
    const attempt = await client.attempt.create({ data: { ...base, guestId: guest.id } });

    await client.attemptEvent.create({
      data: { attemptId: attempt.id, position: 1, writerId: 'w', seq: 1, atMs: 0n, type: 't', payload: {} },
    });
    await expect(client.attemptEvent.updateMany({ data: { type: 'other' } })).rejects.toThrow();
    await expect(
      client.promptVersion.update({ where: { id: prompt.id }, data: { hash: 'x' } }),
    ).rejects.toThrow();
    // Deleting the whole attempt takes its events along.
    await client.attempt.delete({ where: { id: attempt.id } });
    expect(await client.attemptEvent.count()).toBe(0);
  });

  test('the audit log takes no change and no deletion', async () => {
    const { client } = database();
    const row = {
      at: new Date(0),
      actorKind: 'user',
      actorId: 'u',
      action: 'a',
      resourceKind: 'r',
      resourceId: 'i',
      data: {},
      previousHash: '',
      hash: 'h',
    };
    await client.auditLog.create({ data: { seq: 1, ...row } });
    await expect(client.auditLog.update({ where: { seq: 1 }, data: { action: 'b' } })).rejects.toThrow();
    await expect(client.auditLog.deleteMany()).rejects.toThrow();
    expect(await client.auditLog.findUnique({ where: { seq: 1 } })).toMatchObject({ action: 'a' });
  });
});
