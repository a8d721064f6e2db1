import { getCentre, type Point, type Rect } from './geometry';
import { Heap } from './heap';
import { getAnchor, type Side } from './routes';

export type DetourEnds = {
  source: Readonly<Rect>;
  target: Readonly<Rect>;
  /** What leaving or arriving by each side costs on top of the way, in pixels; Infinity where it cannot be. */
  sourceCosts: Readonly<Record<Side, number>>;
  targetCosts: Readonly<Record<Side, number>>;
};

export type DetourOptions = {
  margin: number;
  /** States the search looks at before it gives up. */
  maxSteps: number;
};

export type Detour = { sourceSide: Side; targetSide: Side; points: Point[] };

/** A bend costs as much as this many pixels of way: fewer bends before shorter ways. */
const bendCost = 48;

/** How much the search prefers what looks near the goal: half the work, for ways a few pixels longer than the shortest. */
const haste = 1.25;

const sides: readonly { side: Side; dx: number; dy: number }[] = [
  { side: 'right', dx: 1, dy: 0 },
  { side: 'bottom', dx: 0, dy: 1 },
  { side: 'left', dx: -1, dy: 0 },
  { side: 'top', dx: 0, dy: -1 },
];

/**
 * The cheapest way of right angles between two boxes that keeps `margin` clear of the blocks and of the boxes themselves; null
 * where there is none. A* over the lines along the blocks' borders, on which a shortest such way always lies (R. Larson and
 * V. Li, "Finding minimum rectilinear distance paths in the presence of barriers", Networks 11, 1981), with bends as a cost.
 */
export function findDetour(
  ends: Readonly<DetourEnds>,
  blocks: readonly Readonly<Rect>[],
  { margin, maxSteps }: DetourOptions,
): { detour: Detour | null; steps: number } {
  const grid = createGrid(ends, blocks, margin);
  const starts = toDocks(grid, ends.source, ends.sourceCosts, margin);
  const goals = toDocks(grid, ends.target, ends.targetCosts, margin);
  const { found, steps } = search(grid, { starts, goals, to: toBox(ends.target, margin), maxSteps });
  const start = found?.start;
  if (!found || !start) return { detour: null, steps };
  const { goal, cells } = found;
  const points = [
    getAnchor(ends.source, start.side),
    ...cells.map((cell) => ({ x: xOf(grid, cell), y: yOf(grid, cell) })),
    getAnchor(ends.target, goal.side),
  ];
  const detour = { sourceSide: start.side, targetSide: goal.side, points: dropStraight(points) };
  return { detour, steps };
}

type Grid = {
  xs: readonly number[];
  ys: readonly number[];
  /** 1 where the step from a cell to the right, or down, is blocked. */
  across: Uint8Array;
  down: Uint8Array;
};

type Box = { left: number; top: number; right: number; bottom: number };

/** As borders, and not as a corner and sizes: lines are found again by their exact coordinates. */
const toBox = ({ x, y, width, height }: Readonly<Rect>, by: number): Box => ({
  left: x - by,
  top: y - by,
  right: x + width + by,
  bottom: y + height + by,
});

function createGrid(
  { source, target }: Readonly<DetourEnds>,
  blocks: readonly Readonly<Rect>[],
  margin: number,
): Grid {
  const boxes = [source, target, ...blocks].map((rect) => toBox(rect, margin));
  const from = getCentre(source);
  const to = getCentre(target);
  const xs = toLines([
    from.x,
    to.x,
    (from.x + to.x) / 2,
    ...boxes.flatMap(({ left, right }) => [left, right]),
  ]);
  const ys = toLines([
    from.y,
    to.y,
    (from.y + to.y) / 2,
    ...boxes.flatMap(({ top, bottom }) => [top, bottom]),
  ]);
  const grid = {
    xs,
    ys,
    across: new Uint8Array(xs.length * ys.length),
    down: new Uint8Array(xs.length * ys.length),
  };
  const columns = new Map(xs.map((x, index) => [x, index]));
  const rows = new Map(ys.map((y, index) => [y, index]));
  for (const box of boxes) {
    const [left = 0, right = 0] = [columns.get(box.left), columns.get(box.right)];
    const [top = 0, bottom = 0] = [rows.get(box.top), rows.get(box.bottom)];
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) {
        if (row > top && row < bottom && column < right) grid.across[row * xs.length + column] = 1;
        if (column > left && column < right && row < bottom) grid.down[row * xs.length + column] = 1;
      }
  }
  return grid;
}

const toLines = (coordinates: readonly number[]): number[] => [...new Set(coordinates)].sort((a, b) => a - b);

type Dock = { cell: number; side: Side; cost: number };

