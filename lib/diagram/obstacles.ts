import type { Point, Rect } from './geometry';

/** What an arrow keeps clear of: the cards of a drawing, found by place. */
export type Obstacle = Readonly<Rect> & { readonly id: string };

/** Things with a place, found by it. */
export type Placed<T> = {
  /** True where something in or at the edge of an area passes the test. A thing may be asked about twice. */
  some: (area: Readonly<Rect>, test: (thing: T) => boolean) => boolean;
};
export type Obstacles = Placed<Obstacle>;

const cellPx = 256;
/** More columns than the largest drawing has, so that a cell's key is one number. */
const stride = 4096;

const toCell = (coordinate: number): number => Math.floor(coordinate / cellPx);

/** Sorts things into square cells, so that a question about an area looks at its neighbourhood only. */
export function createObstacles<T extends Readonly<Rect>>(all: readonly T[]): Placed<T> {
  const cells = new Map<number, T[]>();
  for (const thing of all)
    for (let y = toCell(thing.y); y <= toCell(thing.y + thing.height); y++)
      for (let x = toCell(thing.x); x <= toCell(thing.x + thing.width); x++) {
        const cell = cells.get(y * stride + x);
        if (cell) cell.push(thing);
        else cells.set(y * stride + x, [thing]);
      }

  const some: Placed<T>['some'] = (area, test) => {
    const [left, right] = [toCell(area.x), toCell(area.x + area.width)];
    const [top, bottom] = [toCell(area.y), toCell(area.y + area.height)];
    // An area of more cells than there are things: asking each of them is quicker.
    if ((right - left + 1) * (bottom - top + 1) > all.length) return all.some(test);
    for (let y = top; y <= bottom; y++)
      for (let x = left; x <= right; x++) {
        const cell = cells.get(y * stride + x);
        if (cell?.some(test)) return true;
      }
    return false;
  };
  return { some };
}

/** True where the straight line from `a` to `b` passes through the inside of a box widened by `margin`; touching it is no passing. */
export function crossesBox(a: Readonly<Point>, b: Readonly<Point>, box: Readonly<Rect>, margin = 0): boolean {
  const left = box.x - margin;
  const right = box.x + box.width + margin;
  const top = box.y - margin;
  const bottom = box.y + box.height + margin;
  if (Math.max(a.x, b.x) <= left || Math.min(a.x, b.x) >= right) return false;
  if (Math.max(a.y, b.y) <= top || Math.min(a.y, b.y) >= bottom) return false;
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  if (dx === 0 || dy === 0) return true;
  // The part of the line, from 0 to 1, that lies between the left and right sides, then between top and bottom.
  const [x1, x2] = [(left - a.x) / dx, (right - a.x) / dx];
  const [y1, y2] = [(top - a.y) / dy, (bottom - a.y) / dy];
  const from = Math.max(Math.min(x1, x2), Math.min(y1, y2), 0);
  const to = Math.min(Math.max(x1, x2), Math.max(y1, y2), 1);
  return from < to;
}

/** The obstacles that a line of points passes through or comes nearer to than `margin`, those of the named ends aside. */
export function findHits(
  line: readonly Readonly<Point>[],
  obstacles: Obstacles,
  { margin, except }: Readonly<{ margin: number; except: ReadonlySet<string> }>,
): Obstacle[] {
  const hits: Obstacle[] = [];
  visitHits(line, obstacles, { margin, except }, (obstacle) => {
    if (!hits.includes(obstacle)) hits.push(obstacle);
    return false;
  });
  return hits;
}

export const isFree = (
  line: readonly Readonly<Point>[],
  obstacles: Obstacles,
  options: Readonly<{ margin: number; except: ReadonlySet<string> }>,
): boolean => !visitHits(line, obstacles, options, () => true);

function visitHits(
  line: readonly Readonly<Point>[],
  obstacles: Obstacles,
  { margin, except }: Readonly<{ margin: number; except: ReadonlySet<string> }>,
  onHit: (obstacle: Obstacle) => boolean,
): boolean {
  const stopsBetween = (a: Readonly<Point>, b: Readonly<Point>): boolean => {
    const area = {
      x: Math.min(a.x, b.x) - margin,
      y: Math.min(a.y, b.y) - margin,
      width: Math.abs(b.x - a.x) + 2 * margin,
      height: Math.abs(b.y - a.y) + 2 * margin,
    };
    return obstacles.some(
      area,
      (obstacle) => !except.has(obstacle.id) && crossesBox(a, b, obstacle, margin) && onHit(obstacle),
    );
  };
  // Most lines stop early, so no list of their stretches is made first.
  let before: Readonly<Point> | null = null;
  for (const point of line) {
    if (before && stopsBetween(before, point)) return true;
    before = point;
  }
  return false;
}
