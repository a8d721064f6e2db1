import { type Detour, type DetourEnds, findDetour } from './detours';
import { getBounds, getCentre, inflate, overlaps, type Point, type Rect } from './geometry';
import { spreadLanes } from './lanes';
import { createObstacles, findHits, isFree, type Obstacle, type Obstacles } from './obstacles';
import { getAnchor, type Route, routeEdges, type Side, toCurve, toCurveLine, toRoundedPath } from './routes';
import type { Diagram, DiagramEdge } from './schema';

/** The way one arrow takes over the drawing. */
export type Way = {
  sourceSide: Side;
  targetSide: Side;
  start: Point;
  end: Point;
  /** SVG path data. */
  path: string;
  /** Points along it, for what is placed on it. */
  line: readonly Point[];
  /** How clear of cards a way of right angles keeps; null for a curve. */
  margin: number | null;
  /** The sides it would take on an empty drawing. */
  wished: Route;
  /** The part of the drawing that was looked at: what happens outside does not change this way. */
  window: Rect;
};

export type Ways = {
  byId: ReadonlyMap<string, Way>;
  /** The ways before those that share a stretch were led side by side. */
  alone: ReadonlyMap<string, Way>;
  /** Where the boxes were. */
  rects: ReadonlyMap<string, Rect>;
};

/** What an arrow keeps clear of cards: comfortable first, and where that is too much, less. */
const curveMargin = 6;
const detourMargins = [16, 5, 1] as const;
/** The least margin at which a detour still counts as passing outside a card. */
const slack = 0.5;
const maxRounds = 14;
const maxSeeds = 20;
/** Search steps for one arrow: what a person draws needs a tenth; a thousand hopeless arrows must still end. */
const maxSteps = 4_000;

/**
 * The way of every arrow: the plain curve where nothing stands in it, else another curve, else a way of right angles around
 * the cards. A card is passed through only where no way around exists or the search ran out of steps. Each way
 * depends on its own ends and on what lies in its window alone, so `previous` saves the work for all that nothing came near
 * to, and never changes the outcome.
 */
export function findWays(
  diagram: Readonly<Diagram>,
  rects: ReadonlyMap<string, Rect>,
  previous: Ways | null = null,
): Ways {
  const cards = toCards(diagram, rects);
  const obstacles = createObstacles(cards);
  const routes = routeEdges(diagram.edges, rects);
  const changed = previous ? findChanged(previous.rects, rects) : [];
  const alone = new Map<string, Way>();
  for (const edge of diagram.edges) {
    const wished = routes.get(edge.id);
    const source = rects.get(edge.source);
    const target = rects.get(edge.target);
    if (!wished || !source || !target) continue;
    const before = previous?.alone.get(edge.id);
    const isKept =
      before && isSameRoute(before.wished, wished) && isStill(before, { source, target, changed });
    alone.set(edge.id, isKept ? before : findWay(edge, { source, target, wished, obstacles }));
  }
  return { byId: bringTogether(alone, previous), alone, rects };
}

/** All ways, side by side where they would run on top of each other. One that comes out as before keeps its object. */
function bringTogether(alone: ReadonlyMap<string, Way>, previous: Ways | null): Map<string, Way> {
  const byId = new Map(alone);
  for (const [id, way] of spreadLanes(alone)) {
    const before = previous?.byId.get(id);
    byId.set(id, before?.path === way.path ? before : way);
  }
  return byId;
}

export const toCards = (diagram: Readonly<Diagram>, rects: ReadonlyMap<string, Rect>): Obstacle[] =>
  diagram.nodes.flatMap(({ id, type }) => {
    const rect = rects.get(id);
    return rect && type !== 'region' ? [{ id, ...rect }] : [];
  });

/** Where boxes are that were not there before, and where they were that are no longer. */
function findChanged(before: ReadonlyMap<string, Rect>, now: ReadonlyMap<string, Rect>): Rect[] {
  const changed: Rect[] = [];
  for (const [id, rect] of now) {
    const old = before.get(id);
    if (old && isSameRect(old, rect)) continue;
    changed.push(rect);
    if (old) changed.push(old);
  }
  for (const [id, old] of before) if (!now.has(id)) changed.push(old);
  return changed;
}

const isSameRect = (a: Rect, b: Rect): boolean =>
  a === b || (a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height);

const isSameRoute = (a: Route, b: Route): boolean =>
  a.sourceSide === b.sourceSide && a.targetSide === b.targetSide && a.turn === b.turn;

type Ends = { source: Rect; target: Rect };

const isStill = (way: Way, { source, target, changed }: Ends & { changed: readonly Rect[] }): boolean =>
  isAt(source, way.sourceSide, way.start) &&
  isAt(target, way.targetSide, way.end) &&
  !changed.some((rect) => overlaps(rect, way.window));

function isAt(rect: Rect, side: Side, { x, y }: Point): boolean {
  const anchor = getAnchor(rect, side);
  return anchor.x === x && anchor.y === y;
}

type Task = Ends & { wished: Route; obstacles: Obstacles };

function findWay(edge: DiagramEdge, task: Task): Way {
  const { source, target, wished, obstacles } = task;
  const except = new Set([edge.source, edge.target]);
  const seen: Rect[] = [source, target];
  const lookAt = (line: readonly Point[]): void => {
    seen.push(...toBounds(line));
  };
  const finish = (way: Omit<Way, 'wished' | 'window'>): Way => ({
    ...way,
    wished,
    window: inflate(getBounds(seen) ?? source, detourMargins[0] + 1),
  });

  for (const sides of listCurves(source, target, wished)) {
    const curve = toCurveWay(source, target, sides);
    lookAt(curve.line);
    if (isFree(curve.line, obstacles, { margin: curveMargin, except })) return finish(curve);
  }
  // An arrow from a box to itself, or between a frame and what is in it, has no outside to go around.
  if (!overlaps(source, target)) {
    const detour = searchDetour(task, except, lookAt);
    if (detour) return finish(toDetourWay(detour.detour, detour.margin));
  }
  return finish(toCurveWay(source, target, wished));
}

