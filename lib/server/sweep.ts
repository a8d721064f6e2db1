import 'server-only';
import { purgeBin, sweepOverdue } from '@/lib/services/sweep-attempts';
import { getPorts } from './ports';

/** Submits, as they stand, the attempts whose time is up. For a timer; returns how many. */
export async function sweepExpired(): Promise<number> {
  return sweepOverdue(await getPorts());
}

/** Removes for good what has been in the bin for 30 days. At the start and once a day; returns how many. */
export async function purgeDeleted(): Promise<number> {
  return purgeBin(await getPorts());
}
