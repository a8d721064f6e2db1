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
};

/** What earlier sessions of this browser left, once it is on the server. */
export type EarlierWork =
  /** `events` are new to the server since `position` was read: apply them to the state that was loaded. */
  | { kind: 'sent'; events: readonly AttemptEvent[]; position: number }
  /** Another device wrote in between: load the attempt anew. */
  | { kind: 'stale' }
  | { kind: 'unreachable'; pending: number; retryAfterMs: number }
  | { kind: 'refused'; pending: number; error: Failure };

/**
 * Sends what earlier sessions of this browser could not, before the new one begins. How far the server's position
 * moves tells which of the entries it had already: those are in the loaded state, the rest is returned.
 */
export async function sendEarlier(options: SendEarlierOptions): Promise<EarlierWork> {
  const { attemptId, storage, send } = options;
  const waiting = await storage.list(attemptId).catch((): OutboxEntry[] => []);
  const events: AttemptEvent[] = [];
  let position = options.position;
  let left = waiting.length;
  for (const entries of byWriter(waiting)) {
    let rest: readonly OutboxEntry[] = entries;
    let rewound = false;
    while (rest.length > 0) {
      const writerId = rest[0]?.writerId ?? '';
      const batch = takeBatch(rest);
      const outcome = await send({ writerId, entries: batch });
      if (outcome.kind === 'unreachable')
        return { kind: 'unreachable', pending: left, retryAfterMs: outcome.retryAfterMs };
      if (outcome.kind === 'refused') return { kind: 'refused', pending: left, error: outcome };
      if (outcome.kind === 'gap') {
        const from = rest.findIndex(({ seq }) => seq === outcome.expectedSeq);
        if (rewound || from < 0) return { kind: 'refused', pending: left, error: missingError };
        rewound = true;
        rest = rest.slice(from);
        continue;
      }
      const added = outcome.position - position;
      if (added > batch.length || added < 0) return { kind: 'stale' };
      events.push(...batch.slice(batch.length - added).map(({ event }: LogEntry) => event));
      position = outcome.position;
      await storage.remove(attemptId, writerId, batch.at(-1)?.seq ?? 0).catch(() => undefined);
      left -= batch.length;
      rest = rest.slice(batch.length);
    }
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
