import type { LogEntry } from '@/lib/attempt/events';
import { batchLimits } from '@/lib/attempt/limits';
import { assertNever } from '@/lib/shared/assert';
import type { OutboxStorage } from './outbox-storage';
import type { SendBatch, SendOutcome } from './send-batch';
import { takeBatch } from './take-batch';
import type { EventWriter, SaveState, SaveStatus } from './types';

const sendAfterMs = 500;
const retryFromMs = 1000;
const retryUpToMs = 30_000;
/** Browsers let a page that is going away send 64 KiB. */
const farewellBytes = 60_000;

type OutboxOptions = {
  attemptId: string;
  writerId: string;
  /** Events the server holds as this session begins. */
  position: number;
  storage: OutboxStorage;
  send: SendBatch;
  clock: () => number;
  random: () => number;
  /** Entries of earlier sessions that the server must have first; until `release` nothing of this one is sent. */
  held?: Held;
};

type Held = { pending: number; cause: 'network' | 'server' };

export type Outbox = EventWriter & {
  /** Resolves true once everything written so far is acknowledged, false where that cannot be had now. */
  flush(): Promise<boolean>;
  /** Tries again at once: the network is back, or somebody asked. */
  retry(): void;
  /** Sends what fits while the page goes away. What does not fit waits on this device. */
  sayFarewell(): void;
  /** How many events the server holds, as far as this session knows. */
  position(): number;
  /** What earlier sessions left is on the server, which now holds so many events: go on from there. */
  release(position: number): void;
  /** Hands the pen over: nothing is taken or sent from here on; resolves when all is safe on this device. */
  close(reason: 'elsewhere'): Promise<void>;
};

/**
 * Saves one session's events: first on this device, then, in order and in batches, on the server. An entry leaves
 * this device only after the server acknowledged it; a crash at any point leaves it here for the next session.
 */
