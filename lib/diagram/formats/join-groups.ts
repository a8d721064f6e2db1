import { getBounds } from '../geometry';
import { toLine } from './label-text';
import { areaOf, getUpright } from './outline';
import type { Box, SketchLine, SketchShape, SketchText } from './sketch';
import type { Work } from './work';

type Group = { id: string; shapes: SketchShape[]; strokes: SketchLine[]; texts: SketchText[] };

/**
 * Makes one shape of what is grouped and drawn as one: an icon of a library, a cylinder of an ellipse and three lines, a
 * stick figure. A group of several named things stays as it is. The innermost groups come first.
 */
export function joinGroups(work: Work): void {
  const groups = [...listGroups(work).values()].sort((a, b) => countOf(a) - countOf(b));
  for (const group of groups) joinGroup(work, group);
}

const countOf = ({ shapes, strokes, texts }: Group): number => shapes.length + strokes.length + texts.length;

function listGroups(work: Work): Map<string, Group> {
  const groups = new Map<string, Group>();
  const groupOf = (id: string): Group => {
    const known = groups.get(id) ?? { id, shapes: [], strokes: [], texts: [] };
    groups.set(id, known);
    return known;
  };
  for (const shape of work.shapes.values()) for (const id of shape.groups) groupOf(id).shapes.push(shape);
  for (const line of work.lines)
    if (isStroke(line)) for (const id of line.groups) groupOf(id).strokes.push(line);
  for (const text of work.texts.values())
    if (text.on === null) for (const id of text.groups) groupOf(id).texts.push(text);
  return groups;
}

/** A line that joins nothing and points nowhere. */
const isStroke = ({ from, to, heads }: SketchLine): boolean =>
  from.on === null && to.on === null && !heads.from && !heads.to;

function joinGroup(work: Work, group: Group): void {
  const shapes = group.shapes.filter(({ id }) => !work.standsFor.has(id));
  const strokes = group.strokes.filter(({ id }) => !work.strokes.has(id));
  if (shapes.some(({ own, frames }) => own !== undefined || frames === 'always')) return;
  if (shapes.length === 0) {
    // Two strokes are a corner or a cross; a picture has more.
    if (strokes.length > 2 && group.texts.length < 2) standFor(work, strokes);
    return;
  }
  const named = shapes.filter((shape) => isNamed(work, shape));
  const isPicture = named.length + group.texts.length <= 1 || (shapes.length === 1 && strokes.length > 0);
  if (!isPicture || shapes.length + strokes.length < 2 || hasLineWithin(work, shapes)) return;
  const main = named[0] ?? shapes.reduce((a, b) => (sizeOf(b) > sizeOf(a) ? b : a));
  for (const shape of shapes) if (shape !== main) joinPart(work, shape, main);
  for (const line of strokes) joinStroke(work, line, main);
  const kinds = shapes.flatMap(({ kind, hints }) => [kind, ...hints]);
  main.hints = [...new Set([...main.hints, ...kinds, ...(isCylinder(shapes, strokes) ? ['cylinder'] : [])])];
  main.box = boxAround([...shapes.flatMap(({ box }) => box ?? []), ...strokes.flatMap(boxOf)]) ?? main.box;
}

const sizeOf = ({ box }: SketchShape): number => (box ? areaOf(box) : 0);

const isNamed = ({ texts }: Work, { id, label }: SketchShape): boolean =>
  toLine(label) !== '' || [...texts.values()].some(({ on, text }) => on === id && toLine(text) !== '');

/** One ellipse as the lid and a few lines as sides and bottom. */
const isCylinder = (shapes: readonly SketchShape[], strokes: readonly SketchLine[]): boolean => {
  const [lid, ...more] = shapes;
  return (
    lid?.kind === 'ellipse' &&
    lid.box !== null &&
    more.every(({ kind }) => kind === 'ellipse' || kind === 'rectangle') &&
    strokes.length + more.length >= 2 &&
    lid.box.width > 1.6 * lid.box.height
  );
};

function hasLineWithin({ lines }: Work, members: readonly SketchShape[]): boolean {
  const ids = new Set<string | null>(members.map(({ id }) => id));
  return lines.some(({ from, to }) => ids.has(from.on) && ids.has(to.on));
}

/** Counts a shape as part of another one's picture. */
export function joinPart({ standsFor, ledger }: Work, part: SketchShape, whole: SketchShape): void {
  standsFor.set(part.id, whole.id);
  ledger.ignore(part.id, part.kind, `part of the picture of “${nameOf(whole)}”`);
}

function joinStroke({ strokes, ledger }: Work, line: SketchLine, whole: SketchShape): void {
  strokes.add(line.id);
  ledger.ignore(line.id, line.kind, `part of the picture of “${nameOf(whole)}”`);
}

const nameOf = ({ label, kind }: SketchShape): string => toLine(label).slice(0, 60) || kind;

/** A picture of strokes only: the first of them stands for all. */
function standFor(work: Work, strokes: readonly SketchLine[]): void {
  const [first, ...others] = strokes;
  const box = boxAround(strokes.flatMap(boxOf));
  if (!first || !box) return;
  const shape: SketchShape = {
    id: first.id,
    kind: 'strokes',
    label: '',
    hints: [],
    box,
    container: null,
    frames: 'never',
    groups: first.groups,
  };
  work.shapes.set(first.id, shape);
  work.strokes.add(first.id);
  for (const line of others) joinStroke(work, line, shape);
}

const boxOf = ({ points }: SketchLine): Box[] =>
  points.map(({ x, y }) => ({ x, y, width: 0, height: 0, angle: 0 }));

function boxAround(boxes: readonly Box[]): Box | null {
  const bounds = getBounds(boxes.map(getUpright));
  return bounds ? { ...bounds, angle: 0 } : null;
}
