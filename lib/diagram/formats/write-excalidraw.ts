import { hashOf } from '@/lib/shared/hash';
import { getComponentInfo } from '../catalogue';
import { getCentre, type Point, type Rect } from '../geometry';
import { positionDiagram } from '../positions';
import type { Diagram, DiagramEdge, DiagramNode } from '../schema';
import { ownKey, toOwnData } from './own-data';

type Element = Record<string, unknown>;

const ink = '#1a1c1e';
const tints = {
  edge: '#dbe7f7',
  compute: '#e4e4f8',
  messaging: '#efe3f4',
  data: '#d8eef0',
  outside: '#eee9e0',
  operations: '#f5e1eb',
  frame: 'transparent',
} as const;

/** The drawing as an Excalidraw scene; what Excalidraw has no word for is in each element's `customData`. */
export function toExcalidraw(diagram: Readonly<Diagram>): string {
  const rects = positionDiagram(diagram);
  const placed = diagram.nodes.flatMap((node) => {
    const rect = rects.get(node.id);
    return rect ? [{ node, rect }] : [];
  });
  const frames = placed.filter(({ node }) => node.type === 'region');
  const cards = placed.filter(({ node }) => node.type !== 'region');
  const seen = new Map<string, number>();
  const arrows = diagram.edges.flatMap((edge) => {
    const pair = `${edge.source} ${edge.target}`;
    const nth = (seen.get(pair) ?? 0) + 1;
    seen.set(pair, nth);
    return toArrow(edge, rects, nth);
  });
  const scene = {
    type: 'excalidraw',
    version: 2,
    source: 'loadbearing',
    // Members of a frame come before it, which is how Excalidraw keeps them together.
    elements: [
      ...cards.flatMap(({ node, rect }) => toCard(node, rect, diagram)),
      ...arrows,
      ...frames.map(({ node, rect }) => toFrame(node, rect)),
    ],
    appState: { viewBackgroundColor: '#ffffff', gridSize: null },
    files: {},
  };
  return `${JSON.stringify(scene, null, 2)}\n`;
}

/** What every element must say; numbers that must differ come from the id, so that the same drawing gives the same file. */
function createElement(id: string, type: string, rect: Rect): Element {
  const seed = Number.parseInt(hashOf(id).slice(7, 14), 16);
  return {
    id,
    type,
    x: rect.x,
    y: rect.y,
    width: rect.width,
    height: rect.height,
    angle: 0,
    strokeColor: ink,
    backgroundColor: 'transparent',
    fillStyle: 'solid',
    strokeWidth: 1,
    strokeStyle: 'solid',
    roughness: 0,
    opacity: 100,
    groupIds: [],
    frameId: null,
    index: null,
    roundness: null,
    seed,
    version: 1,
    versionNonce: seed,
    isDeleted: false,
    boundElements: [],
    updated: 1,
    link: null,
    locked: false,
  };
}

function toCard(node: DiagramNode, rect: Rect, { nodes, edges }: Readonly<Diagram>): Element[] {
  const { family } = getComponentInfo(node.type);
  const frame = nodes.find(({ id, type }) => id === node.parent && type === 'region');
  const frameId = frame ? frame.id : null;
  const bound = edges.filter(({ source, target }) => source === node.id || target === node.id);
  const shape = {
    ...createElement(node.id, node.type === 'client' ? 'ellipse' : 'rectangle', rect),
    backgroundColor: tints[family],
    strokeStyle: family === 'outside' ? 'dashed' : 'solid',
    roundness: node.type === 'client' ? null : { type: 3 },
    frameId,
    locked: node.locked ?? false,
    boundElements: [
      ...(node.label === '' ? [] : [{ id: textId(node.id), type: 'text' }]),
      ...bound.map(({ id }) => ({ id: arrowId(id), type: 'arrow' })),
    ],
    customData: { [ownKey]: toOwnData(node) },
  };
  return node.label === ''
    ? [shape]
    : [shape, { ...toText(textId(node.id), node.label, rect, node.id), frameId }];
}

