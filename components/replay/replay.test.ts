import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogEntry } from '@/lib/attempt/events';
import { replay } from '@/lib/attempt/replay';
import { createState } from '@/lib/attempt/state';
import { toClock } from '@/lib/attempt/describe-event';
import { createTimeline } from '@/lib/attempt/timeline';

const log: LogEntry[] = Array.from({ length: 650 }, (_, index) => ({
  seq: index + 1,
  atMs: index * 100,
  event:
    index % 3 === 0
      ? { type: 'nodeAdded', node: { id: `n${index}`, type: 'service', label: `S${index}` } }
      : { type: 'textSpliced', step: 'plan', field: 'text', start: 0, deleteCount: 0, insert: 'x' },
}));

describe('a timeline', () => {
  it('shows at every moment what replaying from the start would show', () => {
    const timeline = createTimeline('ride-sharing', log);
    fc.assert(
      fc.property(fc.nat(log.length), (count) => {
        const expected = replay(
          createState('ride-sharing'),
          log.slice(0, count).map(({ event }) => event),
        );
        expect(timeline.stateAt(count)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('stands at the start before the first entry and at the end past the last', () => {
    const timeline = createTimeline('ride-sharing', log);
    expect(timeline.stateAt(-5)).toEqual(createState('ride-sharing'));
    expect(timeline.stateAt(9999)).toEqual(timeline.stateAt(log.length));
  });
});

describe('toClock', () => {
  it.each([
    [0, '0:00'],
    [-5, '0:00'],
    [187_900, '3:07'],
    [3_727_000, '1:02:07'],
  ])('%d ms is %s', (ms, text) => {
    expect(toClock(ms)).toBe(text);
  });
});
