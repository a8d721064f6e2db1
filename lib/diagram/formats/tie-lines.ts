import { toLine } from './label-text';
import { findEnd, findOnWay, type Hit, judge, listNear, reachOf } from './line-ends';
import type { SketchLine } from './sketch';
import type { Work } from './work';

/** A line read as an arrow between two shapes of the sketch. */
export type Tie = { line: SketchLine; source: string; target: string; isBack: boolean };

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
