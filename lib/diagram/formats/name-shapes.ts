import { toLine } from './label-text';
import { distanceToBox, distanceToPath, middleOf } from './outline';
import type { SketchLine, SketchShape, SketchText } from './sketch';
import { addTo, findAround, gapBetween, uprightOf, type Work } from './work';

/** How a text found its place, the surest first. */
type Claim = { text: SketchText; y: number; isBound: boolean };

/**
 * Gives every text its meaning: the name of the shape it is bound to, grouped with, lies in or stands beside; the label of a
 * line; a part of its own where arrows lead to it; else a note on what is nearest, or one for the person to decide.
 */
export function nameShapes(work: Work): void {
  makeTextParts(work);
  const claims = new Map<string, Claim[]>();
  const claim = (shape: SketchShape, text: SketchText, isBound: boolean) => {
    claims.set(shape.id, [
      ...(claims.get(shape.id) ?? []),
      { text, isBound, y: text.box ? middleOf(text.box).y : 0 },
    ]);
    work.ledger.place(text.id);
    work.texts.delete(text.id);
  };
  for (const text of [...work.texts.values()]) {
    if (toLine(text.text) === '') {
      work.ledger.ignore(text.id, 'text', 'an empty text');
      work.texts.delete(text.id);
      continue;
    }
    const line = findLine(work, text.on);
    if (line) labelLine(work, line, text);
    const shape = findBound(work, text) ?? findMate(work, text);
    if (!line && shape) claim(shape, text, true);
  }
  for (const text of [...work.texts.values()]) {
    const around = text.box && findAround(work, middleOf(text.box), ({ id }) => !work.frames.has(id));
    if (around && !holdsOthers(work, around)) claim(around, text, false);
  }
  settleClaims(work, claims);
}

/** Texts that lines are bound to, or end at where no shape is near, are parts of their own. */
function makeTextParts(work: Work): void {
  for (const text of [...work.texts.values()]) {
    if (text.on !== null && (work.shapes.has(text.on) || findLine(work, text.on))) {
      // An arrow bound to the words of a shape is bound to the shape.
      if (work.shapes.has(text.on)) work.standsFor.set(text.id, text.on);
      continue;
    }
    const isBound = work.bound.has(text.id);
    if (!isBound && !endsAtText(work, text)) continue;
    work.texts.delete(text.id);
    work.shapes.set(text.id, {
      id: text.id,
      kind: 'text',
      label: text.text,
      hints: [],
      box: text.box,
      container: text.container,
      frames: 'never',
      group: null,
    });
    if (!isBound)
      work.ledger.doubt({
        element: text.id,
        kind: 'node',
        guess: { label: toLine(text.text) },
        confidence: 0.6,
        reason: 'a text without a shape, but an arrow ends at it',
        isIncluded: true,
      });
  }
}

/** True where a loose end of a line stands right at the text, and no shape is as near. */
function endsAtText({ lines, shapes, unit }: Work, { box, text }: SketchText): boolean {
  if (!box || toLine(text) === '') return false;
  for (const line of lines) {
    if (line.freehand || (!line.heads.from && !line.heads.to)) continue;
    for (const { on, at } of [line.from, line.to]) {
      if (on !== null || !at) continue;
      const gap = distanceToBox(at, box);
      // A label lies along the line; only where the line ends before the text is the text what it leads to.
      if (gap > Math.min(30, unit * 0.5) || isBeside(line, box)) continue;
      if ([...shapes.values()].every((shape) => !shape.box || distanceToBox(at, shape.box) > gap + 2))
        return true;
    }
  }
  return false;
}

/** True where a text stands near the middle of a line: then it is the line's label. */
const isBeside = ({ points }: SketchLine, box: SketchText['box']): boolean => {
  const [first, last] = [points[0], points.at(-1)];
  if (!box || !first || !last) return false;
  const length = Math.hypot(last.x - first.x, last.y - first.y);
  const centre = middleOf(box);
  const nearest = Math.min(
    Math.hypot(centre.x - first.x, centre.y - first.y),
    Math.hypot(centre.x - last.x, centre.y - last.y),
  );
  return nearest > length * 0.33 && distanceToPath(centre, points) < box.height;
};

const findLine = ({ lines }: Work, id: string | null): SketchLine | null =>
  id === null ? null : (lines.find((line) => line.id === id) ?? null);

function labelLine(work: Work, line: SketchLine, text: SketchText): void {
  addTo(work.lineLabels, line.id, text.text);
  work.ledger.place(text.id);
  work.texts.delete(text.id);
}

const findBound = ({ shapes }: Work, { on }: SketchText): SketchShape | null =>
  on === null ? null : (shapes.get(on) ?? null);

/** The one nameless shape that is grouped with a text. */
function findMate({ shapes }: Work, { group }: SketchText): SketchShape | null {
  if (group === null) return null;
  const mates = [...shapes.values()].filter((shape) => shape.group === group);
  const [only] = mates;
  return only && mates.length === 1 && toLine(only.label) === '' ? only : null;
}

/** True where other named or connected shapes lie in it: then a text in it is not simply its name. */
function holdsOthers(work: Work, outer: SketchShape): boolean {
  if (outer.frames === 'never' || !outer.box) return false;
  const rect = uprightOf(outer.box);
  for (const { id, box, label } of work.shapes.values()) {
    if (id === outer.id || !box || box.width * box.height >= 0.7 * rect.width * rect.height) continue;
    const { x, y } = middleOf(box);
    const isIn = x > rect.x && x < rect.x + rect.width && y > rect.y && y < rect.y + rect.height;
    if (isIn && (label !== '' || work.bound.has(id) || hasTextIn(work, box))) return true;
  }
  return false;
}

