import { toLine } from './label-text';
import { areaOf, middleOf, shareInside } from './outline';
import type { SketchShape } from './sketch';
import { joinPart } from './join-groups';
import { addTo, resolve, uprightOf, type Work } from './work';

/** Finds which shapes frame others, and which are strokes of another one's picture. Runs once shapes have their own names. */
export function findFrames(work: Work): void {
  takeBadges(work);
  for (const shape of work.shapes.values()) {
    if (work.standsFor.has(shape.id)) continue;
    if (shape.frames === 'always') work.frames.add(shape.id);
    else if (shape.frames === 'maybe' && holdsParts(work, shape)) work.frames.add(shape.id);
  }
  joinInner(work);
}

const isNamed = ({ label }: SketchShape): boolean => toLine(label) !== '';

/** A part in its own right, rather than a stroke of somebody's icon. */
const isPart = (work: Work, shape: SketchShape): boolean =>
  isNamed(shape) || shape.own !== undefined || work.bound.has(shape.id) || shape.frames === 'always';

const sizeOf = ({ box }: SketchShape): number => (box ? areaOf(box) : 0);

const badge = /^[x×]?\s*(\d{1,5})\s*[x×]?$/i;

/** "×3" in a small shape on another says how many copies of it run. */
function takeBadges(work: Work): void {
  for (const shape of work.shapes.values()) {
    const count = badge.exec(toLine(shape.label))?.[1];
    if (count === undefined || !shape.box || work.bound.has(shape.id) || shape.own) continue;
    const whole = findSmallestAround(work, shape, 0.2, isNamed);
    if (!whole || sizeOf(shape) > sizeOf(whole) * 0.35) continue;
    work.standsFor.set(shape.id, whole.id);
    addTo(work.notes, whole.id, `×${count}`);
    work.ledger.doubt({
      element: shape.id,
      kind: 'text',
      guess: { node: whole.id, label: `×${count}` },
      confidence: 0.6,
      reason: `read as a number of copies of “${toLine(whole.label).slice(0, 60)}”, kept as a note`,
      isIncluded: true,
    });
  }
}

function findSmallestAround(
  work: Work,
  { id, box }: SketchShape,
  share: number,
  isWanted: (shape: SketchShape) => boolean = () => true,
): SketchShape | null {
  if (!box) return null;
  const rect = uprightOf(box);
  let best: SketchShape | null = null;
  for (const other of work.shapes.values()) {
    if (
      other.id === id ||
      !other.box ||
      !isWanted(other) ||
      work.standsFor.has(other.id) ||
      areaOf(other.box) <= areaOf(box)
    )
      continue;
    if (shareInside(rect, uprightOf(other.box)) < share) continue;
    if (!best || areaOf(other.box) < sizeOf(best)) best = other;
  }
  return best;
}

/** True where at least one part in its own right lies well within. */
function holdsParts(work: Work, outer: SketchShape): boolean {
  if (!outer.box || areaOf(outer.box) === 0) return false;
  const rect = uprightOf(outer.box);
  for (const inner of work.shapes.values()) {
    if (inner.id === outer.id || !inner.box || work.standsFor.has(inner.id) || !isPart(work, inner)) continue;
    if (areaOf(inner.box) > 0.75 * areaOf(outer.box) || inner.container === outer.id) continue;
    if (shareInside(uprightOf(inner.box), rect) >= 0.85) return true;
  }
  return [...work.shapes.values()].some(
    (inner) => inner.container === outer.id && !work.standsFor.has(inner.id) && isPart(work, inner),
  );
}

/** Nameless shapes on a named one are strokes of its picture; of the same size, a stack of copies. */
function joinInner(work: Work): void {
  for (const shape of work.shapes.values()) {
    if (isPart(work, shape) || !shape.box || work.standsFor.has(shape.id) || work.frames.has(shape.id))
      continue;
    const whole = findSmallestAround(work, shape, 0.85);
    if (whole && isNamed(whole) && !work.frames.has(whole.id)) {
      joinPart(work, shape, whole);
      continue;
    }
    const twin = findTwin(work, shape);
    if (!twin) continue;
    work.standsFor.set(shape.id, twin.id);
    work.ledger.doubt({
      element: shape.id,
      kind: 'node',
      guess: { node: twin.id },
      confidence: 0.4,
      reason: `a nameless shape behind “${toLine(twin.label).slice(0, 60)}”: it may stand for more copies of it`,
      isIncluded: false,
    });
  }
}

function findTwin(work: Work, { id, box }: SketchShape): SketchShape | null {
  if (!box) return null;
  for (const other of work.shapes.values()) {
    if (other.id === id || !other.box || !isNamed(other) || work.frames.has(other.id)) continue;
    const ratio = areaOf(other.box) / Math.max(1, areaOf(box));
    if (ratio > 0.7 && ratio < 1.4 && shareInside(uprightOf(box), uprightOf(other.box)) > 0.5) return other;
  }
  return null;
}

/**
 * The frame that a shape lies in: what the source says, or the smallest one drawn around it, whichever is smaller. Null in
 * the open.
 */
export function findParent(work: Readonly<Work>, shape: SketchShape): string | null {
  const said = findSaidFrame(work, shape);
  // Ours say themselves where they lie.
  if (!shape.box || shape.own) return said;
  const centre = middleOf(shape.box);
  const own = areaOf(shape.box);
  let best = said === null ? null : (work.shapes.get(said) ?? null);
  for (const id of work.frames) {
    const frame = work.shapes.get(id);
    if (!frame?.box || id === shape.id || areaOf(frame.box) <= own * 1.05) continue;
    const rect = uprightOf(frame.box);
    const isIn =
      centre.x > rect.x &&
      centre.x < rect.x + rect.width &&
      centre.y > rect.y &&
      centre.y < rect.y + rect.height;
    if (!isIn || shareInside(uprightOf(shape.box), rect) < 0.5) continue;
    if (!best?.box || areaOf(frame.box) < areaOf(best.box)) best = frame;
  }
  return best?.id ?? null;
}

function findSaidFrame(work: Readonly<Work>, shape: SketchShape): string | null {
  let at = shape.container;
  for (let steps = 0; at !== null && steps < 64; steps++) {
    const id = resolve(work, at);
    if (id !== null && id !== shape.id && work.frames.has(id)) return id;
    at = work.shapes.get(at)?.container ?? null;
  }
  return null;
}
