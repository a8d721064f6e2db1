import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AttemptDocument } from '@/lib/attempt/document';
import type { ShortReading } from '@/lib/rubric/tell-reading';
import { openTestStore } from '@/lib/store/testing/open-store';
import type { CoachAnswer } from '../interview/coach-protocol';
import { followDocument } from './follow-document';

const reading = (level: number): ShortReading => ({ level, dimensions: [] });

/** A coach that answers when it is told to. */
function follow() {
  const { store } = openTestStore();
  const asked: { document: AttemptDocument; answer: (level: number) => void; fail: () => void }[] = [];
  const shown: number[] = [];
  const failures: string[] = [];
  const ask = (request: { document: AttemptDocument }) =>
    new Promise<CoachAnswer>((resolve, reject) => {
      asked.push({
        document: request.document,
        answer: (level) => resolve({ kind: 'read', reading: reading(level) }),
        fail: () => reject(new Error('stopped')),
      });
    });
  const stop = followDocument({
    store,
    // Only readings are asked for here.
    coach: { ask: ask as never },
    onReading: ({ level }) => shown.push(level),
    onFailure: () => failures.push('failed'),
  });
  const write = (title: string) => store.getState().dispatch([{ type: 'titleSet', title }]);
  return { store, asked, shown, failures, stop, write };
}

const settle = () => vi.advanceTimersByTimeAsync(100);

describe('followDocument', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('reads at once, and again once after a row of changes', async () => {
    const { asked, shown, write } = follow();
    expect(asked).toHaveLength(1);
    asked[0]?.answer(1);
    await settle();
    for (const title of ['a', 'ab', 'abc']) {
      write(title);
      await vi.advanceTimersByTimeAsync(10);
    }
    await settle();
    expect(asked).toHaveLength(2);
    expect(asked[1]?.document.title).toBe('abc');
    asked[1]?.answer(2);
    await settle();
    expect(shown).toEqual([1, 2]);
  });

  it('while one is under way keeps only the newest waiting', async () => {
    const { asked, shown, write } = follow();
    write('one');
    await settle();
    write('two');
    await settle();
    expect(asked).toHaveLength(1);
    asked[0]?.answer(1);
    await settle();
    expect(asked.map(({ document }) => document.title)).toEqual([undefined, 'two']);
    asked[1]?.answer(2);
    await settle();
    expect(shown).toEqual([1, 2]);
    expect(asked).toHaveLength(2);
  });

  it('tells of a failure and goes on with the next change', async () => {
    const { asked, shown, failures, write } = follow();
    asked[0]?.fail();
    await settle();
    expect(failures).toEqual(['failed']);
    write('again');
    await settle();
    asked[1]?.answer(3);
    await settle();
    expect(shown).toEqual([3]);
  });

  it('shows nothing and asks nothing after it was ended', async () => {
    const { asked, shown, failures, write, stop } = follow();
    write('one');
    stop();
    asked[0]?.answer(1);
    write('two');
    await settle();
    expect([asked.length, shown, failures]).toEqual([1, [], []]);
  });
});
