import { describe, expect, it } from 'vitest';
import type { LogEntry } from '@/lib/attempt/events';
import { takeBatch } from './take-batch';

const entry = (seq: number, title = 'x'): LogEntry => ({ seq, atMs: 0, event: { type: 'titleSet', title } });
const entries = (count: number, title?: string) =>
  Array.from({ length: count }, (_, at) => entry(at + 1, title));

describe('takeBatch', () => {
  it.each([
    [0, 0],
    [1, 1],
    [50, 50],
    [51, 50],
  ])('of %i small entries takes %i', (count, taken) => {
    expect(takeBatch(entries(count))).toHaveLength(taken);
  });

  it('stops before the bytes run out, counting bytes and not characters', () => {
    const batch = takeBatch(entries(50, '東'.repeat(1000)), 10_000);
    expect(batch).toHaveLength(3);
    expect(
      new TextEncoder().encode(JSON.stringify({ writerId: 'w'.repeat(64), entries: batch })).length,
    ).toBeLessThan(10_000);
  });

  it('takes one that is too large on its own, for the server to refuse', () => {
    expect(takeBatch(entries(2, 'x'.repeat(1000)), 500)).toHaveLength(1);
  });
});
