import { createMemoryStorage, type OutboxStorage } from './outbox-storage';

/** IndexedDB, or, where the browser has none to give, memory: the status then says so. */
export async function openStorage(): Promise<OutboxStorage> {
  try {
    // Loaded apart: nothing on the screen waits for it.
    const { forgetOldEntries, openIndexedStorage } = await import('./indexed-storage');
    const storage = await openIndexedStorage();
    forgetOldEntries(Date.now()).catch(() => undefined);
    return storage;
  } catch {
    return createMemoryStorage();
  }
}
