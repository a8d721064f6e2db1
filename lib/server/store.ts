import 'server-only';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PrismaPg } from '@prisma/adapter-pg';
import { Pool } from 'pg';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { createRoomCheck, guardDisk } from './disk-guard';
import { PrismaClient } from './generated/prisma/client';
import { takeStoreLock } from './pglite-lock';
import { fromPglite, fromPostgres, type Sql } from './sql';

/** An open database: the embedded one or PostgreSQL. */
export interface Store {
  readonly kind: 'pglite' | 'postgres';
  readonly client: PrismaClient;
  /** Plain SQL on one connection, for as long as `work` runs. Only the embedded one shares it with the client. */
  withConnection<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export type StoreSettings = Readonly<{
  databaseUrl: string | null;
  databasePoolSize: number;
  dataDirectory: string;
}>;

/** Opens the store the settings name. It may be empty: `migrate` brings it up to date. */
export function openStore(settings: StoreSettings): Promise<Store> {
  const { databaseUrl, databasePoolSize, dataDirectory } = settings;
  if (databaseUrl !== null) return openPostgres(databaseUrl, databasePoolSize);
  return openPgliteDirectory(dataDirectory);
}

/** A pool on a PostgreSQL server. */
export async function openPostgres(databaseUrl: string, poolSize: number): Promise<Store> {
  const pool = new Pool({
    connectionString: databaseUrl,
    max: poolSize,
    connectionTimeoutMillis: 5_000,
    // A connection that broke while idle is dropped by the pool; without a listener it would end the process.
  });
  pool.on('error', () => undefined);
  const client = new PrismaClient({ adapter: new PrismaPg(pool) });
  return {
    kind: 'postgres',
    client,
    withConnection: async (work) => {
      const connection = await pool.connect();
      try {
        return await work(fromPostgres(connection));
      } finally {
        connection.release();
      }
    },
    close: async () => {
      await client.$disconnect();
      if (!pool.ended) await pool.end();
    },
  };
}

/** The embedded database in a directory, under its lock. */
export async function openPgliteDirectory(dataDirectory: string): Promise<Store> {
  const release = takeStoreLock(join(dataDirectory, 'pglite.lock'));
  try {
    const instance = await openInstance(dataDirectory);
    return fromInstance(instance, { release, hasRoom: createRoomCheck(dataDirectory) });
  } catch (error) {
    release();
    throw error;
  }
}

/** An embedded database that is already open: in memory, for tests. */
export function fromInstance(
  instance: PGlite,
  { release, hasRoom }: Readonly<{ release?: () => void; hasRoom?: () => boolean }> = {},
): Store {
  const adapter = new PrismaPGlite(instance);
  const client = new PrismaClient({ adapter: hasRoom ? guardDisk(adapter, hasRoom) : adapter });
  return {
    kind: 'pglite',
    client,
    withConnection: (work) => work(fromPglite(instance)),
    close: async () => {
      await client.$disconnect();
      if (!instance.closed) await instance.close();
      release?.();
    },
  };
}

/** A new directory is made beside its place and renamed, so that a start that is killed leaves nothing half made. */
async function openInstance(dataDirectory: string): Promise<PGlite> {
  const directory = join(dataDirectory, 'pglite');
  if (!existsSync(directory)) {
    const unfinished = join(dataDirectory, 'pglite.new');
    await rm(unfinished, { recursive: true, force: true });
    await mkdir(dataDirectory, { recursive: true, mode: 0o700 });
    const fresh = await PGlite.create(unfinished);
    await fresh.close();
    await rename(unfinished, directory);
  }
  return PGlite.create(directory);
}
