import type { Point } from '../geometry';
import { toLine } from './label-text';
import { areaOf, distanceToBox, distanceToPath, middleOf } from './outline';
import type { Box, LineEnd, SketchLine, SketchShape } from './sketch';
import { gapBetween, isSwatch, resolve, type Work } from './work';

/** What an end of a line means, how surely, and why not more so. */
export type Hit = { id: string; confidence: number; reason: string | null };

/** What one end of a line is at: first what it says, then the shape nearest to it. */
export function findEnd(work: Work, line: SketchLine, side: 'from' | 'to', other: string | null): Hit | null {
  const end = line[side];
  const said = resolve(work, end.on);
  if (said !== null) return { id: said, confidence: 1, reason: null };
  if (end.on !== null && work.lines.some(({ id }) => id === end.on)) return findOnLine(work, line, end);
  return end.at ? findNear(work, line, end.at, other) : null;
}

/** An end on another line leads on to where that line leads. */
function findOnLine(work: Work, line: SketchLine, { on }: LineEnd): Hit | null {
  const other = work.lines.find(({ id }) => id === on && id !== line.id);
  const id = other ? endOf(work, other) : null;
  return id === null
    ? null
    : { id, confidence: 0.4, reason: 'an end is joined to another arrow, not to a component' };
}

/** Where a line leads to, as far as one look tells. */
function endOf(work: Work, line: SketchLine): string | null {
  const known = work.lineEnds.get(line.id);
  if (known !== undefined) return known;
  const end = findLineEnd(work, line);
  work.lineEnds.set(line.id, end);
  return end;
}

function findLineEnd(work: Work, { from, to }: SketchLine): string | null {
  for (const { on, at } of [to, from]) {
    const id = resolve(work, on) ?? (at ? (listNear(work, at, reachOf(work))[0]?.shape.id ?? null) : null);
    if (id !== null) return id;
  }
  return null;
}

/** How far an end may be from a shape and still mean it: by the drawing's own measure. */
export const reachOf = ({ unit }: Work): number => Math.min(160, Math.max(24, unit * 0.8));

type Candidate = { shape: SketchShape; box: Box; gap: number };

function findNear(work: Work, line: SketchLine, at: Point, other: string | null): Hit | null {
  const reach = reachOf(work);
  const candidates = listNear(work, at, reach);
  const [best] = candidates;
  if (!best) return findOnWay(work, line, at, other) ?? findJunction(work, line, at);
  const isOther = other !== null && best.shape.id === other;
  const next = candidates.find(({ shape }) => shape.id !== best.shape.id);
  const chosen = isOther && next ? next : best;
  return judge(work, chosen, isOther ? undefined : next, reach);
}

/** Components and the borders of frames within reach, the nearest first; a component inside a frame before the frame. */
export function listNear(work: Work, at: Point, reach: number): Candidate[] {
  const found: Candidate[] = [];
  for (const shape of work.shapes.values()) {
    if (!shape.box || isStray(work, shape)) continue;
    const isFrame = work.frames.has(shape.id);
    const captions = work.captions.get(shape.id) ?? [];
    const distance = captions.reduce(
      (least, box) => Math.min(least, distanceToBox(at, box)),
      distanceToBox(at, shape.box),
    );
    // Inside a frame an end means the frame only where it stops at its border.
    const gap = isFrame ? Math.abs(distance) * 1.5 + 6 : Math.max(0, distance);
    if (gap > (isFrame ? reach / 2 : reach)) continue;
    const candidate = { shape, box: shape.box, gap };
    const before = found.findIndex((other) => compare(candidate, other) < 0);
    if (before >= 0) found.splice(before, 0, candidate);
    else if (found.length < rivalsMax) found.push(candidate);
    found.length = Math.min(found.length, rivalsMax);
  }
  return found;
}

/** The nearest and its rivals: nobody asks for more. */
const rivalsMax = 4;

const compare = (a: Candidate, b: Candidate): number => a.gap - b.gap || areaOf(a.box) - areaOf(b.box);

/** A nameless shape that nothing is bound to is hardly where an arrow leads, and one that another stands for is not there. */
const isStray = (work: Work, shape: SketchShape): boolean =>
  work.standsFor.has(shape.id) || isSwatch(work, shape);

export function judge(
  work: Work,
  { shape, gap }: Candidate,
  next: Candidate | undefined,
  reach: number,
): Hit {
  const touch = Math.max(6, work.unit * 0.12);
  const isClose = next !== undefined && next.gap < gap * 1.5 + 4 && next.gap - gap < touch;
  const name = toLine(shape.label).slice(0, 60) || shape.kind;
  if (gap <= touch && !isClose) return { id: shape.id, confidence: 1, reason: null };
  const confidence = (0.92 - 0.36 * (gap / reach)) * (isClose ? 0.75 : 1);
  const also = isClose
    ? `, almost as near to “${toLine(next.shape.label).slice(0, 60) || next.shape.kind}”`
    : '';
  return {
    id: shape.id,
    confidence,
    reason:
      gap <= touch
        ? `an end lies on “${name}”${also}`
        : `an end is ${Math.round(gap)} px from the nearest shape, “${name}”${also}`,
  };
}

/** Further off, the shape that the line points at: its last stretch drawn on meets it. */
export function findOnWay(work: Work, line: SketchLine, at: Point, other: string | null): Hit | null {
  const before = at === line.to.at ? line.points.at(-2) : line.points[1];
  if (!before) return null;
  const [dx, dy] = [at.x - before.x, at.y - before.y];
  const length = Math.hypot(dx, dy);
  if (length === 0) return null;
  const far = reachOf(work) * 2.5;
  let best: Candidate | null = null;
  for (const shape of work.shapes.values()) {
    if (!shape.box || work.frames.has(shape.id) || isStray(work, shape) || shape.id === other) continue;
    const centre = middleOf(shape.box);
    const along = ((centre.x - at.x) * dx + (centre.y - at.y) * dy) / length;
    if (along <= 0) continue;
    const point = { x: at.x + (dx / length) * along, y: at.y + (dy / length) * along };
    const gap = distanceToBox(at, shape.box);
    if (distanceToBox(point, shape.box) > 0 || gap > far) continue;
    if (!best || gap < best.gap) best = { shape, box: shape.box, gap };
  }
  if (!best) return null;
  return {
    id: best.shape.id,
    confidence: 0.52,
    reason: `an end points at “${toLine(best.shape.label).slice(0, 60) || best.shape.kind}”, ${Math.round(best.gap)} px away`,
  };
}

/** An end in the middle of another line joins what that line leads to. */
function findJunction(work: Work, line: SketchLine, at: Point): Hit | null {
  const reach = Math.max(8, work.unit * 0.15);
  const spot = { ...at, width: 0, height: 0 };
  for (const other of work.lines) {
    const bounds = work.lineBounds.get(other.id);
    if (other.id === line.id || !bounds || gapBetween(spot, bounds) > reach) continue;
    if (distanceToPath(at, other.points) > reach) continue;
    const id = endOf(work, other);
    if (id !== null) return { id, confidence: 0.4, reason: 'an end meets another arrow, not a component' };
  }
  return null;
}
