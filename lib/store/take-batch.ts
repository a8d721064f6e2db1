import type { LogEntry } from '@/lib/attempt/events';
import { batchLimits } from '@/lib/attempt/limits';

const encoder = new TextEncoder();
/** Room for the writer's id and the brackets around the entries. */
const wrapperBytes = 256;

/** The next entries to send: at most as many, and as large, as one batch may be; always at least one. */
export function takeBatch(entries: readonly LogEntry[], maxBytes: number = batchLimits.bytes): LogEntry[] {
  const batch: LogEntry[] = [];
  let bytes = wrapperBytes;
  for (const { seq, atMs, event } of entries) {
    if (batch.length >= batchLimits.events) break;
    const entry = { seq, atMs, event };
    bytes += encoder.encode(JSON.stringify(entry)).length + 1;
    if (batch.length > 0 && bytes > maxBytes) break;
    batch.push(entry);
  }
  return batch;
}
