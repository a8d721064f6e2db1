import { toPairs } from '../pairs';
import type { Point, Rect } from '../geometry';
import type { Box } from './sketch';

export const middleOf = ({ x, y, width, height }: Readonly<Omit<Box, 'angle'>>): Point => ({
  x: x + width / 2,
  y: y + height / 2,
});

/** The upright rectangle around a box as it lies. */
export function getUpright(box: Readonly<Box>): Rect {
  if (box.angle === 0) return { x: box.x, y: box.y, width: box.width, height: box.height };
  const { x, y } = middleOf(box);
  const [sin, cos] = [Math.abs(Math.sin(box.angle)), Math.abs(Math.cos(box.angle))];
  const width = box.width * cos + box.height * sin;
  const height = box.width * sin + box.height * cos;
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** A point as the box sees it before it was turned. */
export function toLocal(point: Readonly<Point>, box: Readonly<Box>): Point {
  if (box.angle === 0) return point;
  return rotate(point, middleOf(box), -box.angle);
}

export function rotate(point: Readonly<Point>, about: Readonly<Point>, angle: number): Point {
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const [dx, dy] = [point.x - about.x, point.y - about.y];
  return { x: about.x + dx * cos - dy * sin, y: about.y + dx * sin + dy * cos };
}

/** How far a point lies outside a box; negative inside, by the way to the nearest edge. */
export function distanceToBox(point: Readonly<Point>, box: Readonly<Box>): number {
  const { x, y } = toLocal(point, box);
  const dx = Math.max(box.x - x, x - (box.x + box.width));
  const dy = Math.max(box.y - y, y - (box.y + box.height));
  if (dx <= 0 && dy <= 0) return Math.max(dx, dy);
  return Math.hypot(Math.max(0, dx), Math.max(0, dy));
}

export function distanceToPath(point: Readonly<Point>, points: readonly Point[]): number {
  let least = Infinity;
  for (const [a, b] of toPairs(points)) least = Math.min(least, distanceToSegment(point, a, b));
  return least;
}

function distanceToSegment(point: Readonly<Point>, a: Readonly<Point>, b: Readonly<Point>): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point.x - a.x) * dx + (point.y - a.y) * dy) / length;
  const at = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - a.x - at * dx, point.y - a.y - at * dy);
}

/** How much of one rectangle lies in another, 0…1; a point or a line counts as its middle. */
export function shareInside(inner: Readonly<Rect>, outer: Readonly<Rect>): number {
  const width = Math.min(inner.x + inner.width, outer.x + outer.width) - Math.max(inner.x, outer.x);
  const height = Math.min(inner.y + inner.height, outer.y + outer.height) - Math.max(inner.y, outer.y);
  if (width < 0 || height < 0) return 0;
  const area = inner.width * inner.height;
  return area === 0 ? 1 : (width * height) / area;
}

export const areaOf = ({ width, height }: Readonly<{ width: number; height: number }>): number =>
  width * height;

/** At most so many of a list, evenly spread, the first and the last among them. */
export function thin<T>(items: readonly T[], max: number): T[] {
  if (items.length <= max) return [...items];
  const step = (items.length - 1) / (max - 1);
  return Array.from({ length: max }, (_, at) => items[Math.round(at * step)]).filter(
    (item) => item !== undefined,
  );
}

/** The middle value; 0 of nothing. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