export function createOutbox(options: OutboxOptions): Outbox {
  const { attemptId, writerId, storage, send, clock, random } = options;
  const listeners = new Set<(status: SaveStatus) => void>();
  const writerSince = clock();
  /** All entries of this session: `log[i]` has seq i + 1. The first `acknowledged` are the server's. */
  const log: LogEntry[] = [];
  let durable = 0;
  let acknowledged = 0;
  /** The highest seq that may have reached the server, answered or not. */
  let sentUpTo = 0;
  let position = options.position;
  let storageKind = storage.kind;
  let brokenStorage = false;
  let state: SaveState = { kind: 'saved', at: null };
  let stop: Extract<SaveState, { kind: 'failed' | 'elsewhere' | 'movedOn' }> | null = null;
  let outage: { cause: 'network' | 'server'; attempts: number } | null = null;
  let held: Held | null = options.held ?? null;
  let sending = false;
  let storing: Promise<void> | null = null;
  let savedAt: number | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const pendingCount = () => log.length - acknowledged + (held?.pending ?? 0);
  const status = (): SaveStatus => ({ ...state, storage: storageKind });

  const settle = () => {
    state = describe();
    for (const listener of [...listeners]) listener(status());
  };

  const describe = (): SaveState => {
    const pending = pendingCount();
    if (stop) return stop.kind === 'elsewhere' ? stop : { ...stop, pending };
    if (pending === 0) return { kind: 'saved', at: savedAt };
    const cause = held?.cause ?? outage?.cause;
    if (cause && durable === log.length) return { kind: 'offline', pending, cause };
    return !sending && durable === log.length ? { kind: 'local', pending } : { kind: 'saving', pending };
  };

  /** No room or no storage: the entries stay in memory and go to the server all the same. */
  const breakStorage = () => {
    brokenStorage = true;
    storageKind = 'memory';
  };

  /** Writes what is only in memory to this device, one transaction at a time. */
  const store = async (): Promise<void> => {
    while (durable < log.length) {
      const upTo = log.length;
      const entries = log
        .slice(durable, upTo)
        .map((entry) => ({ ...entry, attemptId, writerId, writerSince }));
      // Once it failed it is not asked again: what this device holds must stay without gaps.
      if (!brokenStorage) await storage.put(entries).catch(breakStorage);
      durable = upTo;
      schedule();
    }
    storing = null;
    settle();
  };

  const schedule = () => {
    if (stop || held || sending || timer !== null || durable <= acknowledged) return;
    const wait = outage ? backOff() : durable - acknowledged >= batchLimits.events ? 0 : sendAfterMs;
    timer = setTimeout(() => {
      timer = null;
      void post();
    }, wait);
  };

  const cancel = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };

  let retryAfterMs = 0;
  const backOff = () => Math.max(retryAfterMs, toPatience(outage?.attempts ?? 1, random()));

  const post = async (): Promise<void> => {
    if (stop || held || sending || durable <= acknowledged) return;
    cancel();
    const entries = takeBatch(log.slice(acknowledged, durable));
    sending = true;
    sentUpTo = Math.max(sentUpTo, acknowledged + entries.length);
    settle();
    const outcome = await send({ writerId, entries });
    sending = false;
    await handle(outcome);
    settle();
    schedule();
  };

  const handle = async (outcome: SendOutcome): Promise<void> => {
    switch (outcome.kind) {
      case 'acknowledged':
        return acknowledge(outcome.acknowledgedSeq, outcome.position);
      case 'gap':
        return rewind(Math.max(0, Math.min(outcome.expectedSeq - 1, log.length)));
      case 'unreachable':
        retryAfterMs = outcome.retryAfterMs;
        outage = { cause: outcome.cause, attempts: (outage?.attempts ?? 0) + 1 };
        return undefined;
      case 'refused':
        stop ??= { kind: 'failed', pending: pendingCount(), code: outcome.code, message: outcome.message };
        return undefined;
      default:
        return assertNever(outcome);
    }
  };

  /** The log is kept whole in memory, so the server can be given whatever it misses. */
  const rewind = (held: number): void => {
    // A server that asks for what it was just given is not well: ask again later, not at once.
    if (held === acknowledged) outage = { cause: 'server', attempts: (outage?.attempts ?? 0) + 1 };
    position += held - acknowledged;
    acknowledged = held;
  };

  const acknowledge = async (seq: number, serverPosition: number): Promise<void> => {
    const upTo = Math.min(seq, log.length);
    outage = null;
    retryAfterMs = 0;
    if (upTo <= acknowledged) return;
    const expected = position + (sentUpTo - acknowledged);
    position = Math.max(position, serverPosition);
    acknowledged = upTo;
    savedAt = clock();
    if (serverPosition > expected) stop ??= { kind: 'movedOn', pending: pendingCount() };
    // Failing to forget is harmless: a repeat is acknowledged again.
    await storage.remove(attemptId, writerId, upTo).catch(() => undefined);
  };

  state = describe();
  return {
    write(entries) {
      if (stop?.kind === 'elsewhere') return;
      for (const entry of entries) log.push({ seq: log.length + 1, ...entry });
      settle();
      storing ??= store();
    },
    getStatus: status,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async flush() {
      await storing;
      if (held) return false;
      while (pendingCount() > 0) {
        const before = acknowledged;
        if (sending) await untilChange(listeners);
        else await post();
        if (stop || outage || (!sending && acknowledged === before)) return pendingCount() === 0;
      }
      return true;
    },
    retry() {
      if (stop?.kind === 'failed') stop = null;
      void post();
    },
    sayFarewell() {
      if (stop || held || pendingCount() === 0) return;
      const entries = takeBatch(log.slice(acknowledged), farewellBytes);
      sentUpTo = Math.max(sentUpTo, acknowledged + entries.length);
      void send({ writerId, entries }, { keepalive: true });
    },
    position: () => position,
    release(serverPosition) {
      held = null;
      position = serverPosition;
      settle();
      schedule();
    },
    async close(reason) {
      stop = { kind: reason };
      cancel();
      settle();
      await storing;
    },
  };
}

/** Exponential with jitter, so that a server coming back is not met by everybody at once. In milliseconds. */
const toPatience = (attempts: number, chance: number): number =>
  Math.min(retryUpToMs, retryFromMs * 2 ** Math.min(10, attempts - 1)) * (0.5 + chance / 2);

/** Resolves the next time the outbox says where it stands. */
const untilChange = (listeners: Set<(status: SaveStatus) => void>): Promise<void> =>
  new Promise((resolve) => {
    const once = () => {
      listeners.delete(once);
      resolve();
    };
    listeners.add(once);
  });
