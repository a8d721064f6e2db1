import { toPairs } from './pairs';
import type { Point, Rect } from './geometry';

export const gridPx = 8;

/** A thin line that shows what a moving box is in line with, or the equal gaps it keeps. */
export type Guide = { from: Point; to: Point; kind: 'align' | 'gap' };

export type Snap = {
  /** How far to move on, in pixels, from where the pointer has it. */
  by: Point;
  guides: Guide[];
};

type SnapOptions = {
  /** Boxes it may line up with: what is in view and stays where it is. */
  others: readonly Readonly<Rect>[];
  /** How near counts as meant, in pixels of the drawing. */
  tolerance: number;
};

export const toGrid = (value: number): number => Math.round(value / gridPx) * gridPx;

/**
 * Where a box that is being moved comes to rest: in line with the edges or the middle of another, or with a gap as wide as one
 * nearby, whichever is nearest on each axis; else on the grid.
 */
export function snapMove(moving: Readonly<Rect>, { others, tolerance }: Readonly<SnapOptions>): Snap {
  const x = snapAxis(toSpan(moving, 'x'), others, { axis: 'x', tolerance });
  const y = snapAxis(toSpan(moving, 'y'), others, { axis: 'y', tolerance });
  const settled = { ...moving, x: moving.x + x.by, y: moving.y + y.by };
  return {
    by: { x: x.by, y: y.by },
    guides: [
      ...(x.snapped ? listGuides(settled, others, 'x') : []),
      ...(y.snapped ? listGuides(settled, others, 'y') : []),
    ],
  };
}

type Axis = 'x' | 'y';
/** A box seen along one axis (`from` to `to`) and across it. */
type Span = { from: number; to: number; crossFrom: number; crossTo: number };

const toSpan = ({ x, y, width, height }: Readonly<Rect>, axis: Axis): Span =>
  axis === 'x'
    ? { from: x, to: x + width, crossFrom: y, crossTo: y + height }
    : { from: y, to: y + height, crossFrom: x, crossTo: x + width };

const middleOf = ({ from, to }: Pick<Span, 'from' | 'to'>): number => (from + to) / 2;

function snapAxis(
  moving: Span,
  others: readonly Readonly<Rect>[],
  { axis, tolerance }: { axis: Axis; tolerance: number },
): { by: number; snapped: boolean } {
  let best = Infinity;
  const consider = (by: number): void => {
    if (Math.abs(by) < Math.abs(best) && Math.abs(by) <= tolerance) best = by;
  };
  const spans = others.map((rect) => toSpan(rect, axis));
  for (const span of spans) {
    consider(middleOf(span) - middleOf(moving));
    for (const edge of [span.from, span.to]) {
      consider(edge - moving.from);
      consider(edge - moving.to);
    }
  }
  for (const place of listGapPlaces(moving, spans)) consider(place - moving.from);
  if (best !== Infinity) return { by: best, snapped: true };
  return { by: toGrid(moving.from) - moving.from, snapped: false };
}

const isBeside = (a: Span, b: Span): boolean => a.crossFrom < b.crossTo && b.crossFrom < a.crossTo;

/** The boxes in one row (or column) with a span, in order, and those that overlap another left out. */
function toRow(moving: Span, spans: readonly Span[]): Span[] {
  const row = spans.filter((span) => isBeside(span, moving)).sort((a, b) => a.from - b.from);
  return row.filter((span, index) => span.from >= (row[index - 1]?.to ?? -Infinity));
}

/** Places at which the gap to a neighbour equals a gap that is there: after a pair, before it, or in the middle of it. */
function listGapPlaces(moving: Span, spans: readonly Span[]): number[] {
  const row = toRow(moving, spans);
  const length = moving.to - moving.from;
  return toPairs(row).flatMap(([first, second]) => {
    const gap = second.from - first.to;
    const middle = gap > length ? [(first.to + second.from - length) / 2] : [];
    return [second.to + gap, first.from - gap - length, ...middle];
  });
}

const exact = 0.5;

function listGuides(settled: Readonly<Rect>, others: readonly Readonly<Rect>[], axis: Axis): Guide[] {
  const moving = toSpan(settled, axis);
  const spans = others.map((rect) => toSpan(rect, axis));
  const lines = [moving.from, middleOf(moving), moving.to].flatMap((at, index) => {
    const inLine = spans.filter((span) =>
      index === 1
        ? Math.abs(middleOf(span) - at) < exact
        : Math.abs(span.from - at) < exact || Math.abs(span.to - at) < exact,
    );
    if (inLine.length === 0) return [];
    const all = [...inLine, moving];
    const from = Math.min(...all.map(({ crossFrom }) => crossFrom));
    const to = Math.max(...all.map(({ crossTo }) => crossTo));
    return [toGuide(axis, { at, from, to })];
  });
  // Of boxes alike in size both edges and the middle meet: one line says it.
  const [first, middle, last] = lines;
  const shown = first && middle && last ? [middle] : lines;
  return [...shown, ...listGapGuides(moving, spans, axis)];
}

/** A line across the axis at a coordinate. */
function toGuide(axis: Axis, { at, from, to }: { at: number; from: number; to: number }): Guide {
  return axis === 'x'
    ? { from: { x: at, y: from }, to: { x: at, y: to }, kind: 'align' }
    : { from: { x: from, y: at }, to: { x: to, y: at }, kind: 'align' };
}

/** The equal gaps on either side of, or next to, where the box has come to rest. */
function listGapGuides(moving: Span, spans: readonly Span[], axis: Axis): Guide[] {
  const row = toRow(moving, [...spans, moving]);
  const at = row.indexOf(moving);
  const gaps = toPairs(row).map(([first, second], index) => ({
    index,
    from: first.to,
    to: second.from,
    first,
    second,
  }));
  const nearby = gaps.filter(({ index }) => index >= at - 2 && index <= at + 1);
  const own = nearby.filter(({ index }) => index === at - 1 || index === at);
  const equal = nearby.filter((gap) =>
    own.some((other) => other !== gap && Math.abs(gap.to - gap.from - other.to + other.from) < exact),
  );
  const shown = equal.length === 0 ? [] : nearby.filter((gap) => equal.some((other) => isAlike(gap, other)));
  return shown.map(({ from, to, first, second }) => {
    const cross = (Math.max(first.crossFrom, second.crossFrom) + Math.min(first.crossTo, second.crossTo)) / 2;
    return axis === 'x'
      ? { from: { x: from, y: cross }, to: { x: to, y: cross }, kind: 'gap' }
      : { from: { x: cross, y: from }, to: { x: cross, y: to }, kind: 'gap' };
  });
}

type Gap = { from: number; to: number };

const isAlike = (a: Gap, b: Gap): boolean => Math.abs(a.to - a.from - b.to + b.from) < exact;
