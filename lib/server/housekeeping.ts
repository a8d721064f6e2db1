import 'server-only';
import { logger } from './logger';
import { purgeDeleted, sweepExpired } from './sweep';

const sweepEveryMs = 30_000;
const purgeEveryMs = 24 * 60 * 60 * 1000;

/** What is due while nobody asks: answers whose time is up are submitted, emptied bins are purged. */
export function startHousekeeping(): void {
  repeat('submit what ran out of time', sweepExpired, sweepEveryMs);
  repeat('purge what was deleted', purgeDeleted, purgeEveryMs);
}

/** Now and then again, one run after the other; a failure is logged and the next run tries again. */
function repeat(what: string, work: () => Promise<number>, everyMs: number): void {
  const run = async (): Promise<void> => {
    try {
      const count = await work();
      if (count > 0) logger.info({ count }, what);
    } catch (error) {
      logger.warn({ err: error }, `could not ${what}`);
    }
    // unref: a process that has nothing else to do may end.
    setTimeout(() => void run(), everyMs).unref();
  };
  void run();
}
