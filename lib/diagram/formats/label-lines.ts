import { getSpot } from '../pills';
import type { Point, Rect } from '../geometry';
import { toLine } from './label-text';
import { labelLine } from './name-shapes';
import { distanceToBox, distanceToPath, middleOf } from './outline';
import type { SketchLine, SketchText } from './sketch';
import { gapBetween, uprightOf, type Work } from './work';

type Pairing = { line: SketchLine; text: SketchText; gap: number; rank: number };

/** Texts beside lines, the nearest pair first: each line has one label, near its middle before near its ends. */
export function labelLines(work: Work): void {
  const reach = Math.min(28, Math.max(16, work.unit * 0.4));
  const lines = work.lines.filter(
    ({ id, freehand, label, points }) =>
      !freehand && label === '' && points.length > 1 && !work.strokes.has(id) && !work.lineLabels.has(id),
  );
  const pairings = [...work.texts.values()].flatMap((text) =>
    lines
      .flatMap((line) => pair(work, { line, text, reach }))
      .sort(byRank)
      .slice(0, rivalsMax),
  );
  pairings.sort(byRank);
  const labelled = new Set<string>();
  for (const { line, text, gap } of pairings) {
    if (labelled.has(line.id) || !work.texts.has(text.id)) continue;
    labelled.add(line.id);
    labelLine(work, line, text);
    if (gap > 14)
      work.ledger.doubt({
        element: text.id,
        kind: 'text',
        guess: { label: toLine(text.text) },
        confidence: 0.7,
        reason: 'read as the label of the arrow beside it',
        isIncluded: true,
      });
  }
}

/** Of the lines near a text, more than this are never asked. */
const rivalsMax = 8;

const byRank = (a: Pairing, b: Pairing): number => a.rank - b.rank;

function pair(
  work: Work,
  { line, text, reach }: { line: SketchLine; text: SketchText; reach: number },
): Pairing[] {
  if (!text.box) return [];
  const rect = uprightOf(text.box);
  const bounds = work.lineBounds.get(line.id);
  if (!bounds || gapBetween(rect, bounds) > reach) return [];
  const gap = gapToPath(rect, line.points);
  if (gap > reach || isBeyond(line, text)) return [];
  const centre = middleOf(rect);
  // A label is written on its line, or a little beside it: one that a line only grazes is another line's.
  const isOn = distanceToPath(centre, line.points) < rect.height * 0.6;
  const middle = halfWay(line.points);
  const off = Math.hypot(centre.x - middle.x, centre.y - middle.y);
  return [{ line, text, gap, rank: (isOn ? 0 : Math.abs(gap - 6)) + 0.12 * off }];
}

/** The point half the way along a line. */
function halfWay(points: readonly Point[]): Point {
  return getSpot(points, 0.5).point;
}

function gapToPath(rect: Rect, points: readonly Point[]): number {
  const corners = [
    { x: rect.x, y: rect.y },
    { x: rect.x + rect.width, y: rect.y },
    { x: rect.x, y: rect.y + rect.height },
    { x: rect.x + rect.width, y: rect.y + rect.height },
    middleOf(rect),
  ];
  const box = { ...rect, angle: 0 };
  return Math.max(
    0,
    Math.min(
      ...corners.map((corner) => distanceToPath(corner, points)),
      ...points.map((point) => distanceToBox(point, box)),
    ),
  );
}

/** True where a text lies in line with an end of a line, beyond it: there it is what the line leads to, not its label. */
function isBeyond({ points }: SketchLine, { box }: SketchText): boolean {
  if (!box) return false;
  return isAhead(points.at(-2), points.at(-1), box) || isAhead(points[1], points[0], box);
}

export function isAhead(
  before: Point | undefined,
  end: Point | undefined,
  box: NonNullable<SketchText['box']>,
): boolean {
  if (!before || !end) return false;
  const length = Math.hypot(end.x - before.x, end.y - before.y);
  if (length === 0) return false;
  const [ux, uy] = [(end.x - before.x) / length, (end.y - before.y) / length];
  const centre = middleOf(box);
  const along = (centre.x - end.x) * ux + (centre.y - end.y) * uy;
  if (along <= 0) return false;
  return distanceToBox({ x: end.x + ux * along, y: end.y + uy * along }, box) <= 0;
}
