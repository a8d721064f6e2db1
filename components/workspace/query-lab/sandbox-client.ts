import { openSandboxFrame, type SandboxFrame } from './sandbox-frame';
import type { NewTask, Outcome } from './pending-tasks';
import type { Seed } from './sandbox/messages';
import { ownLines } from './sandbox/own-lines';

export type { Outcome } from './pending-tasks';

export type Sandbox = {
  /** Puts tables and rows in the place of what is there; a worker that replaces another is filled with them again. */
  seed: (seed: Seed) => Promise<Outcome>;
  perform: (task: Exclude<NewTask, { kind: 'seed' }>) => Promise<Outcome>;
  close: () => void;
};

/**
 * The sandbox: a frame with an origin of its own and a policy without network, opened when it is first needed. One that
 * says nothing any more is taken away whole; the next task finds a new one, filled like the last.
 */
export function openSandbox(): Sandbox {
  let current: SandboxFrame | null = null;
  let lastSeed: Seed | null = null;
  let isClosed = false;

  const perform = async (task: NewTask): Promise<Outcome> => {
    if (isClosed) return { kind: 'gone', message: ownLines.closed };
    const isNew = current === null;
    const frame = (current ??= openSandboxFrame());
    if (isNew && lastSeed && task.kind !== 'seed') void frame.perform({ kind: 'seed', seed: lastSeed });
    const outcome = await frame.perform(task);
    if (outcome.kind === 'gone' && current === frame) {
      frame.close();
      current = null;
    }
    return outcome;
  };

  return {
    seed: (seed) => {
      lastSeed = seed;
      return perform({ kind: 'seed', seed });
    },
    perform,
    close: () => {
      isClosed = true;
      current?.close();
      current = null;
    },
  };
}
