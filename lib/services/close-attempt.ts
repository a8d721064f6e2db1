import type { AttemptRecord, Ports } from './ports';
import { type ScorePorts, scoreAttempt } from './score-attempt';

export type ClosePorts = ScorePorts & Pick<Ports, 'audit' | 'live'>;

/**
 * Submits an attempt as it stands: from here on it is read-only, and the machine reads it. Safe to call twice or
 * from two servers: one of them closes it. Returns the closed attempt.
 */
export async function closeAttempt(ports: ClosePorts, attempt: AttemptRecord): Promise<AttemptRecord> {
  const now = ports.now();
  // At the deadline, not at the moment somebody noticed.
  const at = attempt.deadlineAt !== null && attempt.deadlineAt < now ? attempt.deadlineAt : now;
  const closedHere = await ports.attempts.markSubmitted(attempt.id, at);
  ports.live.delete(attempt.id);
  // Events may have come in between reading the attempt and closing it.
  const closed = (await ports.attempts.find(attempt.id)) ?? attempt;
  if (!closedHere) return closed;
  await ports.audit({
    actor: closed.owner,
    action: 'attempt:submit',
    resource: { kind: 'attempt', id: attempt.id },
    data: { position: closed.position },
  });
  await scoreAttempt(ports, closed);
  return closed;
}
