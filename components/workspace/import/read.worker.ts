/** Reads a file in a thread of its own: a large one must not hold up the page. */
import { readDrawingFile } from '@/lib/attempt/read-drawing-file';
import type { ReadRequest } from './read-in-worker';

self.onmessage = ({ data }: MessageEvent<ReadRequest>) => {
  self.postMessage(readDrawingFile(data.input, { prompt: data.prompt }));
};
