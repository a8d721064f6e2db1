import type { LogEntry } from '@/lib/attempt/events';

/** One entry that the server has not acknowledged yet. */
export type OutboxEntry = LogEntry & {
  attemptId: string;
  writerId: string;
  /** When its writer began, by this machine's clock: earlier writers are sent first. */
  writerSince: number;
};

/** Where entries wait. A resolved `put` means: survives a crash of the tab. */
export type OutboxStorage = {
  readonly kind: 'durable' | 'memory';
  put(entries: readonly OutboxEntry[]): Promise<void>;
  /** All waiting entries of an attempt: earlier writers first, each writer's in order. */
  list(attemptId: string): Promise<OutboxEntry[]>;
  /** Forgets a writer's entries up to and with `seq`. */
  remove(attemptId: string, writerId: string, seq: number): Promise<void>;
  /** Gives all entries of one attempt to another: one that was begun offline and is now known to the server. */
  move(fromAttemptId: string, toAttemptId: string): Promise<void>;
};

/** Keeps entries as long as the tab lives, for browsers that keep nothing for us. */
export function createMemoryStorage(kind: OutboxStorage['kind'] = 'memory'): OutboxStorage {
  let kept: OutboxEntry[] = [];
  return {
    kind,
    async put(entries) {
      kept = [...kept, ...entries];
    },
    async list(attemptId) {
      return inOrder(kept.filter((entry) => entry.attemptId === attemptId));
    },
    async remove(attemptId, writerId, seq) {
      kept = kept.filter(
        (entry) => entry.attemptId !== attemptId || entry.writerId !== writerId || entry.seq > seq,
      );
    },
    async move(from, to) {
      kept = kept.map((entry) => (entry.attemptId === from ? { ...entry, attemptId: to } : entry));
    },
  };
}

/** Earlier writers first; two that began in the same millisecond stay apart. */
export const inOrder = (entries: readonly OutboxEntry[]): OutboxEntry[] =>
  [...entries].sort(
    (a, b) =>
      a.writerSince - b.writerSince ||
      (a.writerId < b.writerId ? -1 : a.writerId > b.writerId ? 1 : a.seq - b.seq),
  );
