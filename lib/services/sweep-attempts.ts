import { type ClosePorts, closeAttempt } from './close-attempt';
import { binDays } from './delete-attempt';
import { isOverdue } from './find-attempt';
import type { Ports } from './ports';

const batch = 100;

/** Submits, as they stand, the attempts whose time is up. Returns how many. */
export async function sweepOverdue(ports: ClosePorts): Promise<number> {
  const ids = await ports.attempts.listExpired(ports.now(), batch);
  for (const id of ids) {
    const attempt = await ports.attempts.find(id);
    if (attempt && isOverdue(attempt, ports.now())) await closeAttempt(ports, attempt);
  }
  return ids.length;
}

/** Removes for good what has been in the bin for its time. Returns how many. */
export async function purgeBin(ports: Pick<Ports, 'attempts' | 'now'>): Promise<number> {
  const before = new Date(ports.now().getTime() - binDays * 24 * 60 * 60 * 1000);
  return ports.attempts.purgeDeleted(before);
}
