import type { Point } from '../geometry';
import { isAhead, labelLines } from './label-lines';
import { toLine } from './label-text';
import { findNoted, nameAbove, nameFromAfar, nameNeighbours, noteReach } from './name-nameless';
import { makePart } from './name-shapes';
import { distanceToBox, middleOf } from './outline';
import type { SketchLine, SketchShape, SketchText } from './sketch';
import { addTo, findAround, isSwatch, uprightOf, type Work } from './work';

/**
 * Gives the loose texts their meaning, once frames are known: captions, names of frames, labels beside lines, parts that arrows end at,
 * notes on what is near. What belongs to nothing waits for the person.
 */
export function nameTheRest(work: Work): void {
  nameAbove(work);
  for (const text of looseOf(work)) nameFrame(work, text);
  labelLines(work);
  for (const text of looseOf(work)) makeTarget(work, text);
  nameNeighbours(work);
  nameFromAfar(work);
  for (const step of [noteNear, leaveOpen]) for (const text of looseOf(work)) step(work, text);
}

const looseOf = ({ texts }: Work): SketchText[] => [...texts.values()];

/** A text in the top or bottom part of a nameless frame, or right above it, is its name. */
function nameFrame(work: Work, text: SketchText): void {
  if (!text.box) return;
  const centre = middleOf(text.box);
  const reach = Math.max(40, text.box.height * 1.5);
  const frame = findAround(work, centre, ({ id }) => work.frames.has(id)) ?? findBelow(work, text, reach);
  if (!frame?.box || toLine(frame.label) !== '') return;
  const rect = uprightOf(frame.box);
  const fromTop = Math.abs(centre.y - rect.y);
  const fromBottom = Math.abs(centre.y - rect.y - rect.height);
  if (Math.min(fromTop, fromBottom) > reach) return;
  frame.label = text.text;
  work.ledger.place(text.id);
  work.texts.delete(text.id);
}

function findBelow(work: Work, { box }: SketchText, reach: number): SketchShape | null {
  if (!box) return null;
  const { x } = middleOf(box);
  for (const id of work.frames) {
    const shape = work.shapes.get(id);
    if (!shape?.box) continue;
    const rect = uprightOf(shape.box);
    const gap = rect.y - (box.y + box.height);
    if (x >= rect.x && x <= rect.x + rect.width && gap >= -2 && gap <= reach / 2) return shape;
  }
  return null;
}

/** A text that an arrow from a shape ends right before, where no shape is as near, is a part without a shape. */
function makeTarget(work: Work, text: SketchText): void {
  if (!text.box || !work.lines.some((line) => leadsTo(work, line, text))) return;
  makePart(work, text);
  work.ledger.doubt({
    element: text.id,
    kind: 'node',
    guess: { label: toLine(text.text) },
    confidence: 0.6,
    reason: 'a text without a shape, but an arrow ends at it',
    isIncluded: true,
  });
}

function leadsTo(work: Work, line: SketchLine, { box }: SketchText): boolean {
  if (!box || line.freehand || work.strokes.has(line.id) || (!line.heads.from && !line.heads.to))
    return false;
  const ends = [
    { end: line.from, before: line.points[1], other: line.to },
    { end: line.to, before: line.points.at(-2), other: line.from },
  ];
  return ends.some(({ end, before, other }) => {
    if (end.on !== null || !end.at || !isAhead(before, end.at, box)) return false;
    const gap = distanceToBox(end.at, box);
    // The other end tells a real arrow from one of a legend.
    const isTied =
      other.on !== null || (other.at !== null && nearestShape(work, other.at) <= work.unit * 0.8);
    return (
      isTied && gap <= Math.min(30, work.unit * 0.6) && nearestShape(work, end.at) > gap + work.unit * 0.4
    );
  });
}

function nearestShape(work: Work, at: Point): number {
  let least = Infinity;
  for (const shape of work.shapes.values()) {
    const { box, kind } = shape;
    if (box && kind !== 'text' && !isSwatch(work, shape))
      least = Math.min(least, Math.max(0, distanceToBox(at, box)));
  }
  return least;
}

function noteNear(work: Work, text: SketchText): void {
  const found = findNoted(work, text);
  if (!found || found.gap > noteReach(work)) return;
  addTo(work.notes, found.shape.id, text.text);
  work.texts.delete(text.id);
  work.ledger.doubt({
    element: text.id,
    kind: 'text',
    guess: { node: found.shape.id, label: toLine(text.text) },
    confidence: 0.55,
    reason: 'a loose text, kept as a note on the nearest component',
    isIncluded: true,
  });
}

/** A text that belongs to nothing waits for the person. */
function leaveOpen({ ledger, texts }: Work, { id, text }: SketchText): void {
  texts.delete(id);
  ledger.doubt({
    element: id,
    kind: 'text',
    guess: { node: null, label: toLine(text) },
    confidence: 0.3,
    reason: 'a text that stands by itself: a title, a remark or a part without a shape',
    isIncluded: false,
  });
}
