import type { Point } from '../geometry';
import type { ComponentType } from '../schema';
import type { Ledger } from './ledger';

/** Where a shape lies, before it is turned by `angle` (radians, clockwise) about its middle. */
export type Box = { x: number; y: number; width: number; height: number; angle: number };

/** What our own writers leave in a file, so that the way back needs no guessing. */
export type OwnData = {
  type: ComponentType;
  replicas?: number;
  capacityPerSecond?: number;
  notes?: string;
  locked?: boolean;
  marked?: boolean;
};

export type SketchShape = {
  id: string;
  /** The source's own word for it: `rectangle`, `cylinder3`, `person`. */
  kind: string;
  label: string;
  /** Other words that tell what it is: the name of its stencil, a technology, tags. */
  hints: readonly string[];
  box: Box | null;
  /** The shape that the source says it lies in. */
  container: string | null;
  /** `always`: the source says that it frames others. `maybe`: it does where others lie in it. `never`: an icon, say. */
  frames: 'always' | 'maybe' | 'never';
  /** What is grouped shares a group; the innermost comes first. */
  groups: readonly string[];
  /** What to call it where nothing else names it: the name of its stencil. */
  stencil?: string | undefined;
  notes?: string | undefined;
  /** How many of it run, where the source says so. */
  copies?: number;
  own?: OwnData | undefined;
};

export type SketchText = {
  id: string;
  text: string;
  box: Box | null;
  /** The shape or line it is bound to. */
  on: string | null;
  groups: readonly string[];
  container: string | null;
};

/** One end of a line: what it is bound to, and where it is drawn. */
export type LineEnd = { on: string | null; at: Point | null };

export type SketchLine = {
  id: string;
  kind: string;
  from: LineEnd;
  to: LineEnd;
  /** The whole way with both ends, where it is known. */
  points: readonly Point[];
  heads: { from: boolean; to: boolean };
  async: boolean;
  label: string;
  groups: readonly string[];
  /** Something drawn by hand: read as an arrow only where it joins two shapes. */
  freehand?: boolean;
};

/** A drawing as its source has it: what there is and where, before anything is understood. */
export type Sketch = {
  shapes: SketchShape[];
  texts: SketchText[];
  lines: SketchLine[];
  title: string | null;
  /** Written by this product: places are kept to the pixel. */
  isOwn: boolean;
  /** What the reader itself left out or was unsure of. */
  ledger: Ledger;
};

export const createSketch = (ledger: Ledger): Sketch => ({
  shapes: [],
  texts: [],
  lines: [],
  title: null,
  isOwn: false,
  ledger,
});
