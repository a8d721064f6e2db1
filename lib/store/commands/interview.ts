import { findSplice } from '@/lib/attempt/text-diff';
import { ok, type Result } from '@/lib/shared/result';
import { toStorableText } from '@/lib/shared/storable';
import type { StepId } from '@/lib/steps/schema';
import type { WorkspaceStore } from '../types';

/** Takes the next rung of a step's ladder of hints. The log remembers it; nothing takes it back. */
export function takeHint(store: WorkspaceStore, step: StepId, rungs: number): Result<void> {
  const { attempt, dispatch } = store.getState();
  const rung = (attempt.hints[step] ?? 0) + 1;
  return rung > rungs ? ok(undefined) : dispatch([{ type: 'hintTaken', step, rung }]);
}

/** The machine's reading is looked at before submission. Noted each time that it is opened. */
export const askReading = (store: WorkspaceStore): Result<void> =>
  store.getState().dispatch([{ type: 'readingAsked' }]);

/** The panel puts a question; putting it again changes nothing. */
export function putQuestion(store: WorkspaceStore, id: string): Result<void> {
  const { attempt, dispatch } = store.getState();
  if (attempt.questions.some((question) => question.id === id)) return ok(undefined);
  return dispatch([{ type: 'questionAsked', id }]);
}

/** Sets the reply to a question as it now stands in its field. */
export function editReply(store: WorkspaceStore, question: string, text: string): Result<void> {
  const { attempt, dispatch, announce } = store.getState();
  const current = attempt.questions.find(({ id }) => id === question)?.reply ?? '';
  const splice = findSplice(current, toStorableText(text));
  if (!splice) return ok(undefined);
  const done = dispatch([{ type: 'replySpliced', question, ...splice }]);
  if (!done.ok) announce(done.error.message);
  return done;
}

/** The reply stands as it is; an empty one is a question that was skipped. */
export function finishReply(store: WorkspaceStore, question: string): Result<void> {
  const { attempt, dispatch } = store.getState();
  const put = attempt.questions.find(({ id }) => id === question);
  return !put || put.finished ? ok(undefined) : dispatch([{ type: 'replyFinished', question }]);
}

/** The conditions change, once in an attempt. What stood until then is kept. */
export function revealTwist(store: WorkspaceStore, id: string): Result<void> {
  const { attempt, dispatch } = store.getState();
  return attempt.twist === null ? dispatch([{ type: 'twistRevealed', id }]) : ok(undefined);
}
