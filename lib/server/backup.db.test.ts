import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { backup } from './backup';
import { listTables, sortByReference, sumTable } from './backup-tables';
import type { Prisma } from './generated/prisma/client';
import { migrate, readMigrations } from './migrate';
import { restore } from './restore';
import { fromInstance, type Store } from './store';
import { createTestStore, testDatabaseKind, useTestStore } from './testing/database';

const source = useTestStore();
let directory = '';
let saved = '';

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'backup-test-'));
  saved = join(directory, 'store.gz');
  await fillStore(source());
  await backup(source(), saved, new Date(0));
}, 60_000);
afterAll(() => rm(directory, { recursive: true, force: true }));

/** Rows whose values are easily bent on the way: numbers past 2^53, quotes, line ends, other scripts, deep JSON. */
async function fillStore({ client }: Store): Promise<void> {
  const payload: Prisma.InputJsonValue = {
    text: 'quote " back \\ slash\nline\u2028end "table":" 日本語 🙂',
    big: 1e308,
    small: 5e-324,
    nested: [[[{ __proto__x: null }]]],
  };
  const user = await client.user.create({ data: { email: 'o’hara@example.org', name: '"; DROP TABLE --' } });
  const prompt = await client.promptVersion.create({
    data: { version: 1, hash: 'h', content: payload, prompt: { create: { slug: 'a' } } },
  });
  const rubric = await client.rubricVersion.create({
    data: { version: 1, hash: 'h', content: payload, rubric: { create: { slug: 'a' } } },
  });
  const attempt = await client.attempt.create({
    data: {
      title: 't',
      profile: 'nine-step',
      depth: 'standard',
      promptVersionId: prompt.id,
      rubricVersionId: rubric.id,
      userId: user.id,
      startedAt: new Date('2024-02-29T23:59:59.999Z'),
    },
  });
  await client.attemptEvent.createMany({
    data: Array.from({ length: 1201 }, (_, index) => ({
      attemptId: attempt.id,
      position: index + 1,
      writerId: 'w',
      seq: index + 1,
      atMs: 9_007_199_254_740_993n + BigInt(index),
      type: 'textEdited',
      payload,
    })),
  });
  await client.auditLog.create({
    data: {
      seq: 1,
      at: new Date(1),
      actorKind: 'user',
      actorId: user.id,
      action: 'a',
      resourceKind: 'attempt',
      resourceId: attempt.id,
      data: {},
      previousHash: '',
      hash: 'h',
    },
  });
}

const sumAll = (store: Store) =>
  store.withConnection(async (sql) => {
    await sql.run(`BEGIN; SET LOCAL TIME ZONE 'UTC'`);
    const sums = new Map<string, unknown>();
    for (const table of await listTables(sql)) sums.set(table, await sumTable(sql, table));
    await sql.run('ROLLBACK');
    return sums;
  });

async function inStore<T>(store: Store, work: (store: Store) => Promise<T>): Promise<T> {
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

const restoreInto = async (store: Store, file: string, replace = false) =>
  restore(store, file, await readMigrations(process.cwd()), { replace });

describe('a backup comes back as it was', () => {
  const targets: [string, () => Promise<Store>][] = [
    [testDatabaseKind, () => createTestStore()],
    ['an empty embedded store, never migrated', async () => fromInstance(await PGlite.create())],
  ];
  test.each(targets)(`from ${testDatabaseKind} into %s`, async (_name, open) => {
    await inStore(await open(), async (target) => {
      const report = await restoreInto(target, saved);
      expect(report.rows).toBe(1205 + 3);
      expect(await sumAll(target)).toEqual(await sumAll(source()));
      const event = await target.client.attemptEvent.findFirst({ where: { position: 1201 } });
      expect(event).toMatchObject({ atMs: 9_007_199_254_742_193n, payload: { big: 1e308, small: 5e-324 } });
    });
  });

  test('from an embedded store into this one', async () => {
    const other = join(directory, 'embedded.gz');
    await inStore(fromInstance(await PGlite.create()), async (embedded) => {
      await migrate(embedded, await readMigrations(process.cwd()));
      await fillStore(embedded);
      await backup(embedded, other, new Date(0));
      await inStore(await createTestStore(), async (target) => {
        await restoreInto(target, other);
        expect(await sumAll(target)).toEqual(await sumAll(embedded));
      });
    });
  });

  test('the file is for its owner only, and no other file is overwritten', async () => {
    if (process.platform !== 'win32') expect((await stat(saved)).mode & 0o777).toBe(0o600);
    await expect(backup(source(), saved, new Date(0))).rejects.toThrow('exists already');
  });
});

describe('what restore refuses', () => {
  test('a store that holds something, unless told to replace it', async () => {
    await inStore(await createTestStore(), async (target) => {
      await target.client.user.create({ data: { email: 'mine@example.org', name: 'Mine' } });
      await expect(restoreInto(target, saved)).rejects.toThrow('not empty');
      expect(await target.client.user.count({ where: { name: 'Mine' } })).toBe(1);
      await restoreInto(target, saved, true);
      expect(await target.client.user.count({ where: { name: 'Mine' } })).toBe(0);
      expect(await sumAll(target)).toEqual(await sumAll(source()));
    });
  });

  const damage: [string, (lines: string[]) => Buffer, string][] = [
    ['a changed row', (lines) => pack(lines.map((line) => line.replace('"w"', '"x"'))), 'checksum'],
    ['a missing row', (lines) => pack(lines.filter((_, index) => index !== 5)), 'checksum'],
    ['a file cut short', (lines) => pack(lines).subarray(0, 400), 'only a part'],
    ['a file without its last line', (lines) => pack(lines.slice(0, -1)), 'only a part'],
    ['a file that is none', () => Buffer.from('hello'), 'is not a backup'],
    ['an empty file', () => gzipSync(''), 'is empty'],
  ];
  test.each(damage)('%s', async (name, change, message) => {
    const file = join(directory, `${name}.gz`);
    const lines = gunzipSync(await readFile(saved))
      .toString()
      .trimEnd()
      .split('\n');
    await writeFile(file, change(lines));
    await expect(restoreInto(source(), file, true)).rejects.toThrow(message);
    expect(await source().client.attemptEvent.count()).toBe(1201);
  });

  test('a file that is not there', async () => {
    await expect(restoreInto(source(), join(directory, 'none.gz'), true)).rejects.toThrow('no such file');
  });

  test('a backup of a version with migrations unknown here', async () => {
    const migrations = (await readMigrations(process.cwd())).slice(0, 0);
    await expect(restore(source(), saved, migrations, { replace: true })).rejects.toThrow('another version');
  });
});

const pack = (lines: readonly string[]): Buffer => gzipSync(`${lines.join('\n')}\n`);

test('tables that refer to each other in a circle are told', () => {
  const circle = [
    { child: 'a', parent: 'b' },
    { child: 'b', parent: 'a' },
  ];
  expect(() => sortByReference(['a', 'b'], circle)).toThrow('circle');
  expect(sortByReference(['a', 'b', 'c'], [{ child: 'a', parent: 'b' }])).toEqual(['b', 'c', 'a']);
});
