import type { Point } from '../geometry';
import type { Cell } from './drawio-cells';
import {
  groupsOf,
  isBlockArrow,
  isGroup,
  isRow,
  originOf,
  type Page,
  parentsOf,
  readOwn,
  toBox,
} from './drawio-page';
import { headsOf, kindOf } from './drawio-style';
import { formatLimits } from './limits';
import { middleOf, rotate, thin } from './outline';
import { readOwnEdge } from './own-data';
import type { LineEnd } from './sketch';

/** An edge, bound or with points only; those of a group or a lane are told from its corner. */
export function addEdge(page: Page, cell: Cell, id: string): void {
  const origin = originOf(page, cell);
  const { geometry } = cell;
  const move = ({ x, y }: Point): Point => ({ x: x + origin.x, y: y + origin.y });
  const from = toEnd(page, cell.source, geometry.sourcePoint && move(geometry.sourcePoint));
  const to = toEnd(page, cell.target, geometry.targetPoint && move(geometry.targetPoint));
  const way = [from.at, ...thin(geometry.points, formatLimits.points).map(move), to.at];
  const own = readOwn(cell.own, readOwnEdge);
  page.sketch.lines.push({
    id,
    kind: 'edge',
    from,
    to,
    points: way.filter((point) => point !== null),
    heads: headsOf(cell.style),
    async: own?.async ?? cell.style.get('dashed') === '1',
    label: cell.value,
    groups: groupsOf(page, cell),
  });
}

function toEnd(page: Page, key: string, at: Point | null): LineEnd {
  const cell = key === '' ? undefined : page.byKey.get(key);
  if (!cell) return { on: null, at };
  // An end at a row of a table, or at an arrow's label, means the whole.
  const whole = [cell, ...parentsOf(page, cell)].find(
    (other) => other.isEdge || (other.isVertex && !isRow(page, other) && !isGroup(other)),
  );
  return { on: page.idOf.get(whole ?? cell) ?? null, at: cell.isVertex ? middleOf(toBox(page, cell)) : at };
}

/** A block arrow or a ruled line, drawn as a shape: read along its middle. */
export function addStroke(page: Page, cell: Cell, id: string): void {
  const box = toBox(page, cell);
  const kind = kindOf(cell.style);
  const centre = middleOf(box);
  const turn =
    { east: 0, south: Math.PI / 2, west: Math.PI, north: -Math.PI / 2 }[
      cell.style.get('direction') || 'east'
    ] ?? 0;
  const isUpright = Math.abs(Math.sin(turn)) > 0.5;
  const half = (isUpright ? box.height : box.width) / 2;
  const ends = [-half, half].map((along) =>
    rotate({ x: centre.x + along, y: centre.y }, centre, turn + box.angle),
  );
  const [start, end] = ends;
  const isArrow = isBlockArrow(cell);
  page.sketch.lines.push({
    id,
    kind,
    from: { on: null, at: start ?? null },
    to: { on: null, at: end ?? null },
    points: ends,
    heads: { from: kind === 'doubleArrow', to: isArrow },
    async: cell.style.get('dashed') === '1',
    label: cell.value,
    groups: groupsOf(page, cell),
  });
}
