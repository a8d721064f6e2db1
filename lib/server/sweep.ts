import 'server-only';
import { purgeRetained } from '@/lib/services/hiring-retention';
import { purgeBin, sweepOverdue } from '@/lib/services/sweep-attempts';
import { getHiringPorts } from './hiring-ports';
import { logger } from './logger';
import { getPorts } from './ports';

/** Submits, as they stand, the attempts whose time is up. For a timer; returns how many. */
export async function sweepExpired(): Promise<number> {
  return sweepOverdue(await getPorts());
}

/** Removes for good what has been in the bin for 30 days. At the start and once a day; returns how many. */
export async function purgeDeleted(): Promise<number> {
  return purgeBin(await getPorts());
}

/** Removes for good the answers a team kept as long as it had said. Returns how many. */
export async function purgeKept(): Promise<number> {
  return purgeRetained(await getHiringPorts());
}

const sweepEveryMs = 30_000;
const purgeEveryMs = 60 * 60_000;

/**
 * Keeps the promises about time without anybody asking: deadlines twice a minute, the bin and retention at the start
 * and every hour. Returns what ends it. A round that fails is logged, and the next one tries again.
 */
export function startSweeping(): () => void {
  const stops = [repeat('deadlines', sweepExpired, sweepEveryMs), repeat('purge', purge, purgeEveryMs)];
  return () => {
    for (const stop of stops) stop();
  };
}

async function purge(): Promise<number> {
  return (await purgeDeleted()) + (await purgeKept());
}

function repeat(what: string, work: () => Promise<number>, everyMs: number): () => void {
  let running = false;
  let stopped = false;
  const round = async (): Promise<void> => {
    // A slow round is not overtaken by the next.
    if (running || stopped) return;
    running = true;
    try {
      const count = await work();
      if (count > 0) logger.info({ what, count }, 'swept');
    } catch (error) {
      logger.error({ err: error, what }, 'a sweep failed');
    } finally {
      running = false;
    }
  };
  void round();
  const timer = setInterval(() => void round(), everyMs);
  // The timer alone must not keep the process alive.
  timer.unref();
  return () => {
    stopped = true;
    clearInterval(timer);
  };
}
