import type { AttemptEvent } from '@/lib/attempt/events';
import { ok, type Result } from '@/lib/shared/result';
import type { WorkspaceStore } from '../types';

/** Deletes what is selected, as one step of undo. Arrows at a deleted box go with it. */
export function removeSelection(store: WorkspaceStore): Result<void> {
  const { nodeIds, edgeIds } = store.getState().selection;
  return remove(store, nodeIds, edgeIds);
}

/** Deletes the named boxes and arrows. */
export function remove(
  store: WorkspaceStore,
  nodeIds: readonly string[],
  edgeIds: readonly string[] = [],
): Result<void> {
  const { dispatch, announce } = store.getState();
  const events: AttemptEvent[] = [];
  if (edgeIds.length > 0) events.push({ type: 'edgesRemoved', ids: [...edgeIds] });
  if (nodeIds.length > 0) events.push({ type: 'nodesRemoved', ids: [...nodeIds] });
  if (events.length === 0) return ok(undefined);
  const done = dispatch(events);
  const what = nodeIds.length === 0 ? 'Edges' : edgeIds.length === 0 ? 'Nodes' : 'Both';
  const counts = { nodes: nodeIds.length, edges: edgeIds.length };
  announce(done.ok ? store.say(`drawing.deleted${what}`, counts) : done.error.message);
  return done;
}

export function selectAll(store: WorkspaceStore): void {
  const { attempt, select } = store.getState();
  const { nodes, edges } = attempt.document.diagram;
  select({ nodeIds: nodes.map(({ id }) => id), edgeIds: edges.map(({ id }) => id) });
}
