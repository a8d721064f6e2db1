import type { Actor } from '@/lib/access/actor';
import { ok, type Result } from '@/lib/shared/result';
import type { ClosePorts } from './close-attempt';
import { type AppFailure, notFound } from './failures';
import { findAttempt } from './find-attempt';
import { loadLive } from './live-attempt';

/** The interviewer's answer to a number the log says was asked for. Errors: `not_found`, also for one not asked. */
export async function askNumber(
  ports: ClosePorts,
  actor: Actor,
  attemptId: string,
  numberId: string,
): Promise<Result<{ answer: string }, AppFailure>> {
  const attempt = await findAttempt(ports, actor, 'attempt:read', attemptId);
  if (!attempt) return notFound();
  const [{ state }, { prompt }] = await Promise.all([
    loadLive(ports, attempt),
    ports.prompts.getPinned(attempt),
  ]);
  const card = prompt.numbers.find(({ id }) => id === numberId);
  return card && state.revealed.includes(numberId) ? ok({ answer: card.answer }) : notFound();
}