const hasTextIn = ({ texts }: Work, box: NonNullable<SketchShape['box']>): boolean =>
  [...texts.values()].some((text) => text.box && distanceToBox(middleOf(text.box), box) < 0);

/** The topmost text is the name, with what is bound beside it; the rest are notes. */
function settleClaims(work: Work, claims: ReadonlyMap<string, Claim[]>): void {
  for (const [id, found] of claims) {
    const shape = work.shapes.get(id);
    if (!shape) continue;
    const sorted = found.toSorted((a, b) => a.y - b.y);
    const bound = sorted.filter(({ isBound }) => isBound);
    const naming = bound.length > 0 ? bound : sorted.slice(0, 1);
    const isNamed = toLine(shape.label) !== '';
    if (!isNamed) shape.label = naming.map(({ text }) => text.text).join('\n');
    for (const { text } of sorted)
      if (isNamed || !naming.some((other) => other.text === text)) addTo(work.notes, id, text.text);
  }
}

/** What is left once frames are known: names of frames, labels beside lines, names beside shapes, notes. */
export function nameTheRest(work: Work): void {
  for (const text of [...work.texts.values()]) {
    if (!text.box) continue;
    if (nameFrame(work, text) || labelNearLine(work, text) || nameNeighbour(work, text)) {
      work.texts.delete(text.id);
      continue;
    }
    noteNear(work, text);
    work.texts.delete(text.id);
  }
  for (const text of work.texts.values()) leaveOpen(work, text);
}

/** A text in the top or bottom part of a nameless frame, or right above it, is its name. */
function nameFrame(work: Work, text: SketchText): boolean {
  if (!text.box) return false;
  const centre = middleOf(text.box);
  const reach = Math.max(40, text.box.height * 1.5);
  const frame = findAround(work, centre, ({ id }) => work.frames.has(id)) ?? findBelow(work, text, reach);
  if (!frame?.box || toLine(frame.label) !== '') return false;
  const rect = uprightOf(frame.box);
  const fromTop = Math.abs(centre.y - rect.y);
  const fromBottom = Math.abs(centre.y - rect.y - rect.height);
  if (Math.min(fromTop, fromBottom) > reach) return false;
  frame.label = text.text;
  work.ledger.place(text.id);
  return true;
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

function labelNearLine(work: Work, text: SketchText): boolean {
  if (!text.box) return false;
  const centre = middleOf(text.box);
  let best: { line: SketchLine; gap: number } | null = null;
  for (const line of work.lines) {
    if (line.freehand || line.label !== '' || work.lineLabels.has(line.id)) continue;
    // Half the text's own height is what it takes to stand beside a line rather than on it.
    const gap = Math.max(0, distanceToPath(centre, line.points) - text.box.height / 2);
    if (!best || gap < best.gap) best = { line, gap };
  }
  if (!best || best.gap > Math.min(24, work.unit * 0.4)) return false;
  addTo(work.lineLabels, best.line.id, text.text);
  if (best.gap <= 10) work.ledger.place(text.id);
  else
    work.ledger.doubt({
      element: text.id,
      kind: 'text',
      guess: { label: toLine(text.text) },
      confidence: 0.7,
      reason: 'read as the label of the arrow beside it',
      isIncluded: true,
    });
  return true;
}

/** A nameless shape right beside a text takes it as its name: icons carry theirs below. */
function nameNeighbour(work: Work, text: SketchText): boolean {
  if (!text.box) return false;
  const rect = uprightOf(text.box);
  let best: { shape: SketchShape; gap: number } | null = null;
  for (const shape of work.shapes.values()) {
    if (!shape.box || toLine(shape.label) !== '' || work.standsFor.has(shape.id)) continue;
    const gap = gapBetween(rect, uprightOf(shape.box));
    if (!best || gap < best.gap) best = { shape, gap };
  }
  if (!best || best.gap > Math.max(24, Math.min(80, work.unit * 0.8))) return false;
  best.shape.label = text.text;
  if (best.gap <= 16) work.ledger.place(text.id);
  else
    work.ledger.doubt({
      element: text.id,
      kind: 'text',
      guess: { node: best.shape.id, label: toLine(text.text) },
      confidence: 0.65,
      reason: 'read as the name of the shape beside it',
      isIncluded: true,
    });
  return true;
}

function noteNear(work: Work, text: SketchText): void {
  if (!text.box) return;
  const rect = uprightOf(text.box);
  let best: { shape: SketchShape; gap: number } | null = null;
  for (const shape of work.shapes.values()) {
    if (!shape.box || work.frames.has(shape.id) || work.standsFor.has(shape.id)) continue;
    const gap = gapBetween(rect, uprightOf(shape.box));
    if (!best || gap < best.gap) best = { shape, gap };
  }
  if (!best || best.gap > Math.max(40, Math.min(120, work.unit))) return leaveOpen(work, text);
  addTo(work.notes, best.shape.id, text.text);
  work.ledger.doubt({
    element: text.id,
    kind: 'text',
    guess: { node: best.shape.id, label: toLine(text.text) },
    confidence: 0.55,
    reason: 'a loose text, kept as a note on the nearest component',
    isIncluded: true,
  });
}

/** A text that belongs to nothing waits for the person. */
function leaveOpen({ ledger }: Work, { id, text }: SketchText): void {
  ledger.doubt({
    element: id,
    kind: 'text',
    guess: { node: null, label: toLine(text) },
    confidence: 0.3,
    reason: 'a text that stands by itself: a title, a remark or a part without a shape',
    isIncluded: false,
  });
}
