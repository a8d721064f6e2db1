import type { Edge, Node, NodeHandle, Position } from '@xyflow/react';
import { cardSize, type Rect } from '@/lib/diagram/geometry';
import { positionDiagram } from '@/lib/diagram/positions';
import { type Route, routeEdges, type Side } from '@/lib/diagram/routes';
import { describeEdge, describeNode } from '@/lib/diagram/scene';
import type { Diagram, DiagramEdge, DiagramNode } from '@/lib/diagram/schema';

export type CardData = { node: DiagramNode; renaming: boolean };
export type FlowNode = Node<CardData, 'card' | 'frame'>;
export type ArrowData = { edge: DiagramEdge };
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
    ariaLabel: `${describeNode(node)}${selected ? ', selected' : ''}`,
    domAttributes: { 'aria-roledescription': isFrame ? 'region' : 'component' },
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
  a.parentId === b.parentId &&
  a.position.x === b.position.x &&
  a.position.y === b.position.y &&
  a.width === b.width &&
  a.height === b.height;

/** The arrows as React Flow takes them, docked at the sides that face each other. Unchanged ones keep their object. */
export function toFlowEdges(shown: Readonly<Shown>, previous: readonly FlowEdge[]): FlowEdge[] {
  const rects = positionDiagram(shown.diagram);
  const routes = routeEdges(shown.diagram.edges, rects);
  const labels = new Map(shown.diagram.nodes.map(({ id, label }) => [id, label]));
  const before = new Map(previous.map((edge) => [edge.id, edge]));
  return shown.diagram.edges.flatMap((edge) => {
    const route = routes.get(edge.id);
    if (!route) return [];
    const next = toFlowEdge(edge, { route, labels, shown });
    const old = before.get(edge.id);
    return old && arrowLooksSame(old, next) ? old : next;
  });
}

function toFlowEdge(
  edge: DiagramEdge,
  context: { route: Route; labels: ReadonlyMap<string, string>; shown: Readonly<Shown> },
): FlowEdge {
  const { shown } = context;
  const selected = shown.selectedEdges.has(edge.id);
  return {
    id: edge.id,
    type: 'arrow',
    source: edge.source,
    target: edge.target,
    sourceHandle: context.route.sourceSide,
    targetHandle: context.route.targetSide,
    selected,
    className: toClass(shown.litEdges.has(edge.id), shown.looks[edge.id]),
    ariaLabel: `${describeEdge(edge, context.labels)}${selected ? ', selected' : ''}`,
    domAttributes: { 'aria-roledescription': 'arrow' },
    data: { edge },
  };
}

const arrowLooksSame = (a: FlowEdge, b: FlowEdge): boolean =>
  a.data?.edge === b.data?.edge &&
  (a.selected ?? false) === b.selected &&
  a.className === b.className &&
  a.ariaLabel === b.ariaLabel &&
  a.sourceHandle === b.sourceHandle &&
  a.targetHandle === b.targetHandle;
