import type { Point } from '../geometry';
import { isAhead, labelLines } from './label-lines';
import { toLine } from './label-text';
import { addCaption, makePart } from './name-shapes';
import { distanceToBox, middleOf } from './outline';
import type { SketchLine, SketchShape, SketchText } from './sketch';
import { addTo, findAround, gapBetween, isSwatch, uprightOf, type Work } from './work';

/**
 * Gives the loose texts their meaning, once frames are known: captions, names of frames, labels beside lines, parts that arrows end at,
 * notes on what is near. What belongs to nothing waits for the person.
 */
export function nameTheRest(work: Work): void {
  for (const step of [nameAbove, nameFrame]) for (const text of looseOf(work)) step(work, text);
  labelLines(work);
  for (const step of [makeTarget, nameNeighbour, noteNear, leaveOpen])
    for (const text of looseOf(work)) step(work, text);
}

const looseOf = ({ texts }: Work): SketchText[] => [...texts.values()];

/** A caption right above or below a nameless shape, within its width. */
function nameAbove(work: Work, text: SketchText): void {
  if (!text.box) return;
  const centre = middleOf(text.box);
  const found = findNearest(work, text, (shape) => {
    const rect = shape.box && uprightOf(shape.box);
    return rect !== null && isNameless(work, shape) && centre.x >= rect.x && centre.x <= rect.x + rect.width;
  });
  if (!found || found.gap > 18) return;
  name(work, found.shape, text);
  work.ledger.place(text.id);
}

const isNameless = (work: Work, { id, label }: SketchShape): boolean =>
  toLine(label) === '' && !work.standsFor.has(id) && !work.frames.has(id);

function name(work: Work, shape: SketchShape, text: SketchText): void {
  shape.label = text.text;
  addCaption(work, shape, text);
  work.texts.delete(text.id);
}

type Near = { shape: SketchShape; gap: number };

function findNearest(
  work: Work,
  { box }: SketchText,
  isWanted: (shape: SketchShape) => boolean,
): Near | null {
  if (!box) return null;
  const rect = uprightOf(box);
  let best: Near | null = null;
  for (const shape of work.shapes.values()) {
    if (!shape.box || !isWanted(shape)) continue;
    const gap = gapBetween(rect, uprightOf(shape.box));
    if (!best || gap < best.gap) best = { shape, gap };
  }
  return best;
}

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

/** A nameless shape beside a text takes it as its name, less certainly. */
function nameNeighbour(work: Work, text: SketchText): void {
  const found = findNearest(work, text, (shape) => isNameless(work, shape));
  if (!found || found.gap > Math.max(24, Math.min(80, work.unit * 0.6))) return;
  if (isSwatch(work, found.shape)) return leaveSwatch(work, found.shape, text);
  name(work, found.shape, text);
  if (found.gap <= 8) work.ledger.place(text.id);
  else
    work.ledger.doubt({
      element: text.id,
      kind: 'text',
      guess: { label: toLine(text.text) },
      confidence: 0.65,
      reason: 'read as the name of the shape beside it',
      isIncluded: true,
    });
}

function leaveSwatch(work: Work, shape: SketchShape, text: SketchText): void {
  work.texts.delete(text.id);
  for (const element of [shape.id, text.id])
    work.ledger.doubt({
      element,
      kind: element === text.id ? 'text' : 'node',
      guess: { label: toLine(text.text) },
      confidence: 0.3,
      reason: 'a small shape with words beside it: it looks like a part of a legend',
      isIncluded: false,
    });
}

function noteNear(work: Work, text: SketchText): void {
  const found = findNearest(work, text, ({ id }) => !work.frames.has(id) && !work.standsFor.has(id));
  if (!found || found.gap > Math.max(40, Math.min(100, work.unit))) return;
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
