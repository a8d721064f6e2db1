import { compareCodeUnits } from '@/lib/shared/compare';
import { cardSize, framePadding, getSize } from './geometry';
import type { Diagram, DiagramNode } from './schema';

/** The shape of graph that the Eclipse Layout Kernel takes and gives back with places filled in. */
export type LayoutNode = {
  id: string;
  x?: number;
  y?: number;
  width?: number;
  height?: number;
  children?: LayoutNode[];
  layoutOptions?: Record<string, string>;
};
export type LayoutGraph = LayoutNode & { edges: { id: string; sources: string[]; targets: string[] }[] };

export type Layout = {
  /** Absolute top left corners. */
  moves: { id: string; x: number; y: number }[];
  /** New sizes of regions that hold something. */
  frames: { id: string; width: number; height: number }[];
};

const rootId = '\u0001drawing';

const rootOptions: Record<string, string> = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.layered.spacing.nodeNodeBetweenLayers': '96',
  'elk.spacing.nodeNode': '40',
  'elk.layered.crossingMinimization.strategy': 'LAYER_SWEEP',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.randomSeed': '1',
};

/** A long row folds into several, as broad as a screen; beyond this many boxes the search for the folds takes seconds. */
const wrappingMaxNodes = 60;
const wrappingOptions: Record<string, string> = {
  'elk.layered.wrapping.strategy': 'MULTI_EDGE',
  'elk.aspectRatio': '1.6',
};

const frameOptions: Record<string, string> = {
  'elk.padding': `[top=${framePadding.top},left=${framePadding.side},bottom=${framePadding.side},right=${framePadding.side}]`,
};

/** What to hand the layout engine: cards inside their regions, in code-unit order, so that a layout repeats. */
export function toLayoutGraph(diagram: Readonly<Diagram>): LayoutGraph {
  const nodes = [...diagram.nodes].sort((a, b) => compareCodeUnits(a.id, b.id));
  const regions = new Set(nodes.filter(({ type }) => type === 'region').map(({ id }) => id));
  const isInside = ({ parent }: DiagramNode): boolean => parent !== undefined && regions.has(parent);
  const ids = new Set(nodes.map(({ id }) => id));
  return {
    id: rootId,
    layoutOptions: nodes.length > wrappingMaxNodes ? rootOptions : { ...rootOptions, ...wrappingOptions },
    children: nodes.filter((node) => !isInside(node)).map((node) => toLayoutNode(node, nodes)),
    edges: diagram.edges
      .filter(({ source, target }) => source !== target && ids.has(source) && ids.has(target))
      .sort((a, b) => compareCodeUnits(a.id, b.id))
      .map(({ id, source, target }) => ({ id, sources: [source], targets: [target] })),
  };
}

function toLayoutNode(node: DiagramNode, nodes: readonly DiagramNode[]): LayoutNode {
  if (node.type !== 'region') return { id: node.id, ...cardSize };
  const children = nodes
    .filter(({ parent, type }) => parent === node.id && type !== 'region')
    .map(({ id }) => ({ id, ...cardSize }));
  return children.length === 0
    ? { id: node.id, ...getSize(node) }
    : { id: node.id, children, layoutOptions: frameOptions };
}

/** Reads the engine's answer back into absolute positions. What it left unplaced stays at the origin of its frame. */
export function readLayout(graph: Readonly<LayoutNode>): Layout {
  const layout: Layout = { moves: [], frames: [] };
  for (const node of graph.children ?? []) {
    const at = { x: Math.round(node.x ?? 0), y: Math.round(node.y ?? 0) };
    layout.moves.push({ id: node.id, ...at });
    if (!node.children) continue;
    if (node.width !== undefined && node.height !== undefined)
      layout.frames.push({ id: node.id, width: Math.round(node.width), height: Math.round(node.height) });
    for (const { id, x = 0, y = 0 } of node.children)
      layout.moves.push({ id, x: at.x + Math.round(x), y: at.y + Math.round(y) });
  }
  return layout;
}
