import type { Owner } from '@/lib/access/actor';
import { replay } from '@/lib/attempt/replay';
import { createState } from '@/lib/attempt/state';
import type { AttemptRecord, LiveAttempt, Ports } from './ports';

type Recorded = Pick<AttemptRecord, 'id' | 'mode' | 'promptSlug' | 'eventBytes'> & { owner: Owner };

/** A snapshot is taken each time the log passes a multiple of this. */
export const snapshotEvery = 200;

/** Reads an attempt's state from its newest snapshot and the events after it. */
export async function loadLive(ports: Pick<Ports, 'events'>, attempt: Recorded): Promise<LiveAttempt> {
  const snapshot = await ports.events.newestSnapshot(attempt.id);
  const [tail, earlier] = await Promise.all([
    ports.events.load(attempt.id, snapshot?.position ?? 0),
    snapshot ? ports.events.loadWriters(attempt.id) : new Map<string, number>(),
  ]);
  const writers = new Map(earlier);
  for (const { writerId, seq } of tail) writers.set(writerId, Math.max(seq, writers.get(writerId) ?? 0));
  return {
    owner: attempt.owner,
    mode: attempt.mode,
    // What was read decides, not the attempt's counter: an event may have come in between.
    position: tail.at(-1)?.position ?? snapshot?.position ?? 0,
    bytes: attempt.eventBytes,
    state: replay(
      snapshot?.state ?? createState(attempt.promptSlug),
      tail.map(({ event }) => event),
    ),
    writers,
  };
}

/**
 * The state of an attempt that is being worked on: out of memory where it stands at the position the store has just told,
 * since a log only grows; else from the store, and remembered for the batches that follow.
 */
export async function findLive(
  ports: Pick<Ports, 'events' | 'live'>,
  attempt: Recorded & Pick<AttemptRecord, 'position'>,
): Promise<LiveAttempt> {
  const known = ports.live.get(attempt.id);
  if (known?.position === attempt.position) return { ...known, owner: attempt.owner };
  const live = await loadLive(ports, attempt);
  ports.live.set(attempt.id, live);
  return live;
}
