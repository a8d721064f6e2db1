import { type Actor, type Owner, toOwner } from '@/lib/access/actor';
import { can } from '@/lib/access/can';
import { applyEvent } from '@/lib/attempt/apply';
import type { AttemptEvent, EventBatch, LogEntry } from '@/lib/attempt/events';
import { batchLimits } from '@/lib/attempt/limits';
import { isAllowedIn } from '@/lib/attempt/mode';
import { parseAttempt } from '@/lib/attempt/parse';
import type { AttemptState } from '@/lib/attempt/state';
import { type Failure, ok, type Result } from '@/lib/shared/result';
import type { ClosePorts } from './close-attempt';
import { type AppFailure, atEvent, attemptLocked, gap, notFound, unavailable } from './failures';
import { findAttempt, toResource } from './find-attempt';
import { loadLive, snapshotEvery } from './live-attempt';
import type { LiveAttempt, Ports } from './ports';

export type AppendPorts = ClosePorts & Pick<Ports, 'afterwards'>;

export type Acknowledged = { acknowledgedSeq: number; position: number };

type Loaded = { locked: true } | { locked: false; live: LiveAttempt; fresh: boolean };

/** What one attempt's log may hold; far beyond any answer, and what a hostile writer is stopped at. */
const logBytesMax = 64 * 1024 * 1024;

/** Other writers may come first this often before the batch is handed back for a later try. */
const maxTries = 8;

/**
 * Stores a batch of one writer behind everything stored so far, and acknowledges it once it is committed. A repeat
 * is acknowledged again. Errors: `not_found`, `attempt_locked`, `gap` (with the number expected), `limit_reached`
 * (with the path), `unavailable` (too many writers at once; try again).
 *
 * The state is kept in memory by attempt and position. The store refuses to append anywhere but at that position, so
 * a cached state that other writers or servers have outrun can cost a second try, never a wrong log.
 */
export async function appendEvents(
  ports: AppendPorts,
  actor: Actor,
  attemptId: string,
  batch: EventBatch,
): Promise<Result<Acknowledged, AppFailure>> {
  const owner = toOwner(actor);
  if (!owner) return notFound();
  for (let tries = 0; tries < maxTries; tries++) {
    const loaded = await load(ports, actor, owner, attemptId, tries > 0);
    if (!loaded.ok) return loaded;
    if (loaded.value.locked) return answerLocked(ports, attemptId, batch);
    const { live, fresh } = loaded.value;
    const plan = planAppend(live, batch);
    // Only the store may say no, or that there is nothing to do: it knows the owner of today.
    if (!fresh && (!plan.ok || plan.value.entries.length === 0)) continue;
    if (!plan.ok) return plan;
    if (plan.value.entries.length === 0) return ok(acknowledge(batch, live.position));
    const stored = await store(ports, attemptId, live, batch.writerId, plan.value);
    if (stored) return ok(acknowledge(batch, stored.position));
  }
  return unavailable();
}

const acknowledge = (batch: EventBatch, position: number): Acknowledged => ({
  acknowledgedSeq: batch.entries.at(-1)?.seq ?? 0,
  position,
});

/** The state to append to: from memory where it is the same owner's, else from the store after all checks. */
async function load(
  ports: AppendPorts,
  actor: Actor,
  owner: Owner,
  attemptId: string,
  afresh: boolean,
): Promise<Result<Loaded, AppFailure>> {
  const cached = afresh ? undefined : ports.live.get(attemptId);
  if (cached && cached.owner.kind === owner.kind && cached.owner.id === owner.id)
    return ok({ locked: false, live: cached, fresh: false });
  const attempt = await findAttempt(ports, actor, 'attempt:read', attemptId);
  if (!attempt) return notFound();
  if (!can(actor, 'attempt:edit', toResource(attempt))) return ok({ locked: true });
  const live = await loadLive(ports, attempt);
  ports.live.set(attemptId, live);
  return ok({ locked: false, live, fresh: true });
}

