import type { Answer, Task } from './sandbox/messages';
import { ownLines } from './sandbox/own-lines';

/** What became of a task: its answer, or why there is none. */
export type Outcome =
  | Answer
  | { kind: 'stopped'; reason: 'time' | 'crash' }
  | { kind: 'gone'; message: string };

export type NewTask<T = Task> = T extends Task ? Omit<T, 'id'> : never;

type Waiting = { resolve: (outcome: Outcome) => void; timer: ReturnType<typeof setTimeout> };

export type PendingTasks = {
  /** Gives a task its number and waits for what becomes of it, at most `msMax`. */
  wait: (send: (id: number) => void, msMax: number) => Promise<Outcome>;
  settle: (id: number, outcome: Outcome) => void;
  giveUp: (message: string) => void;
};

/** Tasks that are on their way, each settled once. */
export function createPendingTasks(): PendingTasks {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  const settle = (id: number, outcome: Outcome) => {
    const entry = waiting.get(id);
    if (!entry) return;
    clearTimeout(entry.timer);
    waiting.delete(id);
    entry.resolve(outcome);
  };
  return {
    wait: (send, msMax) =>
      new Promise((resolve) => {
        lastId += 1;
        const id = lastId;
        const timer = setTimeout(() => settle(id, { kind: 'gone', message: ownLines.silent }), msMax);
        waiting.set(id, { resolve, timer });
        send(id);
      }),
    settle,
    giveUp: (message) => {
      for (const id of [...waiting.keys()]) settle(id, { kind: 'gone', message });
    },
  };
}
