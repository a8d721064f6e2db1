import type { Point } from '../geometry';
import type { Cell } from './drawio-cells';
import { kindOf } from './drawio-style';
import type { Box, Sketch } from './sketch';

/** One page while it is read. */
export type Page = {
  sketch: Sketch;
  byKey: ReadonlyMap<string, Cell>;
  idOf: ReadonlyMap<Cell, string>;
  shift: number;
  /** Keys of cells in which something other than words lies. */
  holders: ReadonlySet<string>;
};

/** The cells around a cell, from the inside out; bounded, a circle of parents ends it. */
export function* parentsOf({ byKey }: Page, cell: Cell): Generator<Cell> {
  const seen = new Set([cell]);
  for (let at = byKey.get(cell.parent); at && !seen.has(at) && seen.size < 64; at = byKey.get(at.parent)) {
    seen.add(at);
    yield at;
  }
}

export const isHidden = (page: Page, cell: Cell): boolean =>
  !cell.isVisible || [...parentsOf(page, cell)].some(({ isVisible }) => !isVisible);

export const isText = ({ style }: Cell): boolean =>
  style.names.includes('text') || style.names.includes('label') || style.get('shape') === 'text';

/** A sticky note is a remark; where an arrow leads to it, it is a part after all. */
export const isSticky = ({ style, value }: Cell): boolean =>
  value.trim() !== '' && /^(note\d?|callout|umlNote)$/.test(kindOf(style));

/** A group that is not drawn. */
export const isGroup = ({ style, value }: Cell): boolean =>
  style.names.includes('group') &&
  value.trim() === '' &&
  (style.get('strokeColor') || 'none') === 'none' &&
  (style.get('fillColor') || 'none') === 'none';

export const isTable = ({ style }: Cell): boolean =>
  style.get('shape') === 'table' || style.get('childLayout') === 'tableLayout';

/** A row or a cell of a table, or a line of a class box: words of the shape around, not parts of their own. */
export function isRow(page: Page, cell: Cell): boolean {
  const parents = [...parentsOf(page, cell)];
  if (parents.some(isTable)) return true;
  const [parent] = parents;
  return (
    parent?.style.get('childLayout') === 'stackLayout' && (isText(cell) || cell.style.names.includes('line'))
  );
}

export const isBlockArrow = ({ style }: Cell): boolean =>
  /^(singleArrow|doubleArrow|flexArrow|mxgraph\.arrows\d?\..*)$/.test(kindOf(style));

/** Invisible groups are seen through: what lies in one is grouped, and lies in what the group lies in. */
export function groupsOf(page: Page, cell: Cell): string[] {
  const groups: string[] = [];
  for (const parent of parentsOf(page, cell)) {
    if (!parent.isVertex || !isGroup(parent)) break;
    groups.push(page.idOf.get(parent) ?? parent.key);
  }
  return groups;
}

export function containerOf(page: Page, cell: Cell): string | null {
  for (const parent of parentsOf(page, cell))
    if (parent.isVertex && !isGroup(parent)) return page.idOf.get(parent) ?? null;
  return null;
}

/** The top left corner that a cell's own places are counted from. */
export function originOf(page: Page, cell: Cell): Point {
  const origin = { x: page.shift, y: 0 };
  for (const { isVertex, geometry } of parentsOf(page, cell)) {
    if (!isVertex || geometry.isRelative) continue;
    origin.x += geometry.x;
    origin.y += geometry.y;
  }
  return origin;
}

export function toBox(page: Page, cell: Cell): Box {
  const { geometry, style } = cell;
  const origin = originOf(page, cell);
  const parent = page.byKey.get(cell.parent)?.geometry;
  const [x, y] = geometry.isRelative
    ? [
        geometry.x * (parent?.width ?? 0) + geometry.offset.x,
        geometry.y * (parent?.height ?? 0) + geometry.offset.y,
      ]
    : [geometry.x, geometry.y];
  const degrees = Number(style.get('rotation') || 0);
  return {
    x: origin.x + x + Math.min(0, geometry.width),
    y: origin.y + y + Math.min(0, geometry.height),
    width: Math.abs(geometry.width),
    height: Math.abs(geometry.height),
    angle: Number.isFinite(degrees) ? (degrees * Math.PI) / 180 : 0,
  };
}

/** What a writer of ours left in an attribute; nothing where it is not whole. */
export function readOwn<T>(json: string, read: (value: unknown) => T): T | undefined {
  if (json === '' || json.length > 20_000) return undefined;
  try {
    return read(JSON.parse(json));
  } catch {
    return undefined;
  }
}
