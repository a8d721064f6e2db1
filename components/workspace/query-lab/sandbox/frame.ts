import './quiet-parser';
import { ownLines } from './own-lines';
import { type FromFrame, fromWorkerSchema, runMsMax, type Task, toFrameSchema } from './messages';

/**
 * The script of the sandboxed frame. It has an origin of its own that nothing belongs to, and a policy without network;
 * it keeps what a worker is made of, gives it one task at a time, and ends it when a task takes too long.
 */
type Parts = { url: string; compiled: WebAssembly.Module; files: ArrayBuffer; cluster: ArrayBuffer };
type Running = { task: Task; timer: ReturnType<typeof setTimeout> };

// Seeding is ours: it may take its time on a slow machine, but not for ever.
const seedMsMax = 30_000;
const page = window.parent;

let parts: Parts | null = null;
let worker: Worker | null = null;
let isStarted = false;
let seed: Task | null = null;
let running: Running | null = null;
/** A worker that replaces another is filled again before it takes anything else; nobody waits for that answer. */
let isRefilling = false;
const waiting: Task[] = [];

const say = (message: FromFrame): void => page.postMessage(message, '*');

function startWorker(): void {
  if (!parts) return;
  worker?.terminate();
  isStarted = false;
  worker = new Worker(parts.url);
  worker.addEventListener('message', hear);
  worker.addEventListener('error', ({ currentTarget }) => {
    if (currentTarget === worker) stop('crash');
  });
  const { compiled, files, cluster } = parts;
  worker.postMessage({ kind: 'start', compiled, files, cluster });
}

function hear({ data, currentTarget }: MessageEvent<unknown>): void {
  // What an ended worker still had to say is about data that is gone.
  if (currentTarget !== worker) return;
  const parsed = fromWorkerSchema.safeParse(data);
  if (!parsed.success) return stop('crash');
  const message = parsed.data;
  if (message.kind === 'started') {
    isStarted = true;
    if (seed && isRefilling) waiting.unshift(seed);
    say({ kind: 'started' });
    return next();
  }
  if (!running || message.id !== running.task.id) return;
  clearTimeout(running.timer);
  const wasRefill = isRefilling && running.task === seed;
  running = null;
  if (wasRefill) isRefilling = false;
  else say(message);
  if (message.kind === 'failed' && message.isFatal) refill();
  next();
}

function next(): void {
  if (running || !isStarted || !worker) return;
  const task = waiting.shift();
  if (!task) return;
  const timer = setTimeout(() => stop('time'), task.kind === 'seed' ? seedMsMax : runMsMax);
  running = { task, timer };
  worker.postMessage(task);
}

function refill(): void {
  isRefilling = seed !== null;
  startWorker();
}

function stop(reason: 'time' | 'crash'): void {
  const ended = running;
  running = null;
  if (ended) {
    clearTimeout(ended.timer);
    if (ended.task.kind === 'seed') {
      worker?.terminate();
      return say({ kind: 'broken', message: ownLines.notMade });
    }
    say({ kind: 'stopped', id: ended.task.id, reason });
  } else if (!isStarted) {
    return say({ kind: 'broken', message: ownLines.notStarted });
  }
  refill();
}

window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
  if (source !== page) return;
  const parsed = toFrameSchema.safeParse(data);
  if (!parsed.success) return;
  const message = parsed.data;
  if (message.kind === 'open') return void open(message);
  if (message.kind === 'seed') seed = message;
  waiting.push(message);
  next();
});

type Open = Extract<ReturnType<typeof toFrameSchema.parse>, { kind: 'open' }>;

async function open({ worker: code, wasm, files, cluster }: Open): Promise<void> {
  if (parts) return;
  try {
    const compiled = await WebAssembly.compile(wasm);
    const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
    parts = { url, compiled, files, cluster };
    startWorker();
  } catch {
    say({ kind: 'broken', message: ownLines.noBrowser });
  }
}

say({ kind: 'hello', origin: self.origin });
