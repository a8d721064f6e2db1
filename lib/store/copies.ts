import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Pace } from '@/lib/attempt/pace';
import type { AttemptState } from '@/lib/attempt/state';

/** An attempt as this device last saw it saved: what is opened while there is no server to ask. */
export type AttemptCopy = {
  attemptId: string;
  title: string;
  prompt: string;
  /** Number of events that make up the state. */
  position: number;
  state: AttemptState;
  pace: Pace;
  /** By this machine's clock. */
  keptAt: number;
  /** Begun without a connection: the server does not know it yet. `startedAt` is ISO 8601, by this machine's clock. */
  local?: { profile: string; depth: string; startedAt: string };
};

export type Copies = {
  find(attemptId: string): Promise<AttemptCopy | null>;
  keep(copy: AttemptCopy): Promise<void>;
  /** The last kept first. */
  list(): Promise<AttemptCopy[]>;
  remove(attemptId: string): Promise<void>;
  clear(): Promise<void>;
};

interface CopiesSchema extends DBSchema {
  copies: { key: string; value: AttemptCopy };
}

const copiesMax = 20;

/** Copies in IndexedDB. Rejects where the browser offers none. */
export async function openCopies(name = 'loadbearing-copies'): Promise<Copies> {
  const database = await openDB<CopiesSchema>(name, 1, {
    upgrade: (db) => void db.createObjectStore('copies', { keyPath: 'attemptId' }),
  });
  const list = async () => (await database.getAll('copies')).sort((a, b) => b.keptAt - a.keptAt);
  return {
    find: async (attemptId) => (await database.get('copies', attemptId)) ?? null,
    keep: async (copy) => {
      await database.put('copies', copy);
      await forgetOldest(database, await list());
    },
    list,
    remove: (attemptId) => database.delete('copies', attemptId),
    clear: () => database.clear('copies'),
  };
}

async function forgetOldest(database: IDBPDatabase<CopiesSchema>, newestFirst: readonly AttemptCopy[]) {
  for (const { attemptId } of newestFirst.slice(copiesMax)) await database.delete('copies', attemptId);
}
