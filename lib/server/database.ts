import 'server-only';
import { connection } from 'next/server';
import { getEnv } from './env';
import type { PrismaClient } from './generated/prisma/client';
import { migrate, readMigrations } from './migrate';
import { processState } from './process-state';
import { seed } from './seed';
import { openStore, type Store } from './store';

/** The client on the store of this process; opened, migrated and seeded on first use. */
export async function getDatabase(): Promise<PrismaClient> {
  return (await getStore()).client;
}

/** The open store itself: for health, backup and whoever needs plain SQL. */
export async function getStore(): Promise<Store> {
  // A build has no store: a page that reads it is rendered when somebody asks for it.
  if (process.env['NEXT_PHASE'] === 'phase-production-build') await connection();
  processState.store ??= openReady();
  try {
    return await processState.store;
  } catch (error) {
    // Not remembered, so that the next request tries again once the database is back.
    delete processState.store;
    throw error;
  }
}

/** Closes the store, if it is open. */
export async function closeDatabase(): Promise<void> {
  const opening = processState.store;
  if (opening === undefined) return;
  delete processState.store;
  const store = await opening.catch(() => null);
  await store?.close();
}

async function openReady(): Promise<Store> {
  const store = await openStore(getEnv());
  try {
    await migrate(store, await readMigrations(process.cwd()));
    await seed(store.client);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}
