import type { AttemptDocument } from '@/lib/attempt/document';
import { interviewLimits } from '@/lib/attempt/limits';
import type { Result } from '@/lib/shared/result';
import { toStorableText } from '@/lib/shared/storable';
import type { WorkspaceStore } from '../types';

/** Gives the answer as it stands a name to come back to. A blank name does nothing. */
export function nameVersion(store: WorkspaceStore, name: string): Result<void> {
  const { dispatch, announce } = store.getState();
  const clean = toStorableText(name).trim().slice(0, interviewLimits.versionNameChars).toWellFormed();
  if (clean === '') return { ok: true, value: undefined };
  const done = dispatch([{ type: 'versionNamed', name: clean }]);
  announce(done.ok ? store.say('versions.kept', { name: clean }) : done.error.message);
  return done;
}

/** Puts an earlier state in the place of this one; undo brings back what was there. */
export function bringBack(store: WorkspaceStore, document: AttemptDocument): Result<void> {
  const { dispatch, announce } = store.getState();
  const done = dispatch([{ type: 'documentReplaced', document }]);
  announce(done.ok ? store.say('versions.broughtBack') : done.error.message);
  return done;
}
