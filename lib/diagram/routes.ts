import { compareCodeUnits } from '@/lib/shared/compare';
import { getCentre, type Point, type Rect } from './geometry';
import type { DiagramEdge } from './schema';

export type Side = 'left' | 'right' | 'top' | 'bottom';
export type Route = { sourceSide: Side; targetSide: Side };

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
    routes.set(edge.id, edge.source === edge.target ? loop : chooseSides(source, target, turn));
  }
  return routes;
}

const loop: Route = { sourceSide: 'right', targetSide: 'top' };

function chooseSides(source: Readonly<Rect>, target: Readonly<Rect>, turn: number): Route {
  const from = getCentre(source);
  const to = getCentre(target);
  // Cards are three times as wide as high: side by side counts sooner than above each other.
  const apartX = Math.abs(to.x - from.x) - (source.width + target.width) / 2;
  const apartY = Math.abs(to.y - from.y) - (source.height + target.height) / 2;
  const across: Route =
    from.x <= to.x
      ? { sourceSide: 'right', targetSide: 'left' }
      : { sourceSide: 'left', targetSide: 'right' };
  const along: Route =
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

/** A cubic curve that leaves and arrives at right angles to the sides, as SVG path data, and its middle for a label. */
export function toCurve(from: Point & { side: Side }, to: Point & { side: Side }): Curve {
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

const outwards: Readonly<Record<Side, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  top: { x: 0, y: -1 },
  bottom: { x: 0, y: 1 },
};

const push = (from: Point & { side: Side }, by: number): Point => ({
  x: from.x + outwards[from.side].x * by,
  y: from.y + outwards[from.side].y * by,
});

function getReach(from: Point & { side: Side }, to: Point): number {
  const { x, y } = outwards[from.side];
  const ahead = (to.x - from.x) * x + (to.y - from.y) * y;
  const aside = Math.abs((to.x - from.x) * y) + Math.abs((to.y - from.y) * x);
  // Ahead, half way; behind or beside, a bow that grows with the distance but stays near.
  return ahead > 40 ? ahead / 2 : Math.min(40 + (Math.abs(ahead) + aside) / 4, 120);
}

const round = (value: number): number => Math.round(value * 10) / 10;
