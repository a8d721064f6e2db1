import type { AttemptEvent } from '@/lib/attempt/events';
import type { SendBatch, SendOutcome } from '../send-batch';

/** What can go wrong with one request. */
export type Fault = 'none' | 'requestLost' | 'answerLost' | 'sentTwice' | 'busy';

/** The save endpoint by its contract: appends in order, acknowledges repeats, refuses gaps. */
export function createTestServer() {
  const log: { writerId: string; seq: number; event: AttemptEvent }[] = [];
  const lastSeq = new Map<string, number>();
  let refusal: Extract<SendOutcome, { kind: 'refused' }> | null = null;

  const receive = (batch: Parameters<SendBatch>[0]): SendOutcome => {
    if (refusal) return refusal;
    const held = lastSeq.get(batch.writerId) ?? 0;
    const fresh = batch.entries.filter(({ seq }) => seq > held);
    const [first] = fresh;
    if (first && first.seq !== held + 1) return { kind: 'gap', expectedSeq: held + 1 };
    for (const { seq, event } of fresh) log.push({ writerId: batch.writerId, seq, event });
    const acknowledgedSeq = batch.entries.at(-1)?.seq ?? 0;
    lastSeq.set(batch.writerId, Math.max(held, acknowledgedSeq));
    return { kind: 'acknowledged', acknowledgedSeq, position: log.length };
  };

  return {
    log,
    receive,
    refuse: (code: string | null) => {
      refusal = code === null ? null : { kind: 'refused', code, message: 'No.' };
    },
    /** Forgets a writer's last entries, as a restored backup would. */
    forget(writerId: string, after: number) {
      lastSeq.set(writerId, after);
      for (let at = log.length - 1; at >= 0; at--)
        if (log[at]?.writerId === writerId && (log[at]?.seq ?? 0) > after) log.splice(at, 1);
    },
    /** A connection that fails as `next` says, request by request. */
    connect:
      (next: () => Fault): SendBatch =>
      async (batch) => {
        const copy = structuredClone(batch);
        switch (next()) {
          case 'requestLost':
            return { kind: 'unreachable', cause: 'network', retryAfterMs: 0 };
          case 'busy':
            return { kind: 'unreachable', cause: 'server', retryAfterMs: 50 };
          case 'answerLost':
            receive(copy);
            return { kind: 'unreachable', cause: 'network', retryAfterMs: 0 };
          case 'sentTwice':
            receive(copy);
            return receive(copy);
          case 'none':
            return receive(copy);
        }
      },
  };
}
