import 'server-only';
import { createHash } from 'node:crypto';
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
} from 'rate-limiter-flexible';
import type { Actor } from '@/lib/access/actor';
import { type AppFailure, tooMany } from '@/lib/services/failures';
import { ok, type Result } from '@/lib/shared/result';
import { readClientAddress } from './client-address';
import { getStore } from './database';
import type { Store } from './store';

const minutes = 60;

/** How often, in how many seconds. Generous where a class of students shares one address. */
const limits = {
  start: { points: 600, duration: 60 * minutes },
  signUp: { points: 200, duration: 60 * minutes },
  /** Wrong passwords for one account, from anywhere. */
  signInAccount: { points: 10, duration: 15 * minutes },
  /** Wrong passwords from one address, for any account. */
  signInAddress: { points: 100, duration: 15 * minutes },
  password: { points: 10, duration: 15 * minutes },
} as const;
export type LimitName = keyof typeof limits;

const holderKey = Symbol.for('loadbearing.rate-limiters');
const holder = globalThis as typeof globalThis & { [holderKey]?: Map<LimitName, RateLimiterAbstract> };

/** Uses up one of the actor's turns, or of the address's while nobody knows who it is. Errors: `too_many`. */
export async function takeTurn(name: LimitName, actor: Actor): Promise<Result<null, AppFailure>> {
  return takeTurnAs(name, actor.kind === 'anonymous' ? await readClientAddress() : actor.id);
}

/** The same for a key of the caller's choice. The key is hashed: no address book comes of it. */
export async function takeTurnAs(name: LimitName, key: string): Promise<Result<null, AppFailure>> {
  const limiter = await getLimiter(name);
  try {
    await limiter.consume(toKey(key));
    return ok(null);
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return tooMany();
    throw refused;
  }
}

/** Forgets what was counted, after a success. */
export async function forget(name: LimitName, key: string): Promise<void> {
  const limiter = await getLimiter(name);
  await limiter.delete(toKey(key));
}

/** Gives one turn back. */
export async function giveBack(name: LimitName, key: string): Promise<void> {
  const limiter = await getLimiter(name);
  await limiter.reward(toKey(key));
}

const toKey = (key: string): string => createHash('sha256').update(key).digest('base64url');

async function getLimiter(name: LimitName): Promise<RateLimiterAbstract> {
  // On globalThis, because the bundler gives each route its own copy of a module and there must be one count.
  const limiters = (holder[holderKey] ??= new Map());
  const known = limiters.get(name);
  if (known) return known;
  const limiter = createLimiter(name, await getStore());
  limiters.set(name, limiter);
  return limiter;
}

/** Counts in PostgreSQL, where several servers share them; in memory beside the embedded store, which has one. */
export function createLimiter(
  name: LimitName,
  store: Pick<Store, 'kind' | 'withConnection'>,
): RateLimiterAbstract {
  const options = { ...limits[name], keyPrefix: name };
  if (store.kind === 'pglite') return new RateLimiterMemory(options);
  const storeClient = {
    query: ({ text, values = [] }: { text: string; values?: unknown[] }) =>
      store.withConnection(async (sql) => {
        const rows = await sql.query(text, values);
        return { rows, rowCount: rows.length };
      }),
  };
  return new RateLimiterPostgres({
    ...options,
    storeClient,
    storeType: 'client',
    tableName: 'RateLimit',
    tableCreated: true,
  });
}
