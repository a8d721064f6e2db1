import type { AttemptEvent, LogEntry } from '@/lib/attempt/events';
import type { Failure } from '@/lib/shared/result';
import type { OutboxEntry, OutboxStorage } from './outbox-storage';
import type { SendBatch } from './send-batch';
import { takeBatch } from './take-batch';

type SendEarlierOptions = {
  attemptId: string;
  position: number;
  storage: OutboxStorage;
  send: SendBatch;
  /** Whoever writes now: no earlier session. */
  exceptWriter?: string | undefined;
};

/**
 * How far it came. `events` are new to the server since `position` was read, to be applied to the state that was
 * loaded; `position` is the server's after them. Both hold whether or not the rest could be sent: go on from there.
 */
export type EarlierWork = { events: readonly AttemptEvent[]; position: number } & (
  | { kind: 'sent' }
  /** Another device wrote in between: load the attempt anew. */
  | { kind: 'stale' }
  | { kind: 'unreachable'; cause: 'network' | 'server'; retryAfterMs: number }
  | { kind: 'refused'; error: Failure }
);

/**
 * Sends what earlier sessions of this browser could not, before the new one begins. How far the server's position
 * moves tells which of the entries it had already: those are in the loaded state, the rest is returned.
 */
export async function sendEarlier(options: SendEarlierOptions): Promise<EarlierWork> {
  const { attemptId, storage, exceptWriter } = options;
  const kept = await storage.list(attemptId).catch((): OutboxEntry[] => []);
  const waiting = kept.filter(({ writerId }) => writerId !== exceptWriter);
  let progress: Progress = { events: [], position: options.position };
  for (const entries of byWriter(waiting)) {
    const work = await sendWriter(options, entries, progress);
    if (work.kind !== 'sent') return work;
    progress = work;
  }
  return { kind: 'sent', ...progress };
}

type Progress = Pick<EarlierWork, 'events' | 'position'>;

async function sendWriter(
  { attemptId, storage, send }: SendEarlierOptions,
  entries: readonly OutboxEntry[],
  before: Progress,
): Promise<EarlierWork> {
  let { events, position } = before;
  let rest = entries;
  let rewound = false;
  for (let first = rest[0]; first !== undefined; first = rest[0]) {
    const batch = takeBatch(rest);
    const outcome = await send({ writerId: first.writerId, entries: batch });
    const progress = { events, position };
    if (outcome.kind === 'unreachable') return { ...outcome, ...progress };
    if (outcome.kind === 'refused') return { kind: 'refused', error: outcome, ...progress };
    if (outcome.kind === 'gap') {
      // The server has the beginning already, or lacks what this device no longer has.
      const from = rest.findIndex(({ seq }) => seq === outcome.expectedSeq);
      if (rewound || from < 0) return { kind: 'refused', error: missingError, ...progress };
      rewound = true;
      rest = rest.slice(from);
      continue;
    }
    const added = outcome.position - position;
    if (added > batch.length || added < 0) return { kind: 'stale', ...progress };
    events = [...events, ...batch.slice(batch.length - added).map(({ event }: LogEntry) => event)];
    position = outcome.position;
    await storage.remove(attemptId, first.writerId, batch.at(-1)?.seq ?? 0).catch(() => undefined);
    rest = rest.slice(batch.length);
  }
  return { kind: 'sent', events, position };
}

const missingError: Failure = {
  code: 'gap',
  message: 'Part of the work kept on this device is missing, so the rest cannot be put in order.',
};

function byWriter(entries: readonly OutboxEntry[]): OutboxEntry[][] {
  const groups = new Map<string, OutboxEntry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.writerId);
    if (group) group.push(entry);
    else groups.set(entry.writerId, [entry]);
  }
  return [...groups.values()];
}
