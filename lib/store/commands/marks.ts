import type { Result } from '@/lib/shared/result';
import { ok } from '@/lib/shared/result';
import type { WorkspaceStore } from '../types';

/** Highlights boxes to talk about, or takes the highlight away where all of them have it. One step of undo. */
export function toggleMarked(store: WorkspaceStore, ids: readonly string[]): Result<void> {
  const { attempt, dispatch, announce } = store.getState();
  const wanted = new Set(ids);
  const nodes = attempt.document.diagram.nodes.filter(({ id }) => wanted.has(id));
  const marked = !nodes.every((node) => node.marked === true);
  const changing = nodes.filter((node) => (node.marked ?? false) !== marked);
  if (changing.length === 0) return ok(undefined);
  const done = dispatch(
    changing.map(({ id }) => ({ type: 'nodeChanged', id, patch: { marked: marked || null } })),
  );
  const [only, ...others] = changing;
  const what = marked ? 'marked' : 'unmarked';
  const said =
    only && others.length === 0
      ? store.say(`drawing.${what}`, { name: only.label })
      : store.say(`drawing.${what}Many`, { count: changing.length });
  announce(done.ok ? said : done.error.message);
  return done;
}
