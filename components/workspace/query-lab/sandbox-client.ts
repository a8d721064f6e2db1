import { queryLabVersion } from './generated/version';
import {
  type Answer,
  type FromFrame,
  fromFrameSchema,
  runMsMax,
  type Seed,
  type Task,
  type ToFrame,
} from './sandbox/messages';

const prefix = `/query-lab/${queryLabVersion}`;
/** How long a frame may take to say hello, and how long beyond its own limit a run may take, before it is given up. */
const helloMsMax = 6000;
const graceMs = 4000;

/** What became of a task: its answer, or why there is none. */
export type Outcome =
  | Answer
  | { kind: 'stopped'; reason: 'time' | 'crash' }
  | { kind: 'gone'; message: string };

type NewTask<T = Task> = T extends Task ? Omit<T, 'id'> : never;

export type Sandbox = {
  /** Puts tables and rows in the place of what is there; a worker that replaces another is filled with them again. */
  seed: (seed: Seed) => Promise<Outcome>;
  perform: (task: Exclude<NewTask, { kind: 'seed' }>) => Promise<Outcome>;
  close: () => void;
};

/**
 * Opens the sandbox: a frame with an origin of its own and a policy without network. The page fetches what runs in it and
 * hands it over; what comes back is parsed like any stranger's words.
 */
export function openSandbox(): Sandbox {
  let current = openFrame();
  let lastSeed: Seed | null = null;
  const perform = async (task: NewTask): Promise<Outcome> => {
    const frame = current;
    const outcome = await frame.perform(task);
    // A frame that says nothing any more is taken away whole, and the next task finds a new one.
    if (outcome.kind === 'gone' && !frame.isClosed()) {
      frame.close();
      if (current === frame) current = openFrame();
      if (lastSeed && task.kind !== 'seed') void current.perform({ kind: 'seed', seed: lastSeed });
    }
    return outcome;
  };
  return {
    seed: (seed) => {
      lastSeed = seed;
      return perform({ kind: 'seed', seed });
    },
    perform,
    close: () => current.close(),
  };
}

type Waiting = { resolve: (outcome: Outcome) => void; timer: ReturnType<typeof setTimeout> };

function openFrame() {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let closed = false;
  const started = Promise.withResolvers<string | null>();
  const frame = document.createElement('iframe');
  const parts = fetchParts();
  // Whoever waits for it hears of it there.
  parts.catch(() => undefined);

  const hear = (event: MessageEvent<unknown>) => {
    // An opaque origin is written “null”; anything else is not our sandbox.
    if (event.source !== frame.contentWindow || event.origin !== 'null') return;
    const parsed = fromFrameSchema.safeParse(event.data);
    if (parsed.success) handle(parsed.data);
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
        return giveUp(message.message);
      case 'stopped':
        return settle(message.id, { kind: 'stopped', reason: message.reason });
      default:
        return settle(message.id, message);
    }
  };
  const settle = (id: number, outcome: Outcome) => {
    const entry = waiting.get(id);
    if (!entry) return;
    clearTimeout(entry.timer);
    waiting.delete(id);
    entry.resolve(outcome);
  };
  const giveUp = (message: string) => {
    for (const id of [...waiting.keys()]) settle(id, { kind: 'gone', message });
  };
  const handOver = async () => {
    try {
      const { worker, wasm, files, cluster } = await parts;
      const message: ToFrame = { kind: 'open', worker, wasm, files, cluster };
      frame.contentWindow?.postMessage(message, '*', [wasm, files, cluster]);
    } catch {
      started.resolve(fetchLine);
    }
  };
  const close = () => {
    if (closed) return;
    closed = true;
    window.removeEventListener('message', hear);
    frame.remove();
    started.resolve('The lab was closed.');
    giveUp('The lab was closed.');
  };
  const perform = async (task: NewTask): Promise<Outcome> => {
    const problem = await started.promise;
    if (problem !== null) return { kind: 'gone', message: problem };
    lastId += 1;
    const id = lastId;
    const limit = task.kind === 'seed' ? 40_000 : runMsMax + graceMs;
    return new Promise((resolve) => {
      const timer = setTimeout(() => settle(id, { kind: 'gone', message: silentLine }), limit);
      waiting.set(id, { resolve, timer });
      frame.contentWindow?.postMessage({ ...task, id }, '*');
    });
  };

  window.addEventListener('message', hear);
  mount(frame, started.promise);
  parts.catch(() => started.resolve(fetchLine));
  return { perform, close, isClosed: () => closed };
}

const fetchLine = 'The database could not be fetched. Your query is safe; try again when you are online.';
const silentLine = 'The lab did not answer and was started anew.';

/**
 * The attribute and the answer's own policy both make the origin opaque. A service worker does not answer for a frame with
 * the attribute: where none came, the second try without it can be answered from the cache, under the same policy.
 */
function mount(frame: HTMLIFrameElement, started: Promise<string | null>): void {
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.src = `${prefix}/frame.html`;
  frame.title = 'Query lab database';
  frame.hidden = true;
  frame.tabIndex = -1;
  document.body.append(frame);
  let isHere = false;
  const listen = ({ source, data }: MessageEvent<unknown>) => {
    if (source === frame.contentWindow && fromFrameSchema.safeParse(data).success) isHere = true;
  };
  window.addEventListener('message', listen);
  void started.then(() => window.removeEventListener('message', listen));
  setTimeout(() => {
    if (isHere || !frame.isConnected || navigator.onLine) return;
    frame.removeAttribute('sandbox');
    frame.src = `${prefix}/frame.html`;
  }, helloMsMax / 4);
}

async function fetchParts() {
  const [worker, wasm, files, cluster] = await Promise.all([
    fetchUnpacked('worker.js.gz'),
    fetchUnpacked('pglite.wasm.gz'),
    fetchUnpacked('pglite.data.gz'),
    fetchUnpacked('cluster.tar.gz'),
  ]);
  return { worker: new TextDecoder().decode(worker), wasm, files, cluster };
}

async function fetchUnpacked(name: string): Promise<ArrayBuffer> {
  const response = await fetch(`${prefix}/${name}`);
  if (!response.ok || !response.body) throw new Error(`The file ${name} did not come.`);
  return new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}
