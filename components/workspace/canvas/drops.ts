import type { AttemptEvent } from '@/lib/attempt/events';
import { findFrameAt, getCentre, type Point, type Rect } from '@/lib/diagram/geometry';
import { maxCoordinate } from '@/lib/diagram/limits';
import { positionDiagram } from '@/lib/diagram/positions';
import type { Diagram, DiagramNode } from '@/lib/diagram/schema';
import { withoutLocked } from '@/lib/store/commands/arrange';
import type { WorkspaceStore } from '@/lib/store/types';

export type Drop = { id: string; position: Point };

type Rects = ReadonlyMap<string, Rect>;

/**
 * What a drag that ended means for the document, as one step: absolute places for what was dropped and for what moved along in
 * its frame, and for each dropped card the frame it now lies in. Positions come absolute. Boxes that had no place
 * yet are pinned where they were shown, lest they jump.
 */
export function toDropEvents(diagram: Diagram, drops: readonly Drop[]): AttemptEvent[] {
  const before = positionDiagram(diagram);
  const after = moveAll(diagram, before, drops);
  const moves = toMoves(diagram, before, after);
  if (moves.length === 0) return [];
  return [{ type: 'nodesMoved', moves }, ...toFramings(diagram, drops, after)];
}

/** A move by arrow keys: what is selected and not locked, and what its frames hold, by one step. */
export function toNudgeEvents(diagram: Diagram, ids: readonly string[], by: Readonly<Point>): AttemptEvent[] {
  const rects = positionDiagram(diagram);
  const drops = withoutLocked(diagram, ids).flatMap((id) => {
    const rect = rects.get(id);
    return rect ? [{ id, position: { x: rect.x + by.x, y: rect.y + by.y } }] : [];
  });
  return toDropEvents(diagram, drops);
}

/** Gives a frame its new box. The parts stay where they are: what it now goes around is taken in, what lies outside let go. */
export function dispatchResize(store: WorkspaceStore, id: string, box: Readonly<Rect>): void {
  const { attempt, dispatch, announce } = store.getState();
  const done = dispatch(toResizeEvents(attempt.document.diagram, id, box));
  if (!done.ok) announce(done.error.message);
}

export function toResizeEvents(diagram: Diagram, id: string, box: Readonly<Rect>): AttemptEvent[] {
  const after = new Map(positionDiagram(diagram));
  const size = { width: Math.round(box.width), height: Math.round(box.height) };
  after.set(id, { ...toPlace(box), ...size });
  const parts = diagram.nodes.filter(({ type, parent }) => type !== 'region' && (parent ?? id) === id);
  return [
    { type: 'nodeChanged', id, patch: size },
    { type: 'nodesMoved', moves: [{ id, ...toPlace(box) }] },
    ...parts.flatMap((node) => toFraming(node, toFrames(diagram, after), after)),
  ];
}

function moveAll(diagram: Diagram, before: Rects, drops: readonly Drop[]): Map<string, Rect> {
  const after = new Map(before);
  const dropped = new Map(drops.map(({ id, position }) => [id, position]));
  for (const { id, parent = '' } of diagram.nodes) {
    const rect = before.get(id);
    if (!rect) continue;
    const own = dropped.get(id);
    const frame = before.get(parent);
    const framePlace = dropped.get(parent);
    if (own) after.set(id, { ...rect, ...toPlace(own) });
    else if (frame && framePlace) {
      const place = toPlace(framePlace);
      after.set(id, { ...rect, x: rect.x + place.x - frame.x, y: rect.y + place.y - frame.y });
    }
  }
  return after;
}

function toMoves(diagram: Diagram, before: Rects, after: Rects): { id: string; x: number; y: number }[] {
  const changed = diagram.nodes.filter(({ id }) => {
    const [a, b] = [before.get(id), after.get(id)];
    return a && b && (a.x !== b.x || a.y !== b.y);
  });
  if (changed.length === 0) return [];
  const unplaced = diagram.nodes.filter(({ x, y }) => x === undefined || y === undefined);
  const ids = new Set([...changed, ...unplaced].map(({ id }) => id));
  return [...ids].flatMap((id) => {
    const rect = after.get(id);
    return rect ? [{ id, ...toPlace(rect) }] : [];
  });
}

function toFramings(diagram: Diagram, drops: readonly Drop[], after: Rects): AttemptEvent[] {
  const dropped = new Set(drops.map(({ id }) => id));
  const frames = toFrames(diagram, after);
  const droppedFrames = frames.filter(({ id }) => dropped.has(id));
  return diagram.nodes.flatMap((node): AttemptEvent[] => {
    if (node.type === 'region') return [];
    // What was dragged together with its frame stays in it.
    if (node.parent !== undefined && dropped.has(node.parent)) return [];
    if (dropped.has(node.id)) return toFraming(node, frames, after);
    // A frame takes in what it is put down around, unless that has a frame already.
    const rect = after.get(node.id);
    const isAround = rect && droppedFrames.some((frame) => containsRect(frame, rect));
    return isAround && node.parent === undefined ? toFraming(node, frames, after) : [];
  });
}

type Frame = Rect & { id: string };

const toFrames = (diagram: Diagram, rects: Rects): Frame[] =>
  diagram.nodes.flatMap(({ id, type }) => {
    const rect = rects.get(id);
    return rect && type === 'region' ? [{ id, ...rect }] : [];
  });

/** The change that puts a box into the frame its middle lies in, or out of any. */
function toFraming(node: DiagramNode, frames: readonly Frame[], rects: Rects): AttemptEvent[] {
  const rect = rects.get(node.id);
  if (!rect) return [];
  const parent = findFrameAt(frames, getCentre(rect));
  if (parent === (node.parent ?? null)) return [];
  return [{ type: 'nodeChanged', id: node.id, patch: { parent } }];
}

const containsRect = (outer: Rect, inner: Rect): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

const toPlace = ({ x, y }: Readonly<Point>): Point => ({ x: clamp(x), y: clamp(y) });

const clamp = (value: number): number => Math.min(maxCoordinate, Math.max(-maxCoordinate, Math.round(value)));
