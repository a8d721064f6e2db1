import type { AttemptEvent } from '@/lib/attempt/events';
import { maxCoordinate } from '@/lib/diagram/limits';
import type { DiagramEdge, DiagramNode } from '@/lib/diagram/schema';
import { ok, type Result } from '@/lib/shared/result';
import type { Clipboard, WorkspaceStore } from '../types';
import { withFramed } from './nodes';
import { removeSelection } from './selection';

/** How far a copy lands from its original, in pixels, right and down. */
const offset = 32;

/** Copies the selected boxes, what their regions frame, and the arrows among them. False where no box is selected. */
export function copySelection(store: WorkspaceStore): boolean {
  const { attempt, selection, setClipboard, announce } = store.getState();
  const { diagram } = attempt.document;
  const nodes = withFramed(diagram, selection.nodeIds);
  if (nodes.length === 0) return false;
  const ids = new Set(nodes.map(({ id }) => id));
  const edges = diagram.edges.filter(({ source, target }) => ids.has(source) && ids.has(target));
  setClipboard({ nodes, edges, pastes: 0 });
  announce(store.say('drawing.copied', { count: nodes.length }));
  return true;
}

export function cutSelection(store: WorkspaceStore): Result<void> {
  return copySelection(store) ? removeSelection(store) : ok(undefined);
}

/** Puts down what was copied, with fresh ids, a little further each time, and selects it. */
export function paste(store: WorkspaceStore): Result<void> {
  const { clipboard, setClipboard } = store.getState();
  if (!clipboard) return ok(undefined);
  const pastes = clipboard.pastes + 1;
  setClipboard({ ...clipboard, pastes });
  return putDown(store, clipboard, { by: pastes * offset, neighbours: [] });
}

/**
 * Copies the selection in one step and leaves the clipboard alone. Arrows between what is copied are copied, and so are
 * those to and from its neighbours, which the copies then share.
 */
export function duplicateSelection(store: WorkspaceStore): Result<void> {
  const { attempt, selection } = store.getState();
  const { diagram } = attempt.document;
  const nodes = withFramed(diagram, selection.nodeIds);
  if (nodes.length === 0) return ok(undefined);
  const ids = new Set(nodes.map(({ id }) => id));
  const edges = diagram.edges.filter(({ source, target }) => ids.has(source) || ids.has(target));
  return putDown(store, { nodes, edges }, { by: offset, neighbours: diagram.nodes });
}

type Putting = {
  by: number;
  /** Boxes that arrows of the copies may lead to although they are not copied. */
  neighbours: readonly DiagramNode[];
};

function putDown(
  store: WorkspaceStore,
  { nodes, edges }: Pick<Clipboard, 'nodes' | 'edges'>,
  { by, neighbours }: Putting,
): Result<void> {
  const { dispatch, select, announce, attempt } = store.getState();
  const fresh = new Map(nodes.map(({ id }) => [id, store.createId()]));
  const present = new Set(attempt.document.diagram.nodes.map(({ id }) => id));
  const copies = [...nodes].sort(framesFirst).map((node) => copyNode(node, fresh, present, by));
  const ends = new Map([...neighbours.map(({ id }): [string, string] => [id, id]), ...fresh]);
  const arrows = edges.flatMap((edge) => copyEdge(edge, ends, store.createId()));
  const events: AttemptEvent[] = [
    ...copies.map((node): AttemptEvent => ({ type: 'nodeAdded', node })),
    ...arrows.map((edge): AttemptEvent => ({ type: 'edgeAdded', edge })),
  ];
  const done = dispatch(events);
  if (!done.ok) {
    announce(done.error.message);
    return done;
  }
  select({ nodeIds: copies.map(({ id }) => id) });
  announce(store.say('drawing.putDown', { count: copies.length }));
  return done;
}

const framesFirst = (a: DiagramNode, b: DiagramNode): number =>
  Number(b.type === 'region') - Number(a.type === 'region');

function copyNode(
  node: DiagramNode,
  fresh: ReadonlyMap<string, string>,
  present: ReadonlySet<string>,
  by: number,
): DiagramNode {
  // A copy is there to be put somewhere: it is not locked.
  const { parent, locked: _, ...rest } = node;
  // A copy stays in its original's frame, or in the copy of it where the frame came along.
  const frame =
    parent === undefined ? undefined : (fresh.get(parent) ?? (present.has(parent) ? parent : undefined));
  return {
    ...rest,
    id: fresh.get(node.id) ?? node.id,
    x: Math.min(maxCoordinate, (node.x ?? 0) + by),
    y: Math.min(maxCoordinate, (node.y ?? 0) + by),
    ...(frame !== undefined && { parent: frame }),
  };
}

function copyEdge(edge: DiagramEdge, ends: ReadonlyMap<string, string>, id: string): DiagramEdge[] {
  const source = ends.get(edge.source);
  const target = ends.get(edge.target);
  return source !== undefined && target !== undefined ? [{ ...edge, id, source, target }] : [];
}
