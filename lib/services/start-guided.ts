import type { Actor } from '@/lib/access/actor';
import { parseAttempt } from '@/lib/attempt/parse';
import { halfDoneAnswer } from '@/lib/prompts/half-done-answer';
import type { Result } from '@/lib/shared/result';
import type { AppFailure } from './failures';
import { type Started, startAttempt } from './start-attempt';

/** Begins an attempt on the half-done example that the guided start is taken on: a real one, kept like any other. */
export async function startGuided(
  ports: Parameters<typeof startAttempt>[0],
  actor: Actor,
): Promise<Result<Started, AppFailure>> {
  const parsed = parseAttempt(halfDoneAnswer);
  if (!parsed.ok) throw new Error(`The half-done answer is no attempt: ${parsed.error.message}`);
  const { document } = parsed.value;
  return startAttempt(ports, actor, {
    prompt: document.prompt,
    title: halfDoneAnswer.title,
    entries: [{ seq: 1, atMs: 0, event: { type: 'documentReplaced', document } }],
  });
}
