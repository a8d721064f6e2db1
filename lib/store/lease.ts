/** The right to write to one attempt, held by one tab of this browser at a time. */
export type Lease = {
  release(): void;
};

type LeaseHandlers = {
  /** Another tab asks for the pen: make everything safe, then let go. */
  onAsked: () => Promise<void>;
  /** The pen was taken without asking: this tab did not answer in time. */
  onLost: () => void;
};

const answerWithinMs = 2000;
/** A tab that is just being reloaded lets go within a second. */
const triesMax = 7;
const betweenTriesMs = 150;
const lockName = (attemptId: string) => `loadbearing-attempt-${attemptId}`;

/**
 * Takes the lease if no other tab holds it; null where one does. A browser without Web Locks (plain http on a
 * local network) has no lease to give: every tab writes, and the log keeps the writers apart.
 */
export async function takeLease(attemptId: string, handlers: LeaseHandlers): Promise<Lease | null> {
  if (!('locks' in navigator)) return { release: () => undefined };
  for (let tries = 1; tries < triesMax; tries++) {
    const lease = await tryLease(attemptId, handlers);
    if (lease) return lease;
    await new Promise((resolve) => setTimeout(resolve, betweenTriesMs));
  }
  return tryLease(attemptId, handlers);
}

/** Asks once. No time limit: a busy page would run out of it before it hears the answer. */
const tryLease = (attemptId: string, handlers: LeaseHandlers): Promise<Lease | null> =>
  new Promise((resolve) => {
    const answer = (lock: Lock | null) => {
      if (lock) return hold(attemptId, handlers, resolve);
      resolve(null);
      return undefined;
    };
    // Ended although it was granted: another tab took it by force.
    navigator.locks.request(lockName(attemptId), { ifAvailable: true }, answer).catch(handlers.onLost);
  });

/** Keeps the lock until it is released, and answers tabs that ask for it. */
function hold(attemptId: string, { onAsked }: LeaseHandlers, resolve: (lease: Lease) => void): Promise<void> {
  const channel = new BroadcastChannel(lockName(attemptId));
  return new Promise((letGo) => {
    const release = () => {
      channel.close();
      letGo();
    };
    channel.onmessage = () => void onAsked().finally(release);
    resolve({ release });
  });
}

/**
 * Asks the tab that holds the pen to hand it over, and takes it by force where that tab does not answer (it may
 * be frozen). Resolves once no other tab writes any more.
 */
export async function takeOver(attemptId: string): Promise<void> {
  const name = lockName(attemptId);
  const channel = new BroadcastChannel(name);
  channel.postMessage('hand over');
  channel.close();
  const release = async () => undefined;
  try {
    await navigator.locks.request(name, { signal: AbortSignal.timeout(answerWithinMs) }, release);
  } catch {
    await navigator.locks.request(name, { steal: true }, release);
  }
}
