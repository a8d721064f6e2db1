import type { DiagramNode } from './schema';

/** Pixels on the drawing, from its origin; `x`/`y` is the top left corner. */
export type Rect = { x: number; y: number; width: number; height: number };
export type Point = { x: number; y: number };

export const cardSize = { width: 168, height: 56 } as const;
export const frameSize = { width: 400, height: 240 } as const;
/** Room between a frame and what it holds; the top leaves place for its name. */
export const framePadding = { side: 24, top: 44 } as const;

/** The size a box is drawn at: cards are all alike, frames are as large as somebody made them. */
export const getSize = (
  node: Pick<DiagramNode, 'type' | 'width' | 'height'>,
): { width: number; height: number } =>
  node.type === 'region'
    ? { width: node.width ?? frameSize.width, height: node.height ?? frameSize.height }
    : cardSize;

export const getCentre = ({ x, y, width, height }: Readonly<Rect>): Point => ({
  x: x + width / 2,
  y: y + height / 2,
});

export const containsPoint = (rect: Readonly<Rect>, { x, y }: Readonly<Point>): boolean =>
  x >= rect.x && x <= rect.x + rect.width && y >= rect.y && y <= rect.y + rect.height;

export const overlaps = (a: Readonly<Rect>, b: Readonly<Rect>): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** The smallest rectangle around all of them; null around nothing. */
export function getBounds(rects: Iterable<Readonly<Rect>>): Rect | null {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const rect of rects) {
    left = Math.min(left, rect.x);
    top = Math.min(top, rect.y);
    right = Math.max(right, rect.x + rect.width);
    bottom = Math.max(bottom, rect.y + rect.height);
  }
  return right < left ? null : { x: left, y: top, width: right - left, height: bottom - top };
}

export const inflate = (rect: Readonly<Rect>, by: number): Rect => ({
  x: rect.x - by,
  y: rect.y - by,
  width: rect.width + 2 * by,
  height: rect.height + 2 * by,
});

/** The frame a point lies in; of several, the smallest. Null in the open. */
export function findFrameAt(
  frames: readonly (Readonly<Rect> & { id: string })[],
  point: Readonly<Point>,
): string | null {
  const around = frames.filter((frame) => containsPoint(frame, point));
  const [smallest] = around.sort((a, b) => a.width * a.height - b.width * b.height);
  return smallest?.id ?? null;
}

const gap = 24;

/**
 * A free place for a card, as near to the wanted one as a search in widening steps finds it; the wanted place itself once
 * the search has gone a long way round.
 */
export function findFreePlace(taken: readonly Readonly<Rect>[], wanted: Readonly<Point>): Point {
  const step = { x: cardSize.width + gap, y: cardSize.height + gap };
  for (let ring = 0; ring <= 12; ring++)
    for (const { x, y } of getRing(ring)) {
      const place = { x: wanted.x + x * step.x, y: wanted.y + y * step.y };
      const rect = { ...place, ...cardSize };
      if (!taken.some((other) => overlaps(inflate(other, gap / 2), rect))) return place;
    }
  return { x: wanted.x, y: wanted.y };
}

/** Cells at one distance from the middle; to the right and below first, as people read. */
function getRing(ring: number): Point[] {
  const cells: Point[] = [];
  for (let y = -ring; y <= ring; y++)
    for (let x = -ring; x <= ring; x++) if (Math.max(Math.abs(x), Math.abs(y)) === ring) cells.push({ x, y });
  return cells.sort((a, b) => distance(a) - distance(b));
}

const distance = ({ x, y }: Point): number => Math.abs(x) + 1.1 * Math.abs(y) - 0.01 * x - 0.01 * y;
