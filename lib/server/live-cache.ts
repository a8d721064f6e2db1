import 'server-only';
import type { LiveAttempt, LiveCache } from '@/lib/services/ports';

const key = Symbol.for('loadbearing.live-attempts');
const holder = globalThis as typeof globalThis & { [key]?: Map<string, LiveAttempt> };

/** States of the attempts being worked on; the longest untouched goes first. */
const attemptsMax = 500;

/** One for the process, on globalThis because the bundler gives each route its own copy of a module. */
export const liveCache: LiveCache = {
  get: (attemptId) => entries().get(attemptId),
  set: (attemptId, live) => {
    const cache = entries();
    // A Map keeps the order of insertion: taking out and putting back makes this the youngest.
    cache.delete(attemptId);
    cache.set(attemptId, live);
    const [oldest] = cache.keys();
    if (cache.size > attemptsMax && oldest !== undefined) cache.delete(oldest);
  },
  delete: (attemptId) => {
    entries().delete(attemptId);
  },
};

const entries = (): Map<string, LiveAttempt> => (holder[key] ??= new Map());
