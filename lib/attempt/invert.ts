import type { Diagram, DiagramNode } from '@/lib/diagram/schema';
import type { Result } from '@/lib/shared/result';
import { applyEvent } from './apply';
import { diffSteps } from './diff-steps';
import type { AttemptDocument } from './document';
import type { AttemptEvent, EdgePatch, NodePatch } from './events';
import { type AttemptState, createState } from './state';

/** Beyond this many events one replacement of the whole document is the shorter entry. */
const maxEvents = 60;

/**
 * The events that lead from one document to another of the same attempt: undo is `diffDocuments(after, before)`,
 * redo the way back. Restores everything but the order of boxes and arrows, which carries no meaning.
 */
export function diffDocuments(from: AttemptDocument, to: AttemptDocument): AttemptEvent[] {
  if (from === to) return [];
  if (!sameFrame(from, to)) return [{ type: 'documentReplaced', document: to }];
  const events = [...diffDiagrams(from, to), ...diffSteps(from.steps, to.steps)];
  if (from.title !== to.title) events.push({ type: 'titleSet', title: to.title ?? '' });
  return events.length > maxEvents || losesPosition(from.diagram, to.diagram)
    ? [{ type: 'documentReplaced', document: to }]
    : events;
}

/**
 * The events that take back `event`, which must be applied to `state` first. Empty for what is no change of the
 * document: entering a step, turning over a card, the clock.
 */
export function invertEvent(state: AttemptState, event: AttemptEvent): Result<AttemptEvent[]> {
  const next = applyEvent(state, event);
  return next.ok ? { ok: true, value: diffDocuments(next.value.document, state.document) } : next;
}

const sameFrame = (a: AttemptDocument, b: AttemptDocument): boolean =>
  a.startedAt === b.startedAt && a.durationSeconds === b.durationSeconds;

/** A move says where a box is in both directions; no event says that it is nowhere, or in one only. */
function losesPosition(from: Diagram, to: Diagram): boolean {
  if (from === to) return false;
  const before = byId(from.nodes);
  return to.nodes.some((node) => {
    const old = before.get(node.id);
    if (!old || (old.x === node.x && old.y === node.y)) return false;
    return node.x === undefined || node.y === undefined;
  });
}

/** Applies each event as it is found, because one change of a region changes what it frames. */
function diffDiagrams(from: AttemptDocument, to: AttemptDocument): AttemptEvent[] {
  if (from.diagram === to.diagram) return [];
  const events: AttemptEvent[] = [];
  let state: AttemptState = { ...createState(from.prompt), document: from };
  const emit = (found: readonly AttemptEvent[]) => {
    for (const event of found) {
      const next = applyEvent(state, event);
      if (next.ok) state = next.value;
      events.push(event);
    }
  };
  const current = () => state.document.diagram;
  emit(removedNodes(current(), to.diagram));
  emit(addedNodes(current(), to.diagram));
  emit(changedNodes(current(), to.diagram));
  emit(changedParents(current(), to.diagram));
  emit(movedNodes(current(), to.diagram));
  emit(changedEdges(current(), to.diagram));
  return events;
}

const byId = <T extends { id: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map((item) => [item.id, item]));

function removedNodes(from: Diagram, to: Diagram): AttemptEvent[] {
  const kept = byId(to.nodes);
  const ids = from.nodes.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
  return ids.length > 0 ? [{ type: 'nodesRemoved', ids }] : [];
}

function addedNodes(from: Diagram, to: Diagram): AttemptEvent[] {
  const present = byId(from.nodes);
  const isRegion = ({ type }: DiagramNode) => type === 'region';
  const missing = to.nodes.filter(({ id }) => !present.has(id));
  // Frames first, so that what they frame finds them.
  return [...missing.filter(isRegion), ...missing.filter((node) => !isRegion(node))].map((node) => ({
    type: 'nodeAdded',
    node,
  }));
}

const nodeFields = [
  'type',
  'label',
  'replicas',
  'capacityPerSecond',
  'width',
  'height',
  'notes',
  'locked',
  'marked',
] as const;

function changedNodes(from: Diagram, to: Diagram): AttemptEvent[] {
  const before = byId(from.nodes);
  return to.nodes.flatMap((node): AttemptEvent[] => {
    const old = before.get(node.id);
    if (!old || old === node) return [];
    const changed = nodeFields.filter((field) => old[field] !== node[field]);
    if (changed.length === 0) return [];
    const patch: NodePatch = Object.fromEntries(changed.map((field) => [field, node[field] ?? null]));
    return [{ type: 'nodeChanged', id: node.id, patch }];
  });
}

function changedParents(from: Diagram, to: Diagram): AttemptEvent[] {
  const before = byId(from.nodes);
  return to.nodes.flatMap((node): AttemptEvent[] =>
    before.get(node.id)?.parent === node.parent
      ? []
      : [{ type: 'nodeChanged', id: node.id, patch: { parent: node.parent ?? null } }],
  );
}

function movedNodes(from: Diagram, to: Diagram): AttemptEvent[] {
  const before = byId(from.nodes);
  const moves = to.nodes.flatMap((node) => {
    const old = before.get(node.id);
    if (!old || (old.x === node.x && old.y === node.y)) return [];
    return node.x === undefined || node.y === undefined ? [] : [{ id: node.id, x: node.x, y: node.y }];
  });
  return moves.length > 0 ? [{ type: 'nodesMoved', moves }] : [];
}

const edgeFields = ['source', 'target', 'label', 'async'] as const;

function changedEdges(from: Diagram, to: Diagram): AttemptEvent[] {
  const before = byId(from.edges);
  const kept = byId(to.edges);
  const events: AttemptEvent[] = [];
  const removed = new Set(from.edges.filter(({ id }) => !kept.has(id)).map(({ id }) => id));
  for (const edge of to.edges) {
    const old = before.get(edge.id);
    if (!old || old === edge) continue;
    const changed = edgeFields.filter((field) => old[field] !== edge[field]);
    if (changed.length === 0) continue;
    // `async` can be switched but not unset; an arrow that never had it is drawn anew.
    if (edge.async === undefined && old.async !== undefined) removed.add(edge.id);
    else {
      const patch: EdgePatch = Object.fromEntries(changed.map((field) => [field, edge[field] ?? null]));
      events.push({ type: 'edgeChanged', id: edge.id, patch });
    }
  }
  if (removed.size > 0) events.unshift({ type: 'edgesRemoved', ids: [...removed] });
  for (const edge of to.edges)
    if (!before.has(edge.id) || removed.has(edge.id)) events.push({ type: 'edgeAdded', edge });
  return events;
}
