import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { inOrder, type OutboxEntry, type OutboxStorage } from './outbox-storage';

interface OutboxSchema extends DBSchema {
  entries: {
    key: [attemptId: string, writerId: string, seq: number];
    value: OutboxEntry;
  };
}

const keepDays = 90;

/** The outbox in IndexedDB. Rejects where the browser offers none (private windows, storage switched off). */
export async function openIndexedStorage(name = 'loadbearing-outbox'): Promise<OutboxStorage> {
  const database = await openDB<OutboxSchema>(name, 1, {
    upgrade: (db) => void db.createObjectStore('entries', { keyPath: ['attemptId', 'writerId', 'seq'] }),
  });
  return {
    kind: 'durable',
    put: (entries) => putAll(database, entries),
    list: async (attemptId) => inOrder(await database.getAll('entries', rangeOf([attemptId]))),
    remove: (attemptId, writerId, seq) =>
      database.delete('entries', IDBKeyRange.bound([attemptId, writerId, 0], [attemptId, writerId, seq])),
    move: (from, to) => moveAll(database, from, to),
  };
}

/** All or none, so that no entry can be under both names or under neither. */
async function moveAll(database: IDBPDatabase<OutboxSchema>, from: string, to: string): Promise<void> {
  const transaction = database.transaction('entries', 'readwrite', { durability: 'strict' });
  for (const entry of await transaction.store.getAll(rangeOf([from]))) {
    void transaction.store.put({ ...entry, attemptId: to });
    void transaction.store.delete([from, entry.writerId, entry.seq]);
  }
  await transaction.done;
}

/** All or none; `strict` asks the browser to flush before it answers. */
async function putAll(database: IDBPDatabase<OutboxSchema>, entries: readonly OutboxEntry[]): Promise<void> {
  const transaction = database.transaction('entries', 'readwrite', { durability: 'strict' });
  for (const entry of entries) void transaction.store.put(entry);
  await transaction.done;
}

/** Every key that begins with the given parts: an array sorts after any string or number. */
const rangeOf = (prefix: readonly string[]): IDBKeyRange => IDBKeyRange.bound([...prefix], [...prefix, []]);

/** Forgets what waited so long that no attempt can want it any more. Best effort. */
export async function forgetOldEntries(now: number, name = 'loadbearing-outbox'): Promise<void> {
  const database = await openDB<OutboxSchema>(name, 1);
  const transaction = database.transaction('entries', 'readwrite');
  for await (const cursor of transaction.store)
    if (cursor.value.writerSince < now - keepDays * 24 * 60 * 60 * 1000) await cursor.delete();
  await transaction.done;
  database.close();
}
