import type { Point } from '../geometry';
import { toLine } from './label-text';
import { areaOf, distanceToBox, distanceToPath, middleOf } from './outline';
import type { Box, LineEnd, SketchLine, SketchShape } from './sketch';
import { isSwatch, resolve, type Work } from './work';

/** A line read as an arrow between two shapes of the sketch. */
export type Tie = { line: SketchLine; source: string; target: string; isBack: boolean };

type Hit = { id: string; confidence: number; reason: string | null };

/** Between a guess that is put into the result and one that waits for the person. */
const included = 0.5;

/**
 * Finds the two shapes of every line: those it is bound to, else those its ends are drawn at. A line with two heads is two
 * arrows. What stays open or is not certain is doubted; nothing is dropped.
 */
export function tieLines(work: Work): Tie[] {
  return work.lines.flatMap((line) => (work.strokes.has(line.id) ? [] : tieLine(work, line)));
}

function tieLine(work: Work, line: SketchLine): Tie[] {
  const from = findEnd(work, line, 'from', null);
  const to = findEnd(work, line, 'to', from && from.reason !== null ? null : (from?.id ?? null));
  const apart = from && to && from.id === to.id ? separate(work, line, from, to) : { from, to };
  if (line.freehand) return tieStroke(work, line, apart.from, apart.to);
  if (!apart.from || !apart.to) return leaveOpen(work, line, apart.from, apart.to);
  if (apart.from.id === apart.to.id && !isLoop(line)) return ignoreInner(work, line, apart.from);
  return tie(work, line, apart.from, apart.to);
}

function tie(work: Work, line: SketchLine, from: Hit, to: Hit): Tie[] {
  const { heads } = line;
  const reasons = [from.reason, to.reason].filter((reason) => reason !== null);
  const isPlain = !heads.from && !heads.to;
  if (isPlain) reasons.push('a line without a head: the direction is a guess');
  const confidence = Math.min(from.confidence, to.confidence, isPlain ? 0.55 : 1);
  const isTurned = heads.from && !heads.to;
  const [source, target] = isTurned ? [to.id, from.id] : [from.id, to.id];
  const isIncluded = confidence >= included;
  if (reasons.length > 0)
    work.ledger.doubt({
      element: line.id,
      kind: 'edge',
      guess: { source, target },
      confidence: round(confidence),
      reason: reasons.join('; '),
      isIncluded,
    });
  else work.ledger.place(line.id);
  if (!isIncluded) return [];
  const there: Tie = { line, source, target, isBack: false };
  return heads.from && heads.to ? [there, { line, source: target, target: source, isBack: true }] : [there];
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** What one end of a line is at: first what it says, then the shape nearest to it. */
function findEnd(work: Work, line: SketchLine, side: 'from' | 'to', other: string | null): Hit | null {
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
function endOf(work: Work, { from, to }: SketchLine): string | null {
  for (const { on, at } of [to, from]) {
    const id = resolve(work, on) ?? (at ? (listNear(work, at, reachOf(work))[0]?.shape.id ?? null) : null);
    if (id !== null) return id;
  }
  return null;
}

/** How far an end may be from a shape and still mean it: by the drawing's own measure. */
const reachOf = ({ unit }: Work): number => Math.min(160, Math.max(24, unit * 0.8));

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
function listNear(work: Work, at: Point, reach: number): Candidate[] {
  const found: Candidate[] = [];
  for (const shape of work.shapes.values()) {
    if (!shape.box || isStray(work, shape)) continue;
    const isFrame = work.frames.has(shape.id);
    const captions = work.captions.get(shape.id) ?? [];
    const distance = Math.min(...[shape.box, ...captions].map((box) => distanceToBox(at, box)));
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

function judge(work: Work, { shape, gap }: Candidate, next: Candidate | undefined, reach: number): Hit {
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
function findOnWay(work: Work, line: SketchLine, at: Point, other: string | null): Hit | null {
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
  for (const other of work.lines) {
    if (other.id === line.id || distanceToPath(at, other.points) > Math.max(8, work.unit * 0.15)) continue;
    const id = endOf(work, other);
    if (id !== null) return { id, confidence: 0.4, reason: 'an end meets another arrow, not a component' };
  }
  return null;
}

/** Both ends nearest to one shape: the end further from it means the next one, where there is one. */
function separate(work: Work, line: SketchLine, from: Hit, to: Hit): { from: Hit | null; to: Hit | null } {
  if (line.from.on !== null && line.to.on !== null) return { from, to };
  const again = (side: 'from' | 'to'): Hit | null => {
    const { on, at } = line[side];
    if (on !== null || !at) return null;
    const found = listNear(work, at, reachOf(work)).find(({ shape }) => shape.id !== from.id);
    return found ? judge(work, found, undefined, reachOf(work)) : findOnWay(work, line, at, from.id);
  };
  const [newFrom, newTo] = [again('from'), again('to')];
  if (newTo && (!newFrom || newTo.confidence >= newFrom.confidence)) return { from, to: newTo };
  return newFrom ? { from: newFrom, to } : { from, to };
}

/** A line that leaves a shape and comes back to it on purpose: bound on both ends, or with a bend. */
const isLoop = ({ from, to, points, heads }: SketchLine): boolean =>
  (from.on !== null && from.on === to.on) || (points.length > 2 && (heads.from || heads.to));

function ignoreInner(work: Work, line: SketchLine, { id }: Hit): Tie[] {
  const name = toLine(work.shapes.get(id)?.label ?? '').slice(0, 60);
  if (line.heads.from || line.heads.to)
    work.ledger.doubt({
      element: line.id,
      kind: 'edge',
      guess: { source: id, target: null },
      confidence: 0.2,
      reason: `both ends are at “${name}”`,
      isIncluded: false,
    });
  else work.ledger.ignore(line.id, line.kind, `a stroke on “${name}”`);
  return [];
}

function leaveOpen(work: Work, line: SketchLine, from: Hit | null, to: Hit | null): Tie[] {
  if (!from && !to && !line.heads.from && !line.heads.to) {
    work.ledger.ignore(line.id, line.kind, 'a line that joins nothing');
    return [];
  }
  const isTurned = line.heads.from && !line.heads.to;
  const [source, target] = isTurned ? [to, from] : [from, to];
  const missing = !from && !to ? 'neither end is' : source ? 'its head is not' : 'its start is not';
  work.ledger.doubt({
    element: line.id,
    kind: 'edge',
    guess: { source: source?.id ?? null, target: target?.id ?? null },
    confidence: 0.2,
    reason: `${missing} near any component`,
    isIncluded: false,
  });
  return [];
}

/** A stroke drawn by hand from one shape to another may be an arrow; any other is decoration. */
function tieStroke(work: Work, line: SketchLine, from: Hit | null, to: Hit | null): Tie[] {
  if (from && to && from.id !== to.id)
    work.ledger.doubt({
      element: line.id,
      kind: 'edge',
      guess: { source: from.id, target: to.id },
      confidence: 0.35,
      reason: 'a stroke drawn by hand from one shape to another: it may be an arrow',
      isIncluded: false,
    });
  else work.ledger.ignore(line.id, line.kind, 'decoration without text');
  return [];
}
