import 'server-only';
import { statfs } from 'node:fs/promises';
import { findPending, readMigrations } from './migrate';
import type { Store } from './store';

/** Below this the embedded database may stop in the middle of a write. */
const freeBytesMin = 64 * 1024 * 1024;

const patienceMs = 3000;

export type HealthCheck = Readonly<{ ok: true } | { ok: false; reason: string }>;

export type Health = Readonly<{
  ok: boolean;
  checks: Readonly<Record<'database' | 'migrations' | 'disk', HealthCheck>>;
}>;

/** What readiness asks about; given, so that each answer can be tested. */
export type HealthPorts = Readonly<{
  getStore(): Promise<Store>;
  readFreeBytes(): Promise<number>;
}>;

/** Whether this process can serve: database within reach, migrations current, disk not full. */
export async function checkHealth(ports: HealthPorts): Promise<Health> {
  const [database, migrations, disk] = await Promise.all([
    answer('the database does not answer', async () => {
      await (await ports.getStore()).client.$queryRaw`SELECT 1`;
      return null;
    }),
    answer('the migrations cannot be read', async () => {
      const store = await ports.getStore();
      const known = await readMigrations(process.cwd());
      const pending = await store.withConnection((sql) => findPending(sql, known));
      return pending.length === 0 ? null : `${pending.length} migrations are pending`;
    }),
    answer('the free space cannot be read', async () =>
      (await ports.readFreeBytes()) >= freeBytesMin ? null : 'the disk is full',
    ),
  ]);
  return { ok: database.ok && migrations.ok && disk.ok, checks: { database, migrations, disk } };
}

/** Bytes that this process may still write below the directory. */
export async function readFreeBytes(directory: string): Promise<number> {
  const { bavail, bsize } = await statfs(directory);
  return bavail * bsize;
}

/** `ask` tells what is wrong, or null. Whatever it throws stays inside: the answer is read by strangers. */
async function answer(failure: string, ask: () => Promise<string | null>): Promise<HealthCheck> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(`${failure} within ${patienceMs / 1000} s`), patienceMs);
  });
  try {
    const reason = await Promise.race([ask(), late]);
    return reason === null ? { ok: true } : { ok: false, reason };
  } catch {
    return { ok: false, reason: failure };
  } finally {
    clearTimeout(timer);
  }
}
