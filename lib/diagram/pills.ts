import { compareCodeUnits } from '@/lib/shared/compare';
import { estimateTextWidth, fitText } from './fit-text';
import { inflate, overlaps, type Point, type Rect } from './geometry';
import { createObstacles, crossesBox, type Obstacles } from './obstacles';
import { toPairs } from './pairs';
import type { DiagramEdge } from './schema';
import type { Way } from './ways';

export type ScenePill = { text: string; rect: Rect };

export const pillHeight = 20;
export const pillFontPx = 11;
const pillWidthMax = 160;
const clearance = 2;

/**
 * Where the labels of arrows go, by arrow id: on a free spot of the way, near its middle; where the way has none, beside it;
 * never under a card or another label as long as there is any such place. Arrows without a label are left out.
 */
export function placePills(
  edges: readonly DiagramEdge[],
  ways: ReadonlyMap<string, Way>,
  cards: Obstacles,
): ReadonlyMap<string, ScenePill> {
  const pills = new Map<string, ScenePill>();
  const taken: Rect[] = [];
  const labelled = edges.flatMap(({ id, label }) =>
    label !== undefined && label.trim() !== '' ? [{ id, label }] : [],
  );
  if (labelled.length === 0) return pills;
  const lines = createObstacles(listPieces(ways));
  for (const edge of labelled.sort((a, b) => compareCodeUnits(a.id, b.id))) {
    const way = ways.get(edge.id);
    const [text] = fitText(edge.label, { widthPx: pillWidthMax, fontSizePx: pillFontPx, maxLines: 1 });
    if (!way || text === undefined) continue;
    const size = { width: estimateTextWidth(text, pillFontPx) + 14, height: pillHeight };
    const isCrossed = (rect: Rect): boolean =>
      lines.some(rect, (piece) => piece.id !== edge.id && crossesBox(piece.a, piece.b, rect));
    const rect = findPlace(way.line, size, { cards, taken, isCrossed });
    taken.push(rect);
    pills.set(edge.id, { text, rect });
  }
  return pills;
}

type Piece = Rect & { id: string; a: Point; b: Point };

/** All ways in pieces that can be found by place. */
const listPieces = (ways: ReadonlyMap<string, Way>): Piece[] =>
  [...ways].flatMap(([id, { line }]) =>
    toPairs(line).map(([a, b]) => {
      const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
      return { id, a, b, x, y, width: Math.abs(b.x - a.x), height: Math.abs(b.y - a.y) };
    }),
  );

type Size = { width: number; height: number };
type Taken = {
  cards: Obstacles;
  taken: readonly Rect[];
  /** Whether the line of another arrow runs through. */
  isCrossed: (rect: Rect) => boolean;
};

/** Shares of the way from its start, the middle first. */
const shares = [0.5, 0.44, 0.56, 0.38, 0.62, 0.31, 0.69, 0.24, 0.76, 0.17, 0.83];
/** How far beside the way, in pixels between it and the label. */
const asides = [4, 14, 24, 34, 48];

function findPlace(line: readonly Point[], size: Size, { cards, taken, isCrossed }: Taken): Rect {
  const spots = shares.map((share) => getSpot(line, share));
  const onWay = spots.map(({ point }) => centreOn(point, size));
  const isClear = (rect: Rect): boolean =>
    !cards.some(rect, (card) => overlaps(inflate(card, clearance), rect));
  const isUntaken = (rect: Rect): boolean => !taken.some((other) => overlaps(other, rect));
  const isFree = (rect: Rect): boolean => isClear(rect) && isUntaken(rect);
  const beside = asides.flatMap((by) =>
    spots.slice(0, 7).flatMap((spot) => [-1, 1].map((side) => putBeside(spot, size, by * side))),
  );
  return (
    onWay.find((rect) => isFree(rect) && !isCrossed(rect)) ??
    onWay.find(isFree) ??
    beside.find((rect) => isFree(rect) && !isCrossed(rect)) ??
    beside.find(isFree) ??
    onWay.find(isClear) ??
    beside.find(isClear) ??
    centreOn(getSpot(line, 0.5).point, size)
  );
}

type Spot = { point: Point; isLevel: boolean };

/** The point at a share of a line's length, and whether the line runs rather level there. */
export function getSpot(line: readonly Readonly<Point>[], share: number): Spot {
  const stretches = toPairs(line).map(([from, to]) => ({ from, to, length: distance(from, to) }));
  let left = share * stretches.reduce((sum, { length }) => sum + length, 0);
  for (const [index, { from, to, length }] of stretches.entries()) {
    if (left > length && index < stretches.length - 1) {
      left -= length;
      continue;
    }
    const part = length === 0 ? 0 : left / length;
    const point = { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
    return { point, isLevel: Math.abs(to.x - from.x) >= Math.abs(to.y - from.y) };
  }
  const [{ x, y } = { x: 0, y: 0 }] = line;
  return { point: { x, y }, isLevel: true };
}

const distance = (a: Readonly<Point>, b: Readonly<Point>): number => Math.hypot(b.x - a.x, b.y - a.y);

const centreOn = ({ x, y }: Point, { width, height }: Size): Rect => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});

/** Above or below where the way runs level, else left or right of it. */
function putBeside({ point, isLevel }: Spot, size: Size, by: number): Rect {
  const side = Math.sign(by);
  const centre = isLevel
    ? { x: point.x, y: point.y + by + (side * size.height) / 2 }
    : { x: point.x + by + (side * size.width) / 2, y: point.y };
  return centreOn(centre, size);
}