/** A locked attempt still acknowledges what it holds: the first acknowledgement may have been lost on the way. */
async function answerLocked(
  ports: AppendPorts,
  attemptId: string,
  batch: EventBatch,
): Promise<Result<Acknowledged, AppFailure>> {
  const writers = await ports.events.loadWriters(attemptId);
  const attempt = await ports.attempts.find(attemptId);
  const last = batch.entries.at(-1)?.seq ?? 0;
  return attempt && (writers.get(batch.writerId) ?? 0) >= last
    ? ok(acknowledge(batch, attempt.position))
    : attemptLocked();
}

type Plan = { entries: readonly LogEntry[]; entriesJson: string; bytes: number; state: AttemptState };

const encoder = new TextEncoder();

/** Leaves out what is stored already and applies the rest. */
function planAppend(live: LiveAttempt, batch: EventBatch): Result<Plan, AppFailure> {
  const lastSeq = live.writers.get(batch.writerId) ?? 0;
  const entries = batch.entries.filter(({ seq }) => seq > lastSeq);
  const first = entries[0];
  if (first && first.seq !== lastSeq + 1) return gap(lastSeq + 1);
  const entriesJson = JSON.stringify(entries);
  const bytes = encoder.encode(entriesJson).length;
  const tooLong = findLogLimit(live.position + entries.length, live.bytes + bytes);
  if (tooLong) return { ok: false, error: tooLong };
  let state = live.state;
  for (const { seq, event } of entries) {
    if (!isAllowedIn(live.mode, event.type)) return atEvent(notInThisMode, seq);
    const unsound = findUnsound(event);
    if (unsound) return atEvent(unsound, seq);
    const next = applyEvent(state, event);
    if (!next.ok) return atEvent(next.error, seq);
    state = next.value;
  }
  return ok({ entries, entriesJson, bytes, state });
}

const notInThisMode: Failure = {
  code: 'invalid',
  message: 'This does not happen in an attempt of this kind.',
};

/** A document as a whole must hang together: arrows lead somewhere and no id names two things. */
function findUnsound(event: AttemptEvent): Failure | null {
  if (event.type !== 'documentReplaced') return null;
  const parsed = parseAttempt(event.document);
  if (!parsed.ok) return { ...parsed.error, code: 'invalid' };
  const [warning] = parsed.value.warnings;
  return warning ? { code: 'invalid', ...warning } : null;
}

function findLogLimit(events: number, bytes: number): AppFailure | null {
  const { eventsPerAttempt } = batchLimits;
  if (events <= eventsPerAttempt && bytes <= logBytesMax) return null;
  const message = `An answer holds at most ${eventsPerAttempt.toLocaleString('en-GB')} changes or 64 MiB of them.`;
  return { code: 'limit_reached', message, path: '$.entries' };
}

/** Appends and keeps the new state in memory; null where somebody else came first or the attempt has changed. */
async function store(
  ports: AppendPorts,
  attemptId: string,
  live: LiveAttempt,
  writerId: string,
  { entries, entriesJson, bytes, state }: Plan,
): Promise<LiveAttempt | null> {
  const stored = await ports.attempts.append({
    attemptId,
    owner: live.owner,
    writerId,
    count: entries.length,
    entriesJson,
    bytes,
    title: state.document.title === live.state.document.title ? null : (state.document.title ?? null),
    expectedPosition: live.position,
    now: ports.now(),
  });
  if (!stored) {
    ports.live.delete(attemptId);
    return null;
  }
  const next: LiveAttempt = {
    owner: live.owner,
    mode: live.mode,
    position: live.position + entries.length,
    bytes: live.bytes + bytes,
    state,
    writers: new Map(live.writers).set(writerId, entries.at(-1)?.seq ?? 0),
  };
  ports.live.set(attemptId, next);
  if (Math.floor(next.position / snapshotEvery) > Math.floor(live.position / snapshotEvery))
    ports.afterwards(() => ports.events.saveSnapshot(attemptId, next.position, next.state));
  return next;
}
