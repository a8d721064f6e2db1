import { toLine } from './label-text';
import { distanceToBox, middleOf } from './outline';
import type { SketchLine, SketchShape, SketchText } from './sketch';
import { addTo, findAround, resolve, uprightOf, type Work } from './work';

/** How a text found its place, the surest first. */
type Claim = { text: SketchText; y: number; isBound: boolean };

/**
 * Gives the texts whose place is certain their meaning: the name of the shape they are bound to, grouped with or lie in; the label of the
 * line they are bound to; a part of its own where an arrow is bound to one. The rest waits for `nameTheRest`.
 */
export function nameShapes(work: Work): void {
  const claims = new Map<string, Claim[]>();
  const claim = (shape: SketchShape, text: SketchText, isBound: boolean) => {
    const y = text.box ? middleOf(text.box).y : 0;
    claims.set(shape.id, [...(claims.get(shape.id) ?? []), { text, isBound, y }]);
    work.ledger.place(text.id);
    work.texts.delete(text.id);
    work.standsFor.set(text.id, shape.id);
    if (text.box && shape.box && distanceToBox(middleOf(text.box), shape.box) > 0)
      addCaption(work, shape, text);
  };
  const lines = new Map(work.lines.map((line) => [line.id, line]));
  const groups = listGroups(work);
  for (const text of [...work.texts.values()]) {
    const line = text.on === null ? undefined : lines.get(text.on);
    if (toLine(text.text) === '') ignoreEmpty(work, text);
    else if (line) labelLine(work, line, text);
    else {
      const shape = findBound(work, text) ?? findMate(text, groups);
      if (shape) claim(shape, text, true);
      else if (work.bound.has(text.id)) makePart(work, text);
    }
  }
  const holders = listHolders(work);
  for (const text of [...work.texts.values()]) {
    const around = text.box && findAround(work, middleOf(text.box), (shape) => isOpen(work, shape));
    if (around && !holders.has(around.id)) claim(around, text, false);
  }
  settleClaims(work, claims);
}

const isOpen = ({ frames, standsFor }: Work, { id, kind }: SketchShape): boolean =>
  !frames.has(id) && !standsFor.has(id) && kind !== 'text';

function ignoreEmpty(work: Work, { id }: SketchText): void {
  work.ledger.ignore(id, 'text', 'an empty text');
  work.texts.delete(id);
}

export function addCaption({ captions }: Work, { id }: SketchShape, { box }: SketchText): void {
  if (box) captions.set(id, [...(captions.get(id) ?? []), box]);
}

/** A text that arrows lead to is a part of the drawing like any other. */
export function makePart(work: Work, text: SketchText): void {
  work.texts.delete(text.id);
  work.shapes.set(text.id, {
    id: text.id,
    kind: 'text',
    label: text.text,
    hints: [],
    box: text.box,
    container: text.container,
    frames: 'never',
    groups: [],
  });
}

export function labelLine(work: Work, line: SketchLine, text: SketchText): void {
  addTo(work.lineLabels, line.id, text.text);
  work.ledger.place(text.id);
  work.texts.delete(text.id);
}

function findBound(work: Work, { on }: SketchText): SketchShape | null {
  const id = resolve(work, on);
  return id === null ? null : (work.shapes.get(id) ?? null);
}

type Members = { texts: number; shapes: SketchShape[] };

function listGroups(work: Work): ReadonlyMap<string, Members> {
  const groups = new Map<string, Members>();
  const membersOf = (id: string): Members => {
    const members = groups.get(id) ?? { texts: 0, shapes: [] };
    groups.set(id, members);
    return members;
  };
  for (const text of work.texts.values()) for (const id of text.groups) membersOf(id).texts += 1;
  for (const shape of work.shapes.values()) {
    if (work.standsFor.has(shape.id)) continue;
    for (const id of shape.groups) membersOf(id).shapes.push(shape);
  }
  return groups;
}

/** The one nameless shape that a text is grouped with, where no other text of the group could be meant as well. */
function findMate({ groups }: SketchText, known: ReadonlyMap<string, Members>): SketchShape | null {
  for (const id of groups) {
    const { texts = 0, shapes = [] } = known.get(id) ?? {};
    if (texts > 2) return null;
    const [only] = shapes;
    if (only && shapes.length === 1) return toLine(only.label) === '' ? only : null;
    if (shapes.length > 1) return null;
  }
  return null;
}

/** Shapes that other named or connected shapes lie in: a text in one is not simply its name. */
function listHolders(work: Work): ReadonlySet<string> {
  const middles = [...work.texts.values()].flatMap(({ box }) => (box ? middleOf(box) : []));
  const parts = [...work.shapes.values()].flatMap(({ id, box, label }) =>
    box &&
    !work.standsFor.has(id) &&
    (label !== '' || work.bound.has(id) || middles.some((middle) => distanceToBox(middle, box) < 0))
      ? [{ id, size: box.width * box.height, ...middleOf(box) }]
      : [],
  );
  const holders = new Set<string>();
  for (const { id, box, frames } of work.shapes.values()) {
    if (frames === 'never' || !box) continue;
    const rect = uprightOf(box);
    const isIn = ({ x, y }: { x: number; y: number }): boolean =>
      x > rect.x && x < rect.x + rect.width && y > rect.y && y < rect.y + rect.height;
    if (parts.some((part) => part.id !== id && part.size < 0.7 * rect.width * rect.height && isIn(part)))
      holders.add(id);
  }
  return holders;
}

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