const toBounds = (line: readonly Point[]): Rect[] => {
  const bounds = getBounds(line.map(({ x, y }) => ({ x, y, width: 0, height: 0 })));
  return bounds ? [bounds] : [];
};

type Sides = Pick<Route, 'sourceSide' | 'targetSide'>;

/** The curves worth trying, best first: the wished one; for the first of two boxes' arrows, also by other facing sides. */
function listCurves(source: Rect, target: Rect, wished: Route): Sides[] {
  if (wished.turn > 0 || overlaps(source, target)) return [wished];
  const from = getCentre(source);
  const to = getCentre(target);
  const across: Sides =
    from.x <= to.x
      ? { sourceSide: 'right', targetSide: 'left' }
      : { sourceSide: 'left', targetSide: 'right' };
  const along: Sides =
    from.y <= to.y
      ? { sourceSide: 'bottom', targetSide: 'top' }
      : { sourceSide: 'top', targetSide: 'bottom' };
  const isApartX = Math.abs(to.x - from.x) > (source.width + target.width) / 2;
  const isApartY = Math.abs(to.y - from.y) > (source.height + target.height) / 2;
  return [
    wished,
    ...(isApartX ? [across] : []),
    ...(isApartY ? [along] : []),
    ...(isApartX && isApartY
      ? [
          { sourceSide: across.sourceSide, targetSide: along.targetSide },
          { sourceSide: along.sourceSide, targetSide: across.targetSide },
        ]
      : []),
  ];
}

function toCurveWay(source: Rect, target: Rect, { sourceSide, targetSide }: Sides) {
  const start = getAnchor(source, sourceSide);
  const end = getAnchor(target, targetSide);
  const from = { ...start, side: sourceSide };
  const to = { ...end, side: targetSide };
  return {
    sourceSide,
    targetSide,
    start,
    end,
    path: toCurve(from, to).path,
    line: toCurveLine(from, to),
    margin: null,
  };
}

function toDetourWay({ sourceSide, targetSide, points }: Detour, margin: number) {
  const [start = { x: 0, y: 0 }] = points;
  const end = points.at(-1) ?? start;
  return {
    sourceSide,
    targetSide,
    start,
    end,
    path: toRoundedPath(points, 3 * margin),
    line: points,
    margin,
  };
}

/**
 * Around what is known to stand in the way; whatever the way found then meets becomes known, until it meets nothing. So a
 * search sees the few cards that matter, however many there are.
 */
function searchDetour(
  { source, target, wished, obstacles }: Task,
  except: ReadonlySet<string>,
  lookAt: (line: readonly Point[]) => void,
): { detour: Detour; margin: number } | null {
  let stepsLeft = maxSteps;
  for (const margin of detourMargins) {
    const options = { margin: margin - slack, except };
    const toCost = (rect: Rect, isWished: (side: Side) => boolean) => (side: Side) => {
      const stub = [getAnchor(rect, side), pushOut(rect, side, margin)];
      lookAt(stub);
      if (!isFree(stub, obstacles, options)) return Infinity;
      return isWished(side) ? 0 : wished.turn > 0 ? otherSideAgain : otherSide;
    };
    const ends: DetourEnds = {
      source,
      target,
      sourceCosts: mapSides(toCost(source, (side) => side === wished.sourceSide)),
      targetCosts: mapSides(toCost(target, (side) => side === wished.targetSide)),
    };
    const known = findSeeds({ source, target }, obstacles, except);
    lookAt(cornersOf(getBounds([source, target]) ?? source));
    for (let round = 0; round < maxRounds && stepsLeft > 0; round++) {
      const { detour, steps } = findDetour(ends, known, { margin, maxSteps: stepsLeft });
      stepsLeft -= steps;
      if (!detour) break;
      lookAt(detour.points);
      const hits = findHits(detour.points, obstacles, options).filter((hit) => !known.includes(hit));
      if (hits.length === 0) return { detour, margin };
      known.push(...hits);
    }
  }
  return null;
}

const otherSide = 60;
const otherSideAgain = 400;

const mapSides = (toCost: (side: Side) => number): Record<Side, number> => ({
  left: toCost('left'),
  right: toCost('right'),
  top: toCost('top'),
  bottom: toCost('bottom'),
});

function pushOut(rect: Rect, side: Side, by: number): Point {
  const { x, y } = getAnchor(rect, side);
  if (side === 'left') return { x: x - by, y };
  if (side === 'right') return { x: x + by, y };
  return side === 'top' ? { x, y: y - by } : { x, y: y + by };
}

const cornersOf = ({ x, y, width, height }: Rect): Point[] => [
  { x, y },
  { x: x + width, y: y + height },
];

/** The cards between the ends, where they are few: they will be met anyway. */
function findSeeds({ source, target }: Ends, obstacles: Obstacles, except: ReadonlySet<string>): Obstacle[] {
  const between = getBounds([source, target]) ?? source;
  const seeds = new Set<Obstacle>();
  const isTooMany = obstacles.some(between, (obstacle) => {
    if (!except.has(obstacle.id) && overlaps(obstacle, between)) seeds.add(obstacle);
    return seeds.size > maxSeeds;
  });
  return isTooMany ? [] : [...seeds];
}
