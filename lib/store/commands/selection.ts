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
  announce(done.ok ? `Deleted ${countOf(nodeIds.length, edgeIds.length)}.` : done.error.message);
  return done;
}

export function selectAll(store: WorkspaceStore): void {
  const { attempt, select } = store.getState();
  const { nodes, edges } = attempt.document.diagram;
  select({ nodeIds: nodes.map(({ id }) => id), edgeIds: edges.map(({ id }) => id) });
}

/** "2 components and 1 arrow". */
function countOf(nodes: number, edges: number): string {
  const parts = [
    nodes > 0 && `${nodes} ${nodes === 1 ? 'component' : 'components'}`,
    edges > 0 && `${edges} ${edges === 1 ? 'arrow' : 'arrows'}`,
  ];
  return parts.filter(Boolean).join(' and ');
}
