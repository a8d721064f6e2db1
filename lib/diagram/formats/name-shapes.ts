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
  for (const text of [...work.texts.values()]) {
    const line = text.on === null ? undefined : lines.get(text.on);
    if (toLine(text.text) === '') ignoreEmpty(work, text);
    else if (line) labelLine(work, line, text);
    else {
      const shape = findBound(work, text) ?? findMate(work, text);
      if (shape) claim(shape, text, true);
      else if (work.bound.has(text.id)) makePart(work, text);
    }
  }
  for (const text of [...work.texts.values()]) {
    const around = text.box && findAround(work, middleOf(text.box), (shape) => isOpen(work, shape));
    if (around && !holdsOthers(work, around)) claim(around, text, false);
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

/** The one nameless shape that a text is grouped with, where no other text of the group could be meant as well. */
function findMate(work: Work, { groups, id: own }: SketchText): SketchShape | null {
  for (const group of groups) {
    const texts = [...work.texts.values()].filter((text) => text.groups.includes(group) && text.id !== own);
    if (texts.length > 1) return null;
    const mates = [...work.shapes.values()].filter(
      (shape) => shape.groups.includes(group) && !work.standsFor.has(shape.id),
    );
    const [only] = mates;
    if (only && mates.length === 1) return toLine(only.label) === '' ? only : null;
    if (mates.length > 1) return null;
  }
  return null;
}

/** True where other named or connected shapes lie in it: then a text in it is not simply its name. */
function holdsOthers(work: Work, outer: SketchShape): boolean {
  if (outer.frames === 'never' || !outer.box) return false;
  const rect = uprightOf(outer.box);
  for (const { id, box, label } of work.shapes.values()) {
    if (id === outer.id || !box || work.standsFor.has(id)) continue;
    if (box.width * box.height >= 0.7 * rect.width * rect.height) continue;
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
