import type { Diagram, DiagramEdge, DiagramNode } from '@/lib/diagram/schema';

/** What of a drawing differs from how it stood. Where a box stands, and how large it is drawn, is no difference. */
export type ChangedParts = Readonly<{
  addedNodes: readonly DiagramNode[];
  changedNodes: readonly DiagramNode[];
  /** As they stood. */
  removedNodes: readonly DiagramNode[];
  /** Arrows that are new or other than they were. */
  changedEdges: readonly DiagramEdge[];
  /** As they stood. */
  removedEdges: readonly DiagramEdge[];
}>;

const nodeFields = ['type', 'label', 'replicas', 'capacityPerSecond', 'parent', 'notes'] as const;
const edgeFields = ['source', 'target', 'label', 'async'] as const;

export function findChangedParts(before: Diagram, after: Diagram): ChangedParts {
  const oldNodes = new Map(before.nodes.map((node) => [node.id, node]));
  const oldEdges = new Map(before.edges.map((edge) => [edge.id, edge]));
  const nodeIds = new Set(after.nodes.map(({ id }) => id));
  const edgeIds = new Set(after.edges.map(({ id }) => id));
  return {
    addedNodes: after.nodes.filter(({ id }) => !oldNodes.has(id)),
    changedNodes: after.nodes.filter((node) => {
      const old = oldNodes.get(node.id);
      return old !== undefined && nodeFields.some((field) => old[field] !== node[field]);
    }),
    removedNodes: before.nodes.filter(({ id }) => !nodeIds.has(id)),
    changedEdges: after.edges.filter((edge) => {
      const old = oldEdges.get(edge.id);
      return (
        old === undefined || edgeFields.some((field) => (old[field] ?? false) !== (edge[field] ?? false))
      );
    }),
    removedEdges: before.edges.filter(({ id }) => !edgeIds.has(id)),
  };
}
