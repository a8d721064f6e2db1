import { diagramLimits } from '../limits';
import type { Box, Sketch, SketchLine, SketchShape, SketchText } from './sketch';
import type { Ledger } from './ledger';
import { areaOf, getUpright, median } from './outline';
import { getBounds, type Rect } from '../geometry';

/** A sketch while it is being understood. */
export type Work = {
  ledger: Ledger;
  shapes: Map<string, SketchShape>;
  texts: Map<string, SketchText>;
  lines: readonly SketchLine[];
  /** Parts of a picture, and the shape that stands for them. */
  standsFor: Map<string, string>;
  /** Shapes that frame others. */
  frames: Set<string>;
  notes: Map<string, string[]>;
  lineLabels: Map<string, string[]>;
  /** Lines that are strokes of a picture. */
  strokes: Set<string>;
  /** Captions that stand beside the shape they name: an arrow that ends at one means the shape. */
  captions: Map<string, Box[]>;
  /** Shapes that a line says it is bound to. */
  bound: ReadonlySet<string>;
  /** The upright rectangles around the lines, for a first look. */
  lineBounds: ReadonlyMap<string, Rect>;
  /** Where lines lead that others join, once somebody has asked. */
  lineEnds: Map<string, string | null>;
  /** The usual height of a shape: what near and far are measured by. */
  unit: number;
};

export function createWork(sketch: Readonly<Sketch>): Work {
  const shapes = new Map(sketch.shapes.map((shape) => [shape.id, { ...shape, label: cut(shape.label) }]));
  const sides = sketch.shapes.flatMap(({ box, frames }) =>
    box && frames !== 'always' && areaOf(box) > 0 ? Math.min(box.width, box.height) : [],
  );
  return {
    ledger: sketch.ledger,
    shapes,
    texts: new Map(sketch.texts.map((text) => [text.id, { ...text, text: cut(text.text) }])),
    lines: sketch.lines.map((line) => ({ ...line, label: cut(line.label) })),
    standsFor: new Map(),
    frames: new Set(sketch.shapes.flatMap(({ id, frames }) => (frames === 'always' ? id : []))),
    notes: new Map(),
    lineLabels: new Map(),
    strokes: new Set(),
    captions: new Map(),
    bound: new Set(sketch.lines.flatMap(({ from, to }) => [from.on, to.on].filter((id) => id !== null))),
    lineEnds: new Map(),
    lineBounds: new Map(
      sketch.lines.flatMap(({ id, points }) => {
        const bounds = getBounds(points.map(({ x, y }) => ({ x, y, width: 0, height: 0 })));
        return bounds ? [[id, bounds] as const] : [];
      }),
    ),
    unit: Math.min(400, Math.max(20, median(sides) || 60)),
  };
}

/** Words are read again and again: longer ones than notes can hold are cut first. */
const cut = (words: string): string => words.slice(0, diagramLimits.notesChars + 1);

/** The shape that stands for an element: itself, or what it is part of. Null where it is no shape. */
export function resolve(work: Readonly<Work>, id: string | null): string | null {
  let at = id;
  // Bounded: nothing stands for more than a handful of others in a row.
  for (let steps = 0; at !== null && steps < 8; steps++) {
    const next = work.standsFor.get(at);
    if (next === undefined) break;
    at = next;
  }
  return at !== null && work.shapes.has(at) ? at : null;
}

export const addTo = (lists: Map<string, string[]>, id: string, line: string): void =>
  void lists.set(id, [...(lists.get(id) ?? []), line]);

/** The smallest shape around a point, of those that pass. */
export function findAround(
  work: Readonly<Work>,
  point: Readonly<{ x: number; y: number }>,
  isWanted: (shape: SketchShape) => boolean,
): SketchShape | null {
  let best: SketchShape | null = null;
  for (const shape of work.shapes.values()) {
    if (!shape.box || !isWanted(shape) || !holdsPoint(getUpright(shape.box), point)) continue;
    if (!best?.box || areaOf(shape.box) < areaOf(best.box)) best = shape;
  }
  return best;
}

const holdsPoint = (rect: Rect, { x, y }: Readonly<{ x: number; y: number }>): boolean =>
  x >= rect.x && x <= rect.x + rect.width && y >= rect.y && y <= rect.y + rect.height;

/** The gap between two rectangles; 0 where they touch. */
export function gapBetween(a: Readonly<Rect>, b: Readonly<Rect>): number {
  const dx = Math.max(0, a.x - (b.x + b.width), b.x - (a.x + a.width));
  const dy = Math.max(0, a.y - (b.y + b.height), b.y - (a.y + a.height));
  return Math.hypot(dx, dy);
}

/** A small nameless shape that no arrow is bound to: more likely the key to a drawing than a part of it. */
export const isSwatch = (
  { bound, unit }: Readonly<Work>,
  { id, box, stencil, label }: SketchShape,
): boolean =>
  label.trim() === '' &&
  box !== null &&
  stencil === undefined &&
  !bound.has(id) &&
  Math.min(box.width, box.height) < unit * 0.5;

export const uprightOf = (box: Readonly<Box>): Rect => getUpright(box);
