import { readText } from '@/lib/attempt/apply';
import type { AttemptEvent } from '@/lib/attempt/events';
import { attemptLimits } from '@/lib/attempt/limits';
import { findSplice } from '@/lib/attempt/text-diff';
import type { Result } from '@/lib/shared/result';
import { toStorableText } from '@/lib/shared/storable';
import type { Steps, StepId } from '@/lib/steps/schema';
import type { WorkspaceStore } from '../types';

/** Goes to a step. The log notes it once: going where one already is changes nothing. */
export function enterStep(store: WorkspaceStore, step: StepId): void {
  const { attempt, dispatch, showPanel } = store.getState();
  showPanel('step');
  if (attempt.activeStep !== step) dispatch([{ type: 'stepEntered', step }]);
}

/** Turns a number card over: the candidate asked. It stays turned. */
export function revealNumber(store: WorkspaceStore, id: string): void {
  const { attempt, dispatch } = store.getState();
  if (!attempt.revealed.includes(id)) dispatch([{ type: 'numberRevealed', id }]);
}

export function setPaused(store: WorkspaceStore, paused: boolean): void {
  const { attempt, dispatch, announce } = store.getState();
  if (attempt.paused === paused) return;
  dispatch([{ type: paused ? 'clockPaused' : 'clockResumed' }]);
  announce(store.say(paused ? 'clock.paused' : 'clock.runs'));
}

/** Typing in rows is undone together by the pause; a row added, moved or deleted by itself. */
export type RowChange = 'typing' | 'whole';

const mergedBy = (kind: RowChange, mergeKey: string) => (kind === 'whole' ? {} : { mergeKey });

export const setTables = (
  store: WorkspaceStore,
  tables: Part<'dataModel', 'tables'>,
  kind: RowChange = 'typing',
): Result<void> => store.getState().dispatch([{ type: 'tablesSet', tables }], mergedBy(kind, 'tables'));

export const setEndpoints = (
  store: WorkspaceStore,
  endpoints: Part<'api', 'endpoints'>,
  kind: RowChange = 'typing',
): Result<void> =>
  store.getState().dispatch([{ type: 'endpointsSet', endpoints }], mergedBy(kind, 'endpoints'));

export const setLedger = (
  store: WorkspaceStore,
  ledger: Part<'tradeoffs', 'ledger'>,
  kind: RowChange = 'typing',
): Result<void> => store.getState().dispatch([{ type: 'ledgerSet', ledger }], mergedBy(kind, 'ledger'));

export const setRoadmap = (
  store: WorkspaceStore,
  roadmap: Part<'plan', 'roadmap'>,
  kind: RowChange = 'typing',
): Result<void> => store.getState().dispatch([{ type: 'roadmapSet', roadmap }], mergedBy(kind, 'roadmap'));

/** Sets the whole text of a step as one step of undo, together with the rows that were taken out of it. */
export function rewriteText(
  store: WorkspaceStore,
  step: StepId,
  text: string,
  more: readonly AttemptEvent[] = [],
): Result<void> {
  const { attempt, dispatch, announce } = store.getState();
  const splice = findSplice(readText(attempt.document.steps, step, 'text'), toStorableText(text));
  const done = dispatch([
    ...(splice ? [{ type: 'textSpliced', step, field: 'text', ...splice } as const] : []),
    ...more,
  ]);
  if (!done.ok) announce(done.error.message);
  return done;
}

type Part<S extends StepId, K extends keyof NonNullable<Steps[S]>> = NonNullable<NonNullable<Steps[S]>[K]>;

export function setTitle(store: WorkspaceStore, title: string): Result<void> {
  const clean = toStorableText(title).trim().slice(0, attemptLimits.titleChars).toWellFormed();
  return store.getState().dispatch([{ type: 'titleSet', title: clean }], { mergeKey: 'title' });
}
