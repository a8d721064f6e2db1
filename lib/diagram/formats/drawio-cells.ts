import type { Point } from '../geometry';
import { type DrawioStyle, parseStyle } from './drawio-style';
import { stripHtml } from './label-text';
import { ownKey } from './own-data';
import { findChild, type XmlElement } from './xml';

/** One cell of a page: a vertex, an edge, a layer or the root. */
export type Cell = {
  key: string;
  value: string;
  style: DrawioStyle;
  isVertex: boolean;
  isEdge: boolean;
  isVisible: boolean;
  parent: string;
  source: string;
  target: string;
  geometry: Geometry;
  /** A line on what it does, where the file has one apart from the label. */
  notes: string;
  /** JSON that our own writer left. */
  own: string;
};

export type Geometry = {
  x: number;
  y: number;
  width: number;
  height: number;
  isRelative: boolean;
  sourcePoint: Point | null;
  targetPoint: Point | null;
  offset: Point;
  points: readonly Point[];
};

/** The cells of a graph in the order of the file; `object` and `UserObject` lend theirs their label and id. */
export function readCells(model: XmlElement): Cell[] {
  const root = findChild(model, 'root') ?? model;
  return root.children.flatMap((child, at) => {
    const cell = child.name === 'mxCell' ? child : findChild(child, 'mxCell');
    return cell ? toCell(cell, cell === child ? null : child, `cell ${at + 1}`) : [];
  });
}

function toCell(cell: XmlElement, wrapper: XmlElement | null, fallback: string): Cell {
  const get = (key: string): string => cell.attributes.get(key) ?? '';
  const style = parseStyle(get('style'));
  const name = wrapper?.attributes.get('c4Name');
  const own = wrapper?.attributes.get(ownKey) ?? '';
  const label = wrapper ? labelOf(wrapper) : get('value');
  return {
    key: wrapper?.attributes.get('id') ?? (get('id') || fallback),
    // Ours are plain text, whatever they look like.
    value: own === '' ? (name ?? toPlain(label, style)) : label,
    notes: name === undefined ? '' : toPlain(label, style).replace(name, '').trim(),
    style,
    isVertex: get('vertex') === '1',
    isEdge: get('edge') === '1',
    isVisible: (wrapper?.attributes.get('visible') ?? get('visible')) !== '0',
    parent: get('parent'),
    source: get('source'),
    target: get('target'),
    geometry: toGeometry(findChild(cell, 'mxGeometry')),
    own,
  };
}

/** A label may name other attributes of its object between per cent signs; C4 stencils do, and their name is the first of them. */
function labelOf({ attributes }: XmlElement): string {
  const label = attributes.get('label') ?? '';
  if (attributes.get('placeholders') !== '1') return label;
  return label.replace(/%(\w{1,60})%/g, (whole, name: string) => attributes.get(name) ?? whole);
}

/** Labels are HTML where the style says so, and where they plainly are. */
const toPlain = (label: string, style: DrawioStyle): string =>
  style.get('html') === '1' || /<(br|div|p|b|i|u|font|span|h\d|strong|table|sub|sup)\b/i.test(label)
    ? stripHtml(label)
    : label;

function toGeometry(element: XmlElement | null): Geometry {
  const number = (key: string, of: XmlElement | null = element): number => {
    const value = Number(of?.attributes.get(key) ?? '0');
    return Number.isFinite(value) ? value : 0;
  };
  const toPoint = (of: XmlElement): Point => ({ x: number('x', of), y: number('y', of) });
  const named = (as: string): Point | null => {
    const found = element?.children.find(
      (child) => child.name === 'mxPoint' && child.attributes.get('as') === as,
    );
    return found ? toPoint(found) : null;
  };
  const array = element?.children.find(({ name }) => name === 'Array');
  return {
    x: number('x'),
    y: number('y'),
    width: number('width'),
    height: number('height'),
    isRelative: element?.attributes.get('relative') === '1',
    sourcePoint: named('sourcePoint'),
    targetPoint: named('targetPoint'),
    offset: named('offset') ?? { x: 0, y: 0 },
    points: array?.children.filter(({ name }) => name === 'mxPoint').map(toPoint) ?? [],
  };
}
