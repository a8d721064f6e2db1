import type { Edge, Node, NodeHandle, Position } from '@xyflow/react';
import { cardSize, type Rect } from '@/lib/diagram/geometry';
import { describeEdge, describeNode } from '@/lib/diagram/drawing-words';
import { createObstacles } from '@/lib/diagram/obstacles';
import { placePills, type ScenePill } from '@/lib/diagram/pills';
import { positionDiagram } from '@/lib/diagram/positions';
import type { Side } from '@/lib/diagram/routes';
import type { Diagram, DiagramEdge, DiagramNode } from '@/lib/diagram/schema';
import { findWays, toCards, type Way, type Ways } from '@/lib/diagram/ways';
import type { CanvasWords } from './canvas-words';

export type CardData = { node: DiagramNode; renaming: boolean };
export type FlowNode = Node<CardData, 'card' | 'frame'>;
export type ArrowData = { edge: DiagramEdge; way: Way; pill: ScenePill | null };
export type FlowEdge = Edge<ArrowData, 'arrow'>;

export type Shown = {
  diagram: Diagram;
  selectedNodes: ReadonlySet<string>;
  selectedEdges: ReadonlySet<string>;
  litNodes: ReadonlySet<string>;
  litEdges: ReadonlySet<string>;
  /** Further class names of what is lit, by id. */
  looks: Readonly<Record<string, string>>;
  renaming: string | null;
  words: CanvasWords;
};

const sides: readonly Side[] = ['left', 'right', 'top', 'bottom'];

/** Where arrows can dock, told in advance so that they are there at the first paint. */
const toHandles = ({ width, height }: Rect): NodeHandle[] =>
  sides.map((side) => ({
    id: side,
    type: 'source',
    position: side as Position,
    x: side === 'left' ? 0 : side === 'right' ? width - 1 : width / 2 - 0.5,
    y: side === 'top' ? 0 : side === 'bottom' ? height - 1 : height / 2 - 0.5,
    width: 1,
    height: 1,
  }));

const cardHandles = toHandles({ x: 0, y: 0, ...cardSize });

/**
 * The drawing's boxes as React Flow takes them: frames first, and parts placed relative to their frame, where the document
 * has absolute places. A box that looks as it did keeps its object, so that only what changed renders again.
 */
export function toFlowNodes(shown: Readonly<Shown>, previous: readonly FlowNode[]): FlowNode[] {
  const { nodes } = shown.diagram;
  const rects = positionDiagram(shown.diagram);
  const before = new Map(previous.map((node) => [node.id, node]));
  const frames = nodes.filter(({ type }) => type === 'region');
  const cards = nodes.filter(({ type }) => type !== 'region');
  return [...frames, ...cards].flatMap((node) => {
    const rect = rects.get(node.id);
    if (!rect) return [];
    const next = toFlowNode(node, { rect, frame: rects.get(node.parent ?? ''), shown });
    const old = before.get(node.id);
    return old && looksSame(old, next) ? old : next;
  });
}

function toFlowNode(
  node: DiagramNode,
  { rect, frame, shown }: { rect: Rect; frame: Rect | undefined; shown: Readonly<Shown> },
): FlowNode {
  const { width, height } = rect;
  const isFrame = node.type === 'region';
  const selected = shown.selectedNodes.has(node.id);
  return {
    id: node.id,
    type: isFrame ? 'frame' : 'card',
    position: { x: rect.x - (frame?.x ?? 0), y: rect.y - (frame?.y ?? 0) },
    width,
    height,
    measured: { width, height },
    handles: isFrame ? toHandles({ ...rect, x: 0, y: 0 }) : cardHandles,
    ...(frame && node.parent !== undefined && { parentId: node.parent }),
    // A frame lies under arrows, so that what crosses it can be pointed at.
    zIndex: isFrame ? -1 : 1,
    selected,
    className: toClass(shown.litNodes.has(node.id), shown.looks[node.id]),
    ...(node.locked && { draggable: false }),
    ariaLabel: [
      describeNode(node, shown.words.drawing),
      node.marked && shown.words.marked,
      node.notes && shown.words.noted,
      selected && shown.words.selected,
    ]
      .filter(Boolean)
      .join(', '),
    domAttributes: { 'aria-roledescription': isFrame ? shown.words.region : shown.words.component },
    data: { node, renaming: shown.renaming === node.id },
  };
}

const toClass = (lit: boolean, look: string | undefined): string =>
  look === undefined ? (lit ? 'lit' : '') : `${lit ? 'lit ' : ''}${look}`;

const looksSame = (a: FlowNode, b: FlowNode): boolean =>
  a.data.node === b.data.node &&
  a.data.renaming === b.data.renaming &&
  (a.selected ?? false) === b.selected &&
  a.className === b.className &&
  a.ariaLabel === b.ariaLabel &&
  a.parentId === b.parentId &&
  a.position.x === b.position.x &&
  a.position.y === b.position.y &&
  a.width === b.width &&
  a.height === b.height;

export type FlowArrows = { edges: FlowEdge[]; ways: Ways };

/**
 * The arrows as React Flow takes them, each on its way around the cards. Unchanged ones keep their object, and only those
 * that something came near to look for a new way.
 */
export function toFlowEdges(shown: Readonly<Shown>, previous: Readonly<FlowArrows> | null): FlowArrows {
  const { diagram } = shown;
  const rects = positionDiagram(diagram);
  const ways = findWays(diagram, rects, previous?.ways);
  const pills = placePills(diagram.edges, ways.byId, createObstacles(toCards(diagram, rects)));
  const labels = new Map(diagram.nodes.map(({ id, label }) => [id, label]));
  const before = new Map(previous?.edges.map((edge) => [edge.id, edge]));
  const edges = diagram.edges.flatMap((edge) => {
    const way = ways.byId.get(edge.id);
    if (!way) return [];
    const next = toFlowEdge(edge, { way, pill: pills.get(edge.id) ?? null, labels, shown });
    const old = before.get(edge.id);
    return old && arrowLooksSame(old, next) ? old : next;
  });
  return { edges, ways };
}

function toFlowEdge(
  edge: DiagramEdge,
  context: {
    way: Way;
    pill: ScenePill | null;
    labels: ReadonlyMap<string, string>;
    shown: Readonly<Shown>;
  },
): FlowEdge {
  const { way, pill } = context;
  const { shown } = context;
  const { words } = shown;
  const selected = shown.selectedEdges.has(edge.id);
  return {
    id: edge.id,
    type: 'arrow',
    source: edge.source,
    target: edge.target,
    sourceHandle: way.sourceSide,
    targetHandle: way.targetSide,
    selected,
    className: toClass(shown.litEdges.has(edge.id), shown.looks[edge.id]),
    ariaLabel: [describeEdge(edge, context.labels, words.drawing), selected && words.selected]
      .filter(Boolean)
      .join(', '),
    domAttributes: { 'aria-roledescription': words.arrow },
    data: { edge, way, pill },
  };
}

const arrowLooksSame = (a: FlowEdge, b: FlowEdge): boolean =>
  a.data?.edge === b.data?.edge &&
  (a.selected ?? false) === b.selected &&
  a.className === b.className &&
  a.ariaLabel === b.ariaLabel &&
  a.data?.way === b.data?.way &&
  isSamePill(a.data?.pill, b.data?.pill);

const isSamePill = (a: ScenePill | null | undefined, b: ScenePill | null | undefined): boolean =>
  a?.text === b?.text && a?.rect.x === b?.rect.x && a?.rect.y === b?.rect.y;
