import { compareCodeUnits } from '@/lib/shared/compare';
import type { Point } from './geometry';
import { toPairs } from './pairs';
import { toRoundedPath } from './routes';
import type { Way } from './ways';

/** How far beside its place a stretch may be led, by its lane: what keeps 16 pixels from cards still keeps 9. */
const offsets = [0, 7, -7] as const;
/** Detours that keep less than this have no room to give. */
const leastMargin = 16;

/** A stretch of a detour between two bends, neither of them at a card. */
type Stretch = { id: string; index: number; isLevel: boolean; at: number; from: number; to: number };

/**
 * Leads detours that run on top of each other side by side, so that each can be followed. Answers the changed ways alone; the
 * same whatever the order of drawing.
 */
export function spreadLanes(ways: ReadonlyMap<string, Way>): ReadonlyMap<string, Way> {
  const lanes = new Map<string, Stretch[]>();
  const detours = [...ways]
    .flatMap(([id, way]) =>
      way.margin !== null && way.margin >= leastMargin ? [{ id, way, margin: way.margin }] : [],
    )
    .sort((a, b) => compareCodeUnits(a.id, b.id));
  for (const { id, way } of detours)
    for (const stretch of listStretches(id, way.line)) {
      const key = `${stretch.isLevel ? 'y' : 'x'}${stretch.at}`;
      lanes.set(key, [...(lanes.get(key) ?? []), stretch]);
    }
  const moves = new Map<string, { stretch: Stretch; by: number }[]>();
  for (const stretches of lanes.values())
    for (const { stretch, by } of assignLanes(stretches))
      if (by !== 0) moves.set(stretch.id, [...(moves.get(stretch.id) ?? []), { stretch, by }]);
  const changed = new Map<string, Way>();
  for (const { id, way, margin } of detours) {
    const list = moves.get(id);
    if (list) changed.set(id, moveStretches(way, margin, list));
  }
  return changed;
}

function listStretches(id: string, line: readonly Point[]): Stretch[] {
  return toPairs(line.slice(1, -1)).map(([a, b], at) => {
    const isLevel = a.y === b.y;
    const [from, to] = isLevel ? [a.x, b.x] : [a.y, b.y];
    const span = { from: Math.min(from, to), to: Math.max(from, to) };
    return { id, index: at + 1, isLevel, at: isLevel ? a.y : a.x, ...span };
  });
}

/** Each stretch takes the first lane that no stretch beside it has; past the last lane they share the middle one. */
function assignLanes(stretches: readonly Stretch[]): { stretch: Stretch; by: number }[] {
  const placed: { stretch: Stretch; by: number }[] = [];
  const order = [...stretches].sort((a, b) => a.from - b.from || a.to - b.to || compareCodeUnits(a.id, b.id));
  for (const stretch of order) {
    const taken = placed.filter((other) => overlap(other.stretch, stretch)).map(({ by }) => by);
    placed.push({ stretch, by: offsets.find((offset) => !taken.includes(offset)) ?? 0 });
  }
  return placed;
}

const overlap = (a: Stretch, b: Stretch): boolean => a.from < b.to && b.from < a.to;

function moveStretches(way: Way, margin: number, moves: readonly { stretch: Stretch; by: number }[]): Way {
  const line = way.line.map((point, at) => {
    const moved = { ...point };
    for (const { stretch, by } of moves) {
      if (at !== stretch.index && at !== stretch.index + 1) continue;
      if (stretch.isLevel) moved.y += by;
      else moved.x += by;
    }
    return moved;
  });
  return { ...way, line, path: toRoundedPath(line, 3 * margin) };
}
