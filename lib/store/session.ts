import { replay } from '@/lib/attempt/replay';
import type { Pace } from '@/lib/attempt/pace';
import { type AttemptState, fillState } from '@/lib/attempt/state';
import type { Failure } from '@/lib/shared/result';
import type { AttemptCopy } from './copies';
import { createRandomId } from './create-id';
import { type Lease, takeLease, takeOver } from './lease';
import { createOutbox, type Outbox } from './outbox';
import type { OutboxStorage } from './outbox-storage';
import type { SendBatch } from './send-batch';
import { sendEarlier } from './send-earlier';
import type { EventWriter, SaveState, SaveStatus } from './types';

export type SessionOptions = {
  attemptId: string;
  position: number;
  state: AttemptState;
  openStorage: () => Promise<OutboxStorage>;
  send: SendBatch;
  clock: () => number;
  random: () => number;
  /** The state with what an earlier session of this browser had left unsent. */
  onState: (state: AttemptState, pace?: Pace) => void;
  /** The attempt as this device last saw it saved, where it is newer than what was loaded: an old page, offline. */
  findCopy: () => Promise<Pick<AttemptCopy, 'position' | 'state' | 'pace'> | null>;
  /** All is saved, at this position: a moment to keep a copy. */
  onSaved: (position: number) => void;
};

export type Session = EventWriter & {
  start(): Promise<void>;
  /** Ends the session; what is not sent waits on this device. */
  stop(): void;
  flush(): Promise<boolean>;
  retry(): void;
  sayFarewell(): void;
  /** How many events the server holds, as far as this session knows. */
  position(): number;
  /** Takes the pen from the tab that holds it. The page must be loaded anew after it. */
  takeOver(): Promise<void>;
  /** Gives up what an earlier session left and the server refuses. The page must be loaded anew after it. */
  setAside(): Promise<void>;
};

const retryOpeningMs = 3000;

/** One tab's hold on one attempt: the lease, what was left from before, then the outbox. */
export function createSession(options: SessionOptions): Session {
  const { attemptId, send, clock, random, onState } = options;
  const listeners = new Set<(status: SaveStatus) => void>();
  let state: SaveState = { kind: 'opening' };
  let storage: OutboxStorage | null = null;
  let outbox: Outbox | null = null;
  let lease: Lease | null = null;
  let retryTimer: ReturnType<typeof setTimeout> | null = null;
  /** What was loaded, and what earlier sessions' work made of it so far. */
  let base = { state: options.state, position: options.position };
  const writerId = createRandomId(21);
  /** True once a session wrote and was stopped. */
  let ended = false;
  /** Each start and stop begins a new round; what an older round still awaits is then void. */
  let round = 0;

  const getStatus = (): SaveStatus =>
    outbox?.getStatus() ?? { ...state, storage: storage?.kind ?? 'durable' };
  const tell = () => {
    const status = getStatus();
    for (const listener of [...listeners]) listener(status);
    if (status.kind === 'saved') options.onSaved(outbox?.position() ?? base.position);
  };
  /** Where it stands from here on, whatever the outbox says. */
  const become = (next: SaveState) => {
    state = next;
    void outbox?.close('elsewhere');
    outbox = null;
    tell();
  };

  const letGo = async () => {
    await outbox?.close('elsewhere');
    if (!outbox) become({ kind: 'elsewhere' });
  };

  const start = async (): Promise<void> => {
    const mine = ++round;
    // What was loaded is no longer what the server holds: only loading it anew tells.
    if (ended) return become({ kind: 'movedOn', pending: 0 });
    become({ kind: 'opening' });
    const finding = options.findCopy().catch(() => null);
    const granted = await takeLease(attemptId, { onAsked: letGo, onLost: () => void letGo() });
    if (mine !== round) return granted?.release();
    if (!granted) return become({ kind: 'elsewhere' });
    lease = granted;
    storage ??= await options.openStorage();
    const copy = await finding;
    if (mine !== round) return;
    if (copy && copy.position > base.position) {
      base = { state: fillState(copy.state), position: copy.position };
      onState(base.state, copy.pace);
    }
    await begin(storage, mine);
  };

  /** Sends what earlier sessions left; while nobody answers, work goes on behind it. */
  const begin = async (opened: OutboxStorage, mine: number): Promise<void> => {
    const { position } = base;
    const earlier = await sendEarlier({ attemptId, position, storage: opened, send, exceptWriter: writerId });
    if (mine !== round) return;
    base = { state: replay(base.state, earlier.events), position: earlier.position };
    switch (earlier.kind) {
      case 'sent': {
        if (outbox) return outbox.release(base.position);
        if (earlier.events.length > 0) onState(base.state);
        return openOutbox(opened);
      }
      case 'stale':
        return become({ kind: 'movedOn', pending: 0 });
      case 'unreachable': {
        const wait = Math.max(earlier.retryAfterMs, retryOpeningMs * (0.75 + random() / 2));
        retryTimer = setTimeout(() => {
          retryTimer = null;
          void begin(opened, mine);
        }, wait);
        return outbox ? undefined : goOnBehind(opened, mine, earlier.cause);
      }
      case 'refused':
        return showRefused(opened, earlier.error);
    }
  };

  const openOutbox = (opened: OutboxStorage, held?: { pending: number; cause: 'network' | 'server' }) => {
    const { position } = base;
    const hold = held ? { held } : {};
    outbox = createOutbox({ attemptId, writerId, position, storage: opened, send, clock, random, ...hold });
    outbox.subscribe(tell);
    tell();
  };

  /** What waits on this device is shown, and new work lines up behind it. */
  const goOnBehind = async (opened: OutboxStorage, mine: number, cause: 'network' | 'server') => {
    const waiting = await opened.list(attemptId);
    if (mine !== round || outbox) return;
    const events = waiting.map(({ event }) => event);
    onState(replay(base.state, events));
    openOutbox(opened, { pending: waiting.length, cause });
  };

  /** Shows what the server will not take, so that it can at least be downloaded. */
  const showRefused = async (opened: OutboxStorage, { code, message }: Failure): Promise<void> => {
    const left = await opened.list(attemptId);
    onState(
      replay(
        base.state,
        left.map(({ event }) => event),
      ),
    );
    const known = code === 'attempt_locked' || code === 'not_found' ? code : 'earlier_refused';
    become({ kind: 'failed', pending: left.length, code: known, message });
  };

  return {
    start,
    stop() {
      round++;
      if (retryTimer !== null) clearTimeout(retryTimer);
      outbox?.sayFarewell();
      void outbox?.close('elsewhere');
      ended ||= outbox !== null;
      outbox = null;
      lease?.release();
      lease = null;
    },
    write: (entries) => outbox?.write(entries),
    getStatus,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    flush: async () => (outbox ? outbox.flush() : false),
    retry() {
      if (retryTimer !== null && storage) {
        clearTimeout(retryTimer);
        retryTimer = null;
        void begin(storage, round);
      } else outbox?.retry();
    },
    sayFarewell: () => outbox?.sayFarewell(),
    position: () => outbox?.position() ?? base.position,
    takeOver: () => takeOver(attemptId),
    async setAside() {
      const left = (await storage?.list(attemptId)) ?? [];
      for (const { writerId, seq } of left) await storage?.remove(attemptId, writerId, seq);
    },
  };
}
