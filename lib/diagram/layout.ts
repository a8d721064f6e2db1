import { compareCodeUnits } from '@/lib/shared/compare';
import {
  cardSize,
  findFreePlace,
  framePadding,
  getBounds,
  getSize,
  overlaps,
  type Point,
  type Rect,
} from './geometry';
import { positionDiagram } from './positions';
import type { Diagram, DiagramNode } from './schema';
import { toGrid } from './snapping';

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

/**
 * Where a layout goes on the drawing: on the grid; a part of the drawing at the corner where it was; and what is locked, with
 * all that a locked frame holds, not at all. The rest then lies around the first locked box as the layout has it.
 */
export function settleLayout(diagram: Readonly<Diagram>, layout: Layout, isWhole: boolean): Layout {
  const rects = positionDiagram(diagram);
  const locked = new Set(diagram.nodes.flatMap((node) => (node.locked ? node.id : [])));
  const isHeld = ({ id, parent = '' }: DiagramNode): boolean => locked.has(id) || locked.has(parent);
  const held = new Set(diagram.nodes.filter(isHeld).map(({ id }) => id));
  const anchor = layout.moves.find(({ id }) => held.has(id));
  const place = anchor && rects.get(anchor.id);
  const by =
    anchor && place
      ? { x: place.x - anchor.x, y: place.y - anchor.y }
      : isWhole
        ? { x: 0, y: 0 }
        : getShift(layout, rects);
  const moves = layout.moves
    .filter(({ id }) => !held.has(id))
    .map(({ id, x, y }) => ({ id, x: toGrid(x + by.x), y: toGrid(y + by.y) }));
  return {
    moves: clearOf(
      [...held].flatMap((id) => rects.get(id) ?? []),
      moves,
      new Set(diagram.nodes.flatMap((node) => (isLoose(node) ? node.id : []))),
    ),
    frames: layout.frames.filter(({ id }) => !held.has(id)),
  };
}

/** A card that lies in no frame, and so can give way without leaving one. */
const isLoose = ({ type, parent }: DiagramNode): boolean => type !== 'region' && parent === undefined;

/** Moves loose cards off what is held, each to the nearest place that is free. */
function clearOf(held: readonly Rect[], moves: Layout['moves'], loose: ReadonlySet<string>): Layout['moves'] {
  const taken = [...held, ...moves.map((move) => ({ ...move, ...cardSize }))];
  return moves.map((move) => {
    const rect = { ...move, ...cardSize };
    if (!loose.has(move.id) || !held.some((other) => overlaps(other, rect))) return move;
    const place = findFreePlace(taken, move);
    taken.push({ ...place, ...cardSize });
    return { id: move.id, ...place };
  });
}

/** From the corner of a layout to the corner at which its boxes are now. */
function getShift({ moves }: Layout, rects: ReadonlyMap<string, Rect>): Point {
  const before = getBounds(moves.flatMap(({ id }) => rects.get(id) ?? []));
  const after = getBounds(moves.map(({ x, y }) => ({ x, y, width: 0, height: 0 })));
  return before && after ? { x: before.x - after.x, y: before.y - after.y } : { x: 0, y: 0 };
}
