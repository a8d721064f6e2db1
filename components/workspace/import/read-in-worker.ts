import type { ReadFile } from '@/lib/attempt/read-drawing-file';
import { unreadableFile } from '@/lib/attempt/file-failures';
import type { Result } from '@/lib/shared/result';

export type ReadRequest = { input: Uint8Array | string; prompt: string };

/** Longer than any file within the limits takes, even on a slow machine. */
const patienceMs = 30_000;

/** Reads a drawing or an answer in a worker; `cancel` ends it at once. Errors: those of reading, and `unreadable`. */
export function readInWorker(request: ReadRequest): {
  result: Promise<Result<ReadFile>>;
  cancel: () => void;
} {
  const worker = new Worker(new URL('./read.worker.ts', import.meta.url), { type: 'module' });
  const result = new Promise<Result<ReadFile>>((resolve) => {
    const giveUp = () => resolve(unreadableFile);
    const timer = setTimeout(giveUp, patienceMs);
    worker.onmessage = ({ data }: MessageEvent<Result<ReadFile>>) => resolve(data);
    worker.onerror = giveUp;
    worker.addEventListener('message', () => clearTimeout(timer));
  }).finally(() => worker.terminate());
  worker.postMessage(request);
  return { result, cancel: () => worker.terminate() };
}
