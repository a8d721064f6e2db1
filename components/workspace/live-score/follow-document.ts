import type { AttemptDocument } from '@/lib/attempt/document';
import type { ShortReading } from '@/lib/rubric/tell-reading';
import type { WorkspaceStore } from '@/lib/store/types';
import type { Coach } from '../interview/coach';

/** Long enough for a quick row of keys to be one reading, short enough to be there within a tenth of a second. */
const restMs = 25;

type FollowOptions = {
  store: WorkspaceStore;
  coach: Pick<Coach, 'ask'>;
  /** `changedAt` is when the change came that was read, by the performance clock. */
  onReading: (reading: ShortReading, changedAt: number) => void;
  onFailure: () => void;
};

/**
 * Has the document read now and after every change; while one reading is under way only the newest of what came
 * meanwhile waits. Returns what ends it.
 */
export function followDocument({ store, coach, onReading, onFailure }: FollowOptions): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let busy = false;
  let gone = false;
  let read: AttemptDocument | null = null;
  let changedAt = performance.now();

  const next = async (): Promise<void> => {
    timer = null;
    const { document } = store.getState().attempt;
    if (busy || gone || document === read) return;
    busy = true;
    read = document;
    const from = changedAt;
    try {
      const sending = performance.now();
      const answered = coach.ask({ kind: 'read', document });
      performance.measure('live-score send', { start: sending });
      const { reading } = await answered;
      if (!gone) onReading(reading, from);
    } catch {
      if (!gone) onFailure();
    }
    busy = false;
    void next();
  };

  void next();
  const unfollow = store.subscribe(({ attempt }, before) => {
    if (attempt.document === before.attempt.document) return;
    changedAt = performance.now();
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => void next(), restMs);
  });
  return () => {
    gone = true;
    unfollow();
    if (timer !== null) clearTimeout(timer);
  };
}
