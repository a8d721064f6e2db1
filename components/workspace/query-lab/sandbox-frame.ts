import { mountFrame } from './mount-frame';
import { createPendingTasks, type NewTask, type Outcome } from './pending-tasks';
import { type FromFrame, fromFrameSchema, type ToFrame } from './sandbox/messages';
import { ownLines } from './sandbox/own-lines';
import { fetchParts } from './sandbox-parts';

/** The frame ends a run after five seconds itself; when it is silent for so long, it is the frame that is gone. */
const silentMsMax = 45_000;

export type SandboxFrame = {
  perform: (task: NewTask) => Promise<Outcome>;
  close: () => void;
};

/** One frame and what runs in it: the page fetches it and hands it over; what comes back is parsed like a stranger's words. */
export function openSandboxFrame(): SandboxFrame {
  const tasks = createPendingTasks();
  const frame = document.createElement('iframe');
  /** Null once the database runs, else what stands in its way. */
  const started = Promise.withResolvers<string | null>();
  const parts = fetchParts();
  parts.catch(() => started.resolve(ownLines.unfetched));

  const post = (message: ToFrame, transfer: Transferable[] = []) =>
    frame.contentWindow?.postMessage(message, '*', transfer);
  const handOver = async () => {
    const found = await parts.catch(() => null);
    if (found) post({ kind: 'open', ...found }, [found.wasm, found.files, found.cluster]);
  };
  const handle = (message: FromFrame) => {
    switch (message.kind) {
      case 'hello':
        if (message.origin === 'null') void handOver();
        return;
      case 'started':
        return started.resolve(null);
      case 'broken':
        started.resolve(message.message);
        return tasks.giveUp(message.message);
      case 'stopped':
        return tasks.settle(message.id, { kind: 'stopped', reason: message.reason });
      default:
        return tasks.settle(message.id, message);
    }
  };
  const hear = ({ source, origin, data }: MessageEvent<unknown>) => {
    // An opaque origin is written “null”; anything else is not our sandbox.
    if (source !== frame.contentWindow || origin !== 'null') return;
    const parsed = fromFrameSchema.safeParse(data);
    if (parsed.success) handle(parsed.data);
  };

  window.addEventListener('message', hear);
  mountFrame(frame, started.promise);
  return {
    perform: async (task) => {
      const problem = await started.promise;
      if (problem !== null) return { kind: 'gone', message: problem };
      return tasks.wait((id) => post({ ...task, id }), silentMsMax);
    },
    close: () => {
      window.removeEventListener('message', hear);
      frame.remove();
      started.resolve(ownLines.closed);
      tasks.giveUp(ownLines.closed);
    },
  };
}
