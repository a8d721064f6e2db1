import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TwistCard } from '@/lib/services/panel-question';
import { openTestStore } from '@/lib/store/testing/open-store';
import { createShellStore } from '../shell-store';
import { awaitTwist } from './await-twist';

const twist: TwistCard = {
  id: 'ten-times',
  title: 'Ten times',
  role: 'productManager',
  story: 'More of all.',
};
const minute = 60_000;

/** An interview of 40 minutes that began at 0. */
function begin(find: () => Promise<TwistCard | null> = async () => twist) {
  const opened = openTestStore();
  const layout = createShellStore();
  const found = vi.fn(find);
  const stop = awaitTwist({
    store: opened.store,
    layout,
    startedAt: new Date(0).toISOString(),
    deadlineAt: new Date(40 * minute).toISOString(),
    words: 'The conditions change.',
    find: found,
  });
  const at = async (minutes: number) => {
    opened.time.now = minutes * minute;
    await vi.advanceTimersByTimeAsync(6000);
  };
  const goTo = async (step: 'api' | 'plan' | 'query') => {
    opened.store.getState().dispatch([{ type: 'stepEntered', step }]);
    await vi.advanceTimersByTimeAsync(0);
  };
  const isTold = () => opened.store.getState().attempt.twist?.id === 'ten-times';
  return { ...opened, layout, found, stop, at, goTo, isTold };
}

describe('awaitTwist', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('comes with the first change of step after half of the time, once', async () => {
    const { at, goTo, isTold, layout, found } = begin();
    await at(19);
    await goTo('api');
    expect(isTold()).toBe(false);
    await at(21);
    expect(isTold()).toBe(false);
    await goTo('plan');
    expect(isTold()).toBe(true);
    expect(layout.getState().aside).toBe('twist');
    await goTo('query');
    await at(39);
    expect(found).toHaveBeenCalledTimes(1);
  });

  it('comes at three quarters to who stays in one step', async () => {
    const { at, isTold } = begin();
    await at(29);
    expect(isTold()).toBe(false);
    await at(30);
    expect(isTold()).toBe(true);
  });

  it('does not break into a reply to the panel', async () => {
    const { at, isTold, layout } = begin();
    layout.getState().setAside('panel');
    await at(35);
    expect(isTold()).toBe(false);
    layout.getState().setAside(null);
    await at(36);
    expect(isTold()).toBe(true);
  });

  it('waits for the next moment where nobody can be asked', async () => {
    let online = false;
    const { at, goTo, isTold } = begin(async () => {
      if (!online) throw new Error('offline');
      return twist;
    });
    await at(21);
    await goTo('api');
    expect(isTold()).toBe(false);
    online = true;
    await goTo('plan');
    expect(isTold()).toBe(true);
  });

  it('says nothing where the prompt has none, after the end, or once it was ended', async () => {
    const none = begin(async () => null);
    await none.at(21);
    await none.goTo('api');
    expect(none.layout.getState().aside).toBeNull();
    const closed = begin();
    closed.store.getState().close();
    await closed.at(35);
    const ended = begin();
    ended.stop();
    await ended.at(35);
    expect([closed.isTold(), ended.isTold()]).toEqual([false, false]);
  });
});
