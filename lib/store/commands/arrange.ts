import type { AttemptEvent } from '@/lib/attempt/events';
import { alignBoxes, type Alignment, type Direction, distributeBoxes, type Move } from '@/lib/diagram/align';
import { maxCoordinate } from '@/lib/diagram/limits';
import { positionDiagram } from '@/lib/diagram/positions';
import type { Diagram, DiagramNode } from '@/lib/diagram/schema';
import { fail, ok, type Result } from '@/lib/shared/result';
import type { WorkspaceStore } from '../types';

/** Puts the selected boxes in line. Locked ones stay and set the line. One step of undo. */
export function alignSelection(store: WorkspaceStore, alignment: Alignment): Result<void> {
  const { boxes, locked } = getSelected(store);
  if (boxes.length < 2) return refuse(store, store.say('drawing.selectTwo'));
  return arrange(store, alignBoxes(boxes, alignment, locked), store.say('drawing.aligned'));
}

/** Gives the selected boxes equal gaps. A locked box stays where it is. One step of undo. */
export function distributeSelection(store: WorkspaceStore, direction: Direction): Result<void> {
  const { boxes, locked } = getSelected(store);
  if (boxes.length < 3) return refuse(store, store.say('drawing.selectThree'));
  const moves = distributeBoxes(boxes, direction).filter(({ id }) => !locked.has(id));
  return arrange(store, moves, store.say('drawing.spacedOut'));
}

/** Locks the named boxes where they are, or, where all of them are locked, lets them go. */
export function toggleLocked(store: WorkspaceStore, ids: readonly string[]): Result<void> {
  const { attempt, dispatch, announce } = store.getState();
  const nodes = attempt.document.diagram.nodes.filter(({ id }) => ids.includes(id));
  if (nodes.length === 0) return refuse(store, store.say('drawing.selectToLock'));
  const lock = nodes.some(({ locked }) => !locked);
  const events = nodes.flatMap(({ id, locked = false }): AttemptEvent[] =>
    locked === lock ? [] : [{ type: 'nodeChanged', id, patch: { locked: lock || null } }],
  );
  const done = dispatch(events);
  const [only, ...others] = nodes;
  const what = lock ? 'locked' : 'unlocked';
  const said =
    only && others.length === 0
      ? store.say(`drawing.${what}`, { name: only.label })
      : store.say(`drawing.${what}Many`, { count: nodes.length });
  announce(done.ok ? said : done.error.message);
  return done;
}

/** The ids of boxes that may be moved: those named that are not locked. */
export const withoutLocked = (diagram: Diagram, ids: readonly string[]): string[] => {
  const locked = new Set(diagram.nodes.flatMap((node) => (node.locked ? node.id : [])));
  return ids.filter((id) => !locked.has(id));
};

function getSelected(store: WorkspaceStore) {
  const { attempt, selection } = store.getState();
  const { diagram } = attempt.document;
  const chosen = new Set(selection.nodeIds);
  const rects = positionDiagram(diagram);
  // What lies in a selected frame goes where the frame goes.
  const nodes = diagram.nodes.filter(({ id, parent = '' }) => chosen.has(id) && !chosen.has(parent));
  const boxes = nodes.flatMap(({ id }) => {
    const rect = rects.get(id);
    return rect ? [{ id, ...rect }] : [];
  });
  return { boxes, locked: new Set(nodes.filter((node) => node.locked).map(({ id }) => id)) };
}

function arrange(store: WorkspaceStore, moves: readonly Move[], done: string): Result<void> {
  const { attempt, dispatch, announce } = store.getState();
  if (moves.length === 0) {
    announce(store.say('drawing.nothingMoved'));
    return ok(undefined);
  }
  const result = dispatch([{ type: 'nodesMoved', moves: withParts(attempt.document.diagram, moves) }]);
  announce(result.ok ? done : result.error.message);
  return result;
}

/** The moves, and with each frame what lies in it. Boxes that had no place of their own are pinned where they are shown. */
export function withParts(diagram: Diagram, moves: readonly Move[]): Move[] {
  const rects = positionDiagram(diagram);
  const named = new Map(moves.map((move) => [move.id, move]));
  const follow = ({ id, parent = '', x, y }: DiagramNode): Move[] => {
    const own = named.get(id);
    const rect = rects.get(id);
    const frame = rects.get(parent);
    const frameMove = named.get(parent);
    if (own || !rect) return own ? [own] : [];
    if (frame && frameMove)
      return [{ id, x: rect.x + frameMove.x - frame.x, y: rect.y + frameMove.y - frame.y }];
    return x === undefined || y === undefined ? [{ id, x: rect.x, y: rect.y }] : [];
  };
  return diagram.nodes.flatMap(follow).map(({ id, x, y }) => ({ id, x: clamp(x), y: clamp(y) }));
}

const clamp = (value: number): number => Math.min(maxCoordinate, Math.max(-maxCoordinate, Math.round(value)));

function refuse(store: WorkspaceStore, message: string): Result<void> {
  store.getState().announce(message);
  return fail('too_few', message);
}
