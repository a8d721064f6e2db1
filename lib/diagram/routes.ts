import { compareCodeUnits } from '@/lib/shared/compare';
import { getCentre, type Point, type Rect } from './geometry';
import type { DiagramEdge } from './schema';

export type Side = 'left' | 'right' | 'top' | 'bottom';
export type Route = {
  sourceSide: Side;
  targetSide: Side;
  /** 0 for the first arrow between its two boxes, 1 for the next, and so on. */
  turn: number;
};
type Sides = Pick<Route, 'sourceSide' | 'targetSide'>;

/**
 * The sides at which each arrow leaves and arrives, by arrow id: those that face each other. Several arrows between the same
 * two boxes take turns over other sides, so that each can be seen and pointed at.
 */
export function routeEdges(
  edges: readonly DiagramEdge[],
  rects: ReadonlyMap<string, Readonly<Rect>>,
): ReadonlyMap<string, Route> {
  const routes = new Map<string, Route>();
  const turns = new Map<string, number>();
  for (const edge of [...edges].sort((a, b) => compareCodeUnits(a.id, b.id))) {
    const source = rects.get(edge.source);
    const target = rects.get(edge.target);
    if (!source || !target) continue;
    const pair = [edge.source, edge.target].sort(compareCodeUnits).join('\u0000');
    const turn = turns.get(pair) ?? 0;
    turns.set(pair, turn + 1);
    const sides = edge.source === edge.target ? loop : chooseSides(source, target, turn);
    routes.set(edge.id, { ...sides, turn });
  }
  return routes;
}

const loop: Sides = { sourceSide: 'right', targetSide: 'top' };

/** The sides an arrow leaves and arrives by on an empty drawing: those that face each other. */
export function chooseSides(source: Readonly<Rect>, target: Readonly<Rect>, turn: number): Sides {
  const from = getCentre(source);
  const to = getCentre(target);
  // Cards are three times as wide as high: side by side counts sooner than above each other.
  const apartX = Math.abs(to.x - from.x) - (source.width + target.width) / 2;
  const apartY = Math.abs(to.y - from.y) - (source.height + target.height) / 2;
  const across: Sides =
    from.x <= to.x
      ? { sourceSide: 'right', targetSide: 'left' }
      : { sourceSide: 'left', targetSide: 'right' };
  const along: Sides =
    from.y <= to.y
      ? { sourceSide: 'bottom', targetSide: 'top' }
      : { sourceSide: 'top', targetSide: 'bottom' };
  // Back to an earlier column of another row, sideways would lead behind what stands between: the gap is free.
  const back = to.x < from.x && apartY >= 24;
  const horizontal = apartX >= Math.min(apartY, 24) && !back;
  if (turn === 0) return horizontal ? across : along;
  const ways: readonly Side[] = horizontal ? ['bottom', 'top'] : ['right', 'left'];
  const side = ways[(turn - 1) % 2] ?? 'bottom';
  return { sourceSide: side, targetSide: side };
}

/** The middle of a side. */
export function getAnchor(rect: Readonly<Rect>, side: Side): Point {
  const { x, y } = getCentre(rect);
  if (side === 'left') return { x: rect.x, y };
  if (side === 'right') return { x: rect.x + rect.width, y };
  return side === 'top' ? { x, y: rect.y } : { x, y: rect.y + rect.height };
}

export type Curve = { path: string; middle: Point };
type Dock = Point & { side: Side };

/** A cubic curve that leaves and arrives at right angles to the sides, as SVG path data, and its middle for a label. */
export function toCurve(from: Dock, to: Dock): Curve {
  const reach = getReach(from, to);
  const a = push(from, reach);
  const b = push(to, reach);
  const path = `M${round(from.x)} ${round(from.y)}C${round(a.x)} ${round(a.y)} ${round(b.x)} ${round(b.y)} ${round(to.x)} ${round(to.y)}`;
  const middle = {
    x: round((from.x + 3 * a.x + 3 * b.x + to.x) / 8),
    y: round((from.y + 3 * a.y + 3 * b.y + to.y) / 8),
  };
  return { path, middle };
}

/** The same curve as points along it, close together enough for what lies in its way. */
export function toCurveLine(from: Dock, to: Dock): Point[] {
  const reach = getReach(from, to);
  const a = push(from, reach);
  const b = push(to, reach);
  const pieces = Math.min(
    64,
    Math.max(8, Math.ceil((Math.abs(to.x - from.x) + Math.abs(to.y - from.y)) / 24)),
  );
  return Array.from({ length: pieces + 1 }, (_, index) => {
    const t = index / pieces;
    const u = 1 - t;
    const [w0, w1, w2, w3] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
    return {
      x: w0 * from.x + w1 * a.x + w2 * b.x + w3 * to.x,
      y: w0 * from.y + w1 * a.y + w2 * b.y + w3 * to.y,
    };
  });
}

const cornerPx = 14;

/** A way of right angles as SVG path data, its corners rounded by at most so many pixels. */
export function toRoundedPath(points: readonly Readonly<Point>[], radiusMax: number): string {
  const radius = Math.min(cornerPx, radiusMax);
  const parts: string[] = [];
  for (const [index, corner] of points.entries()) {
    const before = points[index - 1];
    const after = points[index + 1];
    if (!before) parts.push(`M${round(corner.x)} ${round(corner.y)}`);
    else if (!after) parts.push(`L${round(corner.x)} ${round(corner.y)}`);
    else {
      const into = towards(corner, before, radius);
      const out = towards(corner, after, radius);
      parts.push(
        `L${round(into.x)} ${round(into.y)}Q${round(corner.x)} ${round(corner.y)} ${round(out.x)} ${round(out.y)}`,
      );
    }
  }
  return parts.join('');
}

/** From a corner towards the next one: where its rounding begins, half way at most. */
function towards(corner: Readonly<Point>, next: Readonly<Point>, radius: number): Point {
  const length = Math.hypot(next.x - corner.x, next.y - corner.y);
  const share = Math.min(radius, length / 2) / length;
  return { x: corner.x + (next.x - corner.x) * share, y: corner.y + (next.y - corner.y) * share };
}

const outwards: Readonly<Record<Side, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  top: { x: 0, y: -1 },
  bottom: { x: 0, y: 1 },
};

const push = (from: Dock, by: number): Point => ({
  x: from.x + outwards[from.side].x * by,
  y: from.y + outwards[from.side].y * by,
});

function getReach(from: Dock, to: Point): number {
  const { x, y } = outwards[from.side];
  const ahead = (to.x - from.x) * x + (to.y - from.y) * y;
  const aside = Math.abs((to.x - from.x) * y) + Math.abs((to.y - from.y) * x);
  // Ahead, half way; behind or beside, a bow that grows with the distance but stays near.
  return ahead > 40 ? ahead / 2 : Math.min(40 + (Math.abs(ahead) + aside) / 4, 120);
}

const round = (value: number): number => Math.round(value * 10) / 10;
