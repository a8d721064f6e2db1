import { cardSize, framePadding, getBounds, type Rect } from '../geometry';
import { maxCoordinate, minFrameSide } from '../limits';
import type { DiagramNode } from '../schema';
import { getUpright, middleOf } from './outline';
import type { SketchShape } from './sketch';

/** Room between two cards that were drawn close together. */
const gap = { x: 24, y: 24 } as const;
const scaleMax = 4;
/** A drawing is never spread further than this: it can still be found and looked at. */
const spanMax = 40_000;

/**
 * Gives every node its place: where the source had it, spread so far that our cards do not cover each other, from the origin on.
 * Where the source knows no places none are made up: the canvas lays those out.
 */
export function placeNodes(
  nodes: readonly DiagramNode[],
  shapes: ReadonlyMap<string, SketchShape>,
  isOwn: boolean,
): DiagramNode[] {
  const boxes = new Map(
    nodes.flatMap(({ id }) => {
      const box = shapes.get(id)?.box;
      return box ? [[id, getUpright(box)] as const] : [];
    }),
  );
  const bounds = getBounds(boxes.values());
  if (!bounds) return [...nodes];
  const cards = nodes.flatMap(({ id, type }) => {
    const rect = boxes.get(id);
    return rect && type !== 'region' ? [middleOf(rect)] : [];
  });
  const scale = isOwn ? 1 : chooseScale(cards, bounds);
  const from = isOwn ? { x: 0, y: 0 } : { x: bounds.x, y: bounds.y };
  const toPlace = ({ x, y }: { x: number; y: number }) => ({
    x: clamp((x - from.x) * scale),
    y: clamp((y - from.y) * scale),
  });
  const placed = nodes.map((node) => {
    const rect = boxes.get(node.id);
    if (!rect) return node;
    if (node.type === 'region')
      return {
        ...node,
        ...toPlace(rect),
        width: toSide(rect.width * scale),
        height: toSide(rect.height * scale),
      };
    const centre = middleOf(rect);
    if (isOwn)
      return { ...node, x: clamp(centre.x - cardSize.width / 2), y: clamp(centre.y - cardSize.height / 2) };
    const { x, y } = toPlace(centre);
    return { ...node, x: clamp(x - cardSize.width / 2), y: clamp(y - cardSize.height / 2) };
  });
  return isOwn ? placed : wrapFrames(placed);
}

const clamp = (value: number): number =>
  Math.round(Math.min(maxCoordinate, Math.max(-maxCoordinate, value)) * 100) / 100;

const toSide = (value: number): number =>
  Math.min(maxCoordinate, Math.max(minFrameSide, Math.round(value * 100) / 100));

type Middle = { x: number; y: number };

/** The least stretch at which no two cards touch that did not coincide, within bounds. */
function chooseScale(cards: readonly Middle[], bounds: Rect): number {
  const span = Math.max(bounds.width, bounds.height, 1);
  let scale = Math.min(1, spanMax / span);
  for (const [at, a] of cards.entries())
    for (const b of cards.slice(at + 1)) {
      const apart = Math.min(
        (cardSize.width + gap.x) / Math.abs(a.x - b.x),
        (cardSize.height + gap.y) / Math.abs(a.y - b.y),
      );
      if (Number.isFinite(apart) && apart <= scaleMax) scale = Math.max(scale, apart);
    }
  return Math.min(scale, spanMax / span);
}

/** Makes every frame large enough for what it holds, inner frames included. */
function wrapFrames(nodes: readonly DiagramNode[]): DiagramNode[] {
  return nodes.map((frame) => {
    if (frame.type !== 'region' || frame.x === undefined || frame.y === undefined) return frame;
    const members = nodes.flatMap(({ parent, x, y }) =>
      parent === frame.id && x !== undefined && y !== undefined ? [{ x, y, ...cardSize }] : [],
    );
    const inside = getBounds(members);
    if (!inside) return frame;
    const left = Math.min(frame.x, inside.x - framePadding.side);
    const top = Math.min(frame.y, inside.y - framePadding.top);
    const right = Math.max(frame.x + (frame.width ?? 0), inside.x + inside.width + framePadding.side);
    const bottom = Math.max(frame.y + (frame.height ?? 0), inside.y + inside.height + framePadding.side);
    return {
      ...frame,
      x: clamp(left),
      y: clamp(top),
      width: toSide(right - left),
      height: toSide(bottom - top),
    };
  });
}
