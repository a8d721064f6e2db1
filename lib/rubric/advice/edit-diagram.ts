import { maxCoordinate } from '@/lib/diagram/limits';
import type { Diagram, DiagramEdge, DiagramNode } from '@/lib/diagram/schema';
import type { Edit } from './edit-schema';

type DiagramEdit = Extract<Edit, { kind: 'node' | 'between' | 'edge' | 'replicas' }>;

/** The drawing with one edit made. Boxes that are gone already change nothing. */
export function editDiagram(diagram: Diagram, edit: DiagramEdit): Diagram {
  const { nodes, edges } = diagram;
  switch (edit.kind) {
    case 'node':
      return addNode(diagram, edit);
    case 'between':
      return putBetween(diagram, edit);
    case 'edge':
      return hasNodes(diagram, [edit.source, edit.target])
        ? { nodes, edges: [...edges, { id: edit.id, source: edit.source, target: edit.target }] }
        : diagram;
    case 'replicas':
      return {
        nodes: nodes.map((node) => (node.id === edit.node ? { ...node, replicas: edit.replicas } : node)),
        edges,
      };
  }
}

const hasNodes = ({ nodes }: Diagram, ids: readonly string[]): boolean =>
  ids.every((id) => nodes.some((node) => node.id === id));

function addNode(diagram: Diagram, edit: Extract<Edit, { kind: 'node' }>): Diagram {
  const { id, type, label, replicas, from, to } = edit;
  if (hasNodes(diagram, [id])) return diagram;
  const near = diagram.nodes.filter((node) => [...from, ...to].includes(node.id));
  const node: DiagramNode = {
    id,
    type,
    label,
    ...(replicas === undefined ? {} : { replicas }),
    ...placeBelow(diagram, near),
  };
  const arrows: DiagramEdge[] = [
    ...from.map((source, at) => ({ id: `${id}-in${at}`, source, target: id })),
    ...to.map((target, at) => ({ id: `${id}-out${at}`, source: id, target })),
  ];
  return { nodes: [...diagram.nodes, node], edges: [...diagram.edges, ...arrows] };
}

/** The arrow now ends at the new box, and a second one goes on from there. */
function putBetween(diagram: Diagram, edit: Extract<Edit, { kind: 'between' }>): Diagram {
  const { id, type, label, source, target } = edit;
  if (hasNodes(diagram, [id]) || !diagram.edges.some((each) => each.id === edit.edge)) return diagram;
  const ends = diagram.nodes.filter((node) => node.id === source || node.id === target);
  return {
    nodes: [...diagram.nodes, { id, type, label, ...placeBelow(diagram, ends) }],
    edges: [
      ...diagram.edges.map((each) => (each.id === edit.edge ? { ...each, target: id } : each)),
      { id: `${id}-out`, source: id, target },
    ],
  };
}

const rowHeight = 140;

type Place = Pick<DiagramNode, 'x' | 'y'>;

/** The middle of its neighbours, moved down until no other box stands there; nowhere where they have no place themselves. */
function placeBelow({ nodes }: Diagram, near: readonly Place[]): Place {
  const placed = near.flatMap(({ x, y }) => (x === undefined || y === undefined ? [] : [{ x, y }]));
  if (placed.length === 0) return {};
  const mean = (values: readonly number[]): number =>
    Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);
  const x = mean(placed.map((each) => each.x));
  let y = mean(placed.map((each) => each.y));
  const isTaken = (): boolean =>
    nodes.some(
      (node) =>
        node.type !== 'region' && Math.abs((node.x ?? 0) - x) < 180 && Math.abs((node.y ?? 0) - y) < 100,
    );
  for (let tries = 0; tries < nodes.length && isTaken(); tries++) y += rowHeight;
  return { x, y: Math.min(y, maxCoordinate) };
}
