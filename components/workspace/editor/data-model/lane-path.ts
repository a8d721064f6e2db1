import type { Relation } from '@/lib/steps/entity-diagram';

type Ends = { sourceX: number; sourceY: number; targetX: number; targetY: number };
type Point = { x: number; y: number };

/** How far an arrow goes straight on before it turns, and how round it turns. */
const stub = 28;
const radius = 6;

/** An arrow with right angles that passes other tables through the gaps it has been given. */
export function toLanePath(ends: Readonly<Ends>, lanes: Relation['lanes']): string {
  const { sourceX, sourceY, targetX, targetY } = ends;
  const forward = sourceX < targetX;
  const way = forward ? lanes : [...lanes].reverse();
  const turn = forward ? stub : -stub;
  const points: Point[] = [{ x: sourceX, y: sourceY }];
  let x = sourceX + turn;
  let y = sourceY;
  for (const lane of way) {
    points.push({ x, y }, { x, y: lane.y });
    y = lane.y;
    x = forward ? lane.right + stub : lane.left - stub;
  }
  x = targetX - turn;
  points.push({ x, y }, { x, y: targetY }, { x: targetX, y: targetY });
  return toRoundedPath(points);
}

/** Straight lines between points, with rounded corners. */
function toRoundedPath(points: readonly Point[]): string {
  const corners = points.slice(1, -1).map((corner, at) => {
    const before = points[at] ?? corner;
    const after = points[at + 2] ?? corner;
    const from = towards(corner, before);
    const to = towards(corner, after);
    return `L${from.x} ${from.y} Q${corner.x} ${corner.y} ${to.x} ${to.y}`;
  });
  const [first, last] = [points[0], points.at(-1)];
  return first && last ? `M${first.x} ${first.y} ${corners.join(' ')} L${last.x} ${last.y}` : '';
}

/** A point on the way from a corner to the next, at most half-way. */
function towards(corner: Point, next: Point): Point {
  const [dx, dy] = [next.x - corner.x, next.y - corner.y];
  const length = Math.hypot(dx, dy);
  if (length === 0) return corner;
  const share = Math.min(radius, length / 2) / length;
  return { x: corner.x + dx * share, y: corner.y + dy * share };
}
