import { toLine } from './label-text';
import { addCaption } from './name-shapes';
import { middleOf } from './outline';
import type { SketchShape, SketchText } from './sketch';
import { gapBetween, isSwatch, uprightOf, type Work } from './work';

type Naming = { text: SketchText; shape: SketchShape; gap: number };

/** Of the nameless shapes near a text, more than this are never asked. */
const rivalsMax = 8;

/** Loose texts with the nameless shapes within reach, the nearest pair first, so that the order of drawing settles nothing. */
function listNamings(work: Work, reach: number): Naming[] {
  const nameless = [...work.shapes.values()].flatMap((shape) =>
    shape.box && isNameless(work, shape) ? [{ shape, rect: uprightOf(shape.box) }] : [],
  );
  const namings = [...work.texts.values()].flatMap((text): Naming[] => {
    if (!text.box) return [];
    const own = uprightOf(text.box);
    return nameless
      .map(({ shape, rect }) => ({ text, shape, gap: gapBetween(own, rect) }))
      .filter(({ gap }) => gap <= reach)
      .sort(byGap)
      .slice(0, rivalsMax);
  });
  return namings.sort(byGap);
}

const byGap = (a: Naming, b: Naming): number =>
  a.gap - b.gap || compare(a.text.id, b.text.id) || compare(a.shape.id, b.shape.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** True while neither has found another. */
const isOpen = (work: Work, { text, shape }: Naming): boolean =>
  work.texts.has(text.id) && isNameless(work, shape);

/** A caption right above or below a nameless shape, within its width. */
export function nameAbove(work: Work): void {
  for (const naming of listNamings(work, 18)) {
    const { text, shape } = naming;
    if (!text.box || !shape.box || !isOpen(work, naming)) continue;
    const { x } = middleOf(text.box);
    const rect = uprightOf(shape.box);
    if (x < rect.x || x > rect.x + rect.width) continue;
    name(work, shape, text);
    work.ledger.place(text.id);
  }
}

const isNameless = (work: Work, { id, label }: SketchShape): boolean =>
  toLine(label) === '' && !work.standsFor.has(id) && !work.frames.has(id);

function name(work: Work, shape: SketchShape, text: SketchText): void {
  shape.label = text.text;
  addCaption(work, shape, text);
  work.texts.delete(text.id);
}

/** A nameless shape beside a text takes it as its name, less certainly. */
export function nameNeighbours(work: Work): void {
  for (const naming of listNamings(work, Math.max(24, Math.min(80, work.unit * 0.6)))) {
    const { text, shape, gap } = naming;
    if (!isOpen(work, naming)) continue;
    if (isSwatch(work, shape)) leaveSwatch(work, shape, text);
    else if (gap <= 8) {
      name(work, shape, text);
      work.ledger.place(text.id);
    } else nameDoubtfully(work, naming, 0.65, 'read as the name of the shape beside it');
  }
}

/** Longer than this, words beside a shape are a remark. */
const nameCharsMax = 60;

/**
 * Further off, a few words that stand nearest to a nameless shape are its name rather than a note on something that has none.
 */
export function nameFromAfar(work: Work): void {
  for (const naming of listNamings(work, noteReach(work))) {
    const { text, shape, gap } = naming;
    if (!isOpen(work, naming) || isSwatch(work, shape) || toLine(text.text).length > nameCharsMax) continue;
    if (findNoted(work, text)?.shape !== shape) continue;
    nameDoubtfully(
      work,
      naming,
      0.55,
      `read as the name of the nameless shape that it stands nearest to, ${Math.round(gap)} px away`,
    );
  }
}

function nameDoubtfully(work: Work, { text, shape }: Naming, confidence: number, reason: string): void {
  name(work, shape, text);
  work.ledger.doubt({
    element: text.id,
    kind: 'text',
    guess: { label: toLine(text.text) },
    confidence,
    reason,
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

type Near = { shape: SketchShape; gap: number };

/** How far a remark may be from what it is about. */
export const noteReach = ({ unit }: Work): number => Math.max(40, Math.min(100, unit));

/** What a remark is about, if about anything: the nearest component, named or not. */
export function findNoted(work: Work, { box }: SketchText): Near | null {
  if (!box) return null;
  const rect = uprightOf(box);
  let best: Near | null = null;
  for (const shape of work.shapes.values()) {
    if (!shape.box || work.frames.has(shape.id) || work.standsFor.has(shape.id) || isSwatch(work, shape))
      continue;
    const gap = gapBetween(rect, uprightOf(shape.box));
    if (!best || gap < best.gap) best = { shape, gap };
  }
  return best;
}