const textId = (id: string): string => `${id}:text`;
const arrowId = (id: string): string => `${id}:arrow`;

function toText(id: string, text: string, rect: Rect, containerId: string): Element {
  const fontSize = 14;
  const height = fontSize * 1.25;
  const inner = {
    x: rect.x + 8,
    y: rect.y + (rect.height - height) / 2,
    width: Math.max(1, rect.width - 16),
    height,
  };
  return {
    ...createElement(id, 'text', inner),
    text,
    originalText: text,
    fontSize,
    fontFamily: 2,
    textAlign: 'center',
    verticalAlign: 'middle',
    lineHeight: 1.25,
    autoResize: true,
    containerId,
  };
}

const toFrame = (node: DiagramNode, rect: Rect): Element => ({
  ...createElement(node.id, 'frame', rect),
  name: node.label,
  customData: { [ownKey]: toOwnData(node) },
});

function toArrow(edge: DiagramEdge, rects: ReadonlyMap<string, Rect>, nth: number): Element[] {
  const [from, to] = [rects.get(edge.source), rects.get(edge.target)];
  if (!from || !to) return [];
  const { start, middle, end } = toLine(from, to, nth);
  const points = [start, ...middle, end];
  const id = arrowId(edge.id);
  const label = edge.label ?? '';
  const [words = start] = middle.toReversed();
  const arrow = {
    ...createElement(id, 'arrow', boxOf(points)),
    x: start.x,
    y: start.y,
    strokeStyle: edge.async ? 'dashed' : 'solid',
    points: points.map(({ x, y }) => [x - start.x, y - start.y]),
    lastCommittedPoint: null,
    startBinding: { elementId: edge.source, focus: 0, gap: 1 },
    endBinding: { elementId: edge.target, focus: 0, gap: 1 },
    startArrowhead: null,
    endArrowhead: 'arrow',
    elbowed: false,
    boundElements: label === '' ? [] : [{ id: textId(id), type: 'text' }],
    customData: { [ownKey]: edge.async === undefined ? {} : { async: edge.async } },
  };
  const at = { x: words.x - 40, y: words.y - 10, width: 80, height: 20 };
  return label === '' ? [arrow] : [arrow, toText(textId(id), label, at, id)];
}

function boxOf(points: readonly Point[]): Rect {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** From border to border; a second arrow between the same two bends aside, and one to itself goes round. */
function toLine(from: Rect, to: Rect, nth: number): { start: Point; middle: Point[]; end: Point } {
  const [a, b] = [getCentre(from), getCentre(to)];
  if (from === to)
    return {
      start: { x: a.x + from.width / 4, y: from.y },
      middle: [
        { x: a.x + from.width / 4, y: from.y - 30 * nth },
        { x: from.x + from.width + 20 * nth, y: from.y - 30 * nth },
      ],
      end: { x: from.x + from.width, y: a.y },
    };
  const start = toBorder(from, b);
  const end = toBorder(to, a);
  const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
  const length = Math.hypot(end.x - start.x, end.y - start.y) || 1;
  const aside = (nth - 1) * 28;
  const turn = {
    x: middle.x - ((end.y - start.y) / length) * aside,
    y: middle.y + ((end.x - start.x) / length) * aside,
  };
  return { start, middle: [turn], end };
}

/** Where the line from a box's middle to a point leaves the box. */
function toBorder(rect: Rect, towards: Point): Point {
  const centre = getCentre(rect);
  const [dx, dy] = [towards.x - centre.x, towards.y - centre.y];
  const share = Math.min(
    dx === 0 ? Infinity : rect.width / 2 / Math.abs(dx),
    dy === 0 ? Infinity : rect.height / 2 / Math.abs(dy),
  );
  return Number.isFinite(share) ? { x: centre.x + dx * share, y: centre.y + dy * share } : centre;
}
