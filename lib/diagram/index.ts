import { compareCodeUnits } from '@/lib/shared/compare';
import type { ComponentType, Diagram, DiagramEdge, DiagramNode } from './schema';

/**
 * A drawing read as a directed graph. Regions are frames, not parts: they are kept apart in `regions`, and an arrow
 * that touches one is in nobody's adjacency. Every collection is in code-unit order, so that the order in which
 * somebody drew never changes a result.
 */
export type Graph = {
  /** Boxes by id, without regions. */
  nodes: ReadonlyMap<string, DiagramNode>;
  regions: ReadonlyMap<string, DiagramNode>;
  /** Arrows between boxes; dangling ones and those at a region are left out. */
  edges: readonly DiagramEdge[];
  outgoing: ReadonlyMap<string, readonly DiagramEdge[]>;
  incoming: ReadonlyMap<string, readonly DiagramEdge[]>;
  /** Only types that occur have an entry; `region` never has one. */
  nodesByType: ReadonlyMap<ComponentType, readonly DiagramNode[]>;
};

/** Indexes a drawing once, in O(n log n). Accepts any diagram the schema accepts, dangling arrows included. */
export function createGraph(diagram: Readonly<Diagram>): Graph {
  const sorted = [...diagram.nodes].sort((a, b) => compareCodeUnits(a.id, b.id));
  const nodes = new Map(sorted.filter(({ type }) => type !== 'region').map((node) => [node.id, node]));
  const regions = new Map(sorted.filter(({ type }) => type === 'region').map((node) => [node.id, node]));
  const edges = diagram.edges
    .filter(({ source, target }) => nodes.has(source) && nodes.has(target))
    .sort(compareEdges);
  return {
    nodes,
    regions,
    edges,
    outgoing: groupBy(edges, ({ source }) => source),
    incoming: groupBy(edges, ({ target }) => target),
    nodesByType: groupBy([...nodes.values()], ({ type }) => type),
  };
}

/** Boxes of any of the types, in code-unit order of their ids. */
export const findNodes = (graph: Graph, types: readonly ComponentType[]): DiagramNode[] => {
  const wanted = new Set(types);
  return [...graph.nodes.values()].filter(({ type }) => wanted.has(type));
};

/** Arrows that leave a box. */
export const getOutgoing = (graph: Graph, id: string): readonly DiagramEdge[] => graph.outgoing.get(id) ?? [];

/** Arrows that arrive at a box. */
export const getIncoming = (graph: Graph, id: string): readonly DiagramEdge[] => graph.incoming.get(id) ?? [];

/** Boxes one arrow away, whichever way it points, each once and without the box itself. */
export function getNeighbours(graph: Graph, id: string): DiagramNode[] {
  const ids = new Set([
    ...getOutgoing(graph, id).map(({ target }) => target),
    ...getIncoming(graph, id).map(({ source }) => source),
  ]);
  ids.delete(id);
  return [...ids].sort(compareCodeUnits).flatMap((other) => graph.nodes.get(other) ?? []);
}

/** Boxes that no arrow touches, or only their own. */
export const findIsolated = (graph: Graph): DiagramNode[] =>
  [...graph.nodes.values()].filter(({ id }) => getNeighbours(graph, id).length === 0);

/** How many copies of a box run; one where the drawing does not say. */
export const getReplicas = (node: Readonly<DiagramNode>): number => node.replicas ?? 1;

const compareEdges = (a: DiagramEdge, b: DiagramEdge): number =>
  compareCodeUnits(a.source, b.source) ||
  compareCodeUnits(a.target, b.target) ||
  compareCodeUnits(a.id, b.id);

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
