import type { TwistCard } from '@/lib/services/panel-question';
import { revealTwist } from '@/lib/store/commands/interview';
import type { WorkspaceStore } from '@/lib/store/types';
import type { ShellStore } from '../shell-store';

/** Late enough that somebody who stays in one step is told as well. */
const latestShare = 0.75;
const lookEveryMs = 5000;

type AwaitOptions = {
  store: WorkspaceStore;
  layout: ShellStore;
  /** ISO 8601, by the server's clock. */
  startedAt: string;
  deadlineAt: string;
  /** What is announced when it comes. */
  words: string;
  /** Null where the prompt has none; rejects without a connection. */
  find: () => Promise<TwistCard | null>;
};

/**
 * In an interview the conditions change by themselves: at the first change of step in the second half, when a thought
 * has just ended, or a while later where no step ends and no reply is being written. Without a connection it waits for
 * the next such moment. Returns what ends the waiting.
 */
export function awaitTwist({ store, layout, startedAt, deadlineAt, words, find }: AwaitOptions): () => void {
  const begin = Date.parse(startedAt);
  const whole = Date.parse(deadlineAt) - begin;
  const shareGone = () => (store.now() - begin) / whole;
  let under = false;

  const arrive = async (): Promise<void> => {
    const { attempt, editable } = store.getState();
    if (under || !editable || attempt.twist !== null) return;
    under = true;
    const twist = await find().catch(() => null);
    under = false;
    if (!twist || !revealTwist(store, twist.id).ok) return;
    layout.getState().setAside('twist');
    layout.getState().show('writing');
    store.getState().announce(words);
  };

  const unfollow = store.subscribe(({ attempt }, before) => {
    if (attempt.activeStep !== before.attempt.activeStep && shareGone() >= 0.5) void arrive();
  });
  const timer = setInterval(() => {
    if (shareGone() >= latestShare && layout.getState().aside === null) void arrive();
  }, lookEveryMs);
  return () => {
    unfollow();
    clearInterval(timer);
  };
}
