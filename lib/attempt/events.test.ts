import { describe, expect, it } from 'vitest';
import { eventBatchSchema } from './events';

const entry = (seq: number) => ({ seq, atMs: 0, event: { type: 'clockPaused' } });
const batch = (entries: unknown[], writerId = 'writer-0001') => ({ writerId, entries });

describe('eventBatchSchema', () => {
  it('takes consecutive entries of one writer', () => {
    expect(eventBatchSchema.safeParse(batch([entry(3), entry(4)])).success).toBe(true);
  });

  it.each([
    ['nothing', batch([])],
    ['a hole', batch([entry(1), entry(3)])],
    ['the same twice', batch([entry(1), entry(1)])],
    ['the wrong way round', batch([entry(2), entry(1)])],
    ['seq 0', batch([entry(0)])],
    ['half a seq', batch([{ ...entry(1), seq: 1.5 }])],
    ['time before the start', batch([{ ...entry(1), atMs: -1 }])],
    ['51 entries', batch(Array.from({ length: 51 }, (_, at) => entry(at + 1)))],
    ['a writer without a name', batch([entry(1)], '')],
    ['a writer with a path for a name', batch([entry(1)], '../../etc/passwd')],
    ['an event of no kind', batch([{ ...entry(1), event: { type: 'dropTable' } }])],
    [
      'a move to infinity',
      batch([{ ...entry(1), event: { type: 'nodesMoved', moves: [{ id: 'a', x: Infinity, y: 0 }] } }]),
    ],
  ])('refuses %s', (_, value) => {
    expect(eventBatchSchema.safeParse(value).success).toBe(false);
  });
});
