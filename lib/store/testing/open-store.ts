import type { LogEntry } from '@/lib/attempt/events';
import { type AttemptState, createState } from '@/lib/attempt/state';
import { translateIn } from '@/lib/messages/testing/translate-in';
import type { EventWriter, SaveStatus } from '../types';
import { createWorkspaceStore } from '../workspace-store';

const say = await translateIn('announcements');

/** A store on a writer that only remembers, with a clock that stands until it is moved. */
export function openTestStore(state: AttemptState = createState('ride-sharing'), editable = true) {
  const log: LogEntry[] = [];
  const time = { now: 0 };
  let listener: (status: SaveStatus) => void = () => undefined;
  let ids = 0;
  const writer: EventWriter = {
    write: (entries) => {
      for (const entry of entries) log.push({ seq: log.length + 1, ...entry });
    },
    getStatus: () => ({ kind: 'saved', at: null, storage: 'durable' }),
    subscribe: (next) => {
      listener = next;
      return () => undefined;
    },
  };
  const instant = new Date(0).toISOString();
  const store = createWorkspaceStore({
    dto: { state, editable, startedAt: instant, serverNow: instant, pace: [] },
    writer,
    clock: () => time.now,
    createId: () => `id${++ids}`,
    say,
  });
  return { store, log, time, setSave: (status: SaveStatus) => listener(status) };
}