/** Where a way can leave or reach a box: a margin outside the middle of each side. */
function toDocks(
  { xs, ys }: Grid,
  rect: Readonly<Rect>,
  costs: Readonly<Record<Side, number>>,
  margin: number,
): Dock[] {
  return sides.map(({ side, dx, dy }) => {
    const { x, y } = getAnchor(rect, side);
    const column = xs.indexOf(x + dx * margin);
    const row = ys.indexOf(y + dy * margin);
    return { cell: row * xs.length + column, side, cost: costs[side] };
  });
}

type Search = { starts: readonly Dock[]; goals: readonly Dock[]; to: Box; maxSteps: number };
type Found = { start: Dock | undefined; goal: Dock; cells: number[] };

/** A state is a cell and the direction it was reached in: `cell * 4 + direction`, directions as in `sides`. */
function search(grid: Grid, { starts, goals, to, maxSteps }: Search): { found: Found | null; steps: number } {
  const { xs, ys } = grid;
  const width = xs.length;
  const costs = new Float64Array(width * ys.length * 4).fill(Infinity);
  const cameFrom = new Int32Array(costs.length).fill(-1);
  const heap = new Heap();
  const toGo = (cell: number): number => {
    const x = xOf(grid, cell);
    const y = yOf(grid, cell);
    const aside = Math.max(to.left - x, 0, x - to.right);
    const along = Math.max(to.top - y, 0, y - to.bottom);
    return haste * (aside + along + (aside > 0 && along > 0 ? bendCost : 0));
  };
  const reach = (state: number, cost: number, from: number): void => {
    const known = costs[state];
    if (known === undefined || cost >= known) return;
    costs[state] = cost;
    cameFrom[state] = from;
    heap.push(cost + toGo(state >> 2), state);
  };
  for (const [direction, { cell, cost }] of starts.entries()) reach(cell * 4 + direction, cost, -1);

  let best: { cost: number; state: number; goal: Dock } | null = null;
  let steps = 0;
  for (; steps < maxSteps; steps++) {
    const topCost = heap.topCost;
    const state = heap.pop();
    if (state === null || (best && topCost >= best.cost)) break;
    const cost = costs[state];
    const cell = state >> 2;
    const direction = state & 3;
    // Reached more cheaply since it was put on the heap.
    if (cost === undefined || topCost > cost + toGo(cell)) continue;
    for (const [outwards, goal] of goals.entries()) {
      // Arriving the way the side faces would be turning on the spot.
      if (goal.cell !== cell || direction === outwards || goal.cost === Infinity) continue;
      const total = cost + goal.cost + (direction === (outwards ^ 2) ? 0 : bendCost);
      if (!best || total < best.cost) best = { cost: total, state, goal };
    }
    for (let turn = 0; turn < 4; turn++) {
      if (turn === (direction ^ 2)) continue;
      const next = stepTo(grid, cell, turn);
      if (next < 0) continue;
      const length = Math.abs(xOf(grid, next) - xOf(grid, cell));
      const height = Math.abs(yOf(grid, next) - yOf(grid, cell));
      reach(next * 4 + turn, cost + length + height + (turn === direction ? 0 : bendCost), state);
    }
  }
  return { found: best && readWay(best, { cameFrom, starts }), steps };
}

/** The next cell in a direction; -1 where something stands in between. */
function stepTo({ xs, ys, across, down }: Grid, cell: number, direction: number): number {
  const width = xs.length;
  if (direction === 0) return (cell + 1) % width === 0 || across[cell] === 1 ? -1 : cell + 1;
  if (direction === 2) return cell % width === 0 || across[cell - 1] === 1 ? -1 : cell - 1;
  if (direction === 1) return cell + width >= width * ys.length || down[cell] === 1 ? -1 : cell + width;
  return cell < width || down[cell - width] === 1 ? -1 : cell - width;
}

function readWay(
  { state, goal }: { state: number; goal: Dock },
  { cameFrom, starts }: { cameFrom: Int32Array; starts: readonly Dock[] },
): Found {
  const cells: number[] = [];
  let first = state;
  for (let at: number | undefined = state; at !== undefined && at !== -1; at = cameFrom[at]) {
    cells.push(at >> 2);
    first = at;
  }
  return { start: starts[first & 3], goal, cells: cells.reverse() };
}

const xOf = ({ xs }: Grid, cell: number): number => xs[cell % xs.length] ?? 0;
const yOf = ({ xs, ys }: Grid, cell: number): number => ys[(cell / xs.length) | 0] ?? 0;

/** Leaves out the points at which nothing turns. */
function dropStraight(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const [index, point] of points.entries()) {
    const before = kept.at(-1);
    const after = points[index + 1];
    const straight =
      before &&
      after &&
      ((before.x === point.x && point.x === after.x) || (before.y === point.y && point.y === after.y));
    if (!straight) kept.push(point);
  }
  return kept;
}
