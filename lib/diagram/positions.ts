import { compareCodeUnits } from '@/lib/shared/compare';
import { cardSize, framePadding, frameSize, getBounds, getSize, type Rect } from './geometry';
import { createGraph, getIncoming, type Graph } from './index';
import type { Diagram, DiagramNode } from './schema';

const columnGap = 112;
const rowGap = 40;

/**
 * Where every box of a drawing is shown, by id. What has coordinates keeps them; the rest is laid out in columns along the
 * arrows, below what is already there, each region's parts in rows of their own so that no frame swallows a
 * stranger. Deterministic, and the same whatever the order of drawing. For a careful layout there is `layout.ts`.
 */
export function positionDiagram(diagram: Readonly<Diagram>): ReadonlyMap<string, Rect> {
  const rects = new Map<string, Rect>();
  for (const node of diagram.nodes)
    if (node.x !== undefined && node.y !== undefined)
      rects.set(node.id, { x: node.x, y: node.y, ...getSize(node) });
  const missing = diagram.nodes.filter(({ id }) => !rects.has(id));
  if (missing.length === 0) return rects;
  const settled = getBounds(rects.values());
  const top = settled ? settled.y + settled.height + rowGap * 2 : 0;
  placeCards(diagram, missing, { rects, left: settled?.x ?? 0, top });
  placeFrames(diagram, missing, rects);
  return rects;
}

type Placing = { rects: Map<string, Rect>; left: number; top: number };

function placeCards(diagram: Diagram, missing: readonly DiagramNode[], { rects, left, top }: Placing): void {
  const graph = createGraph(diagram);
  const columns = getColumns(graph);
  const cards = missing.filter(({ type }) => type !== 'region').map(({ id }) => id);
  const waiting = new Set(cards);
  const groups = new Map<string, DiagramNode[]>();
  for (const node of graph.nodes.values()) {
    if (!waiting.has(node.id)) continue;
    const group = node.parent !== undefined && graph.regions.has(node.parent) ? node.parent : '';
    groups.set(group, [...(groups.get(group) ?? []), node]);
  }
  let y = top;
  for (const [group, members] of [...groups].sort(([a], [b]) => compareCodeUnits(a, b))) {
    if (group !== '') y += framePadding.top;
    const rows = placeGroup(graph, members, { columns, rects, left, top: y });
    y += rows * (cardSize.height + rowGap) + framePadding.side;
  }
}

/** Stacks a group's boxes in their columns, near what they are joined to; answers how many rows it took. */
function placeGroup(
  graph: Graph,
  members: readonly DiagramNode[],
  { columns, rects, left, top }: Placing & { columns: ReadonlyMap<string, number> },
): number {
  const byColumn = new Map<number, DiagramNode[]>();
  for (const node of members) {
    const column = columns.get(node.id) ?? 0;
    byColumn.set(column, [...(byColumn.get(column) ?? []), node]);
  }
  const rows = Math.max(...[...byColumn.values()].map(({ length }) => length));
  for (const [column, nodes] of [...byColumn].sort(([a], [b]) => a - b)) {
    const wanted = new Map(nodes.map(({ id }) => [id, getMeanY(graph, id, rects)]));
    const sorted = [...nodes].sort(
      (a, b) => (wanted.get(a.id) ?? 0) - (wanted.get(b.id) ?? 0) || compareCodeUnits(a.id, b.id),
    );
    const start = top + ((rows - sorted.length) * (cardSize.height + rowGap)) / 2;
    for (const [row, { id }] of sorted.entries())
      rects.set(id, {
        x: left + framePadding.side + column * (cardSize.width + columnGap),
        y: start + row * (cardSize.height + rowGap),
        ...cardSize,
      });
  }
  return rows;
}

/** The mean height of the placed boxes that lead here. */
function getMeanY(graph: Graph, id: string, rects: ReadonlyMap<string, Rect>): number {
  const heights = getIncoming(graph, id).flatMap(({ source }) => rects.get(source)?.y ?? []);
  return heights.length === 0 ? 0 : heights.reduce((sum, y) => sum + y, 0) / heights.length;
}

/** Steps from where the traffic starts: breadth first from clients and from boxes that nothing leads to. */
function getColumns(graph: Graph): Map<string, number> {
  const columns = new Map<string, number>();
  const starts = [...graph.nodes.values()].filter(
    ({ id, type }) => type === 'client' || getIncoming(graph, id).length === 0,
  );
  spread(graph, starts, columns);
  // What is left goes round in circles: each such part starts at its first box.
  for (const node of graph.nodes.values()) if (!columns.has(node.id)) spread(graph, [node], columns);
  return columns;
}

function spread(graph: Graph, starts: readonly DiagramNode[], columns: Map<string, number>): void {
  const queue = starts.map(({ id }) => id);
  for (const id of queue) columns.set(id, 0);
  for (let head = 0; head < queue.length; head++) {
    const id = queue[head] ?? '';
    for (const { target } of graph.outgoing.get(id) ?? []) {
      if (columns.has(target)) continue;
      columns.set(target, (columns.get(id) ?? 0) + 1);
      queue.push(target);
    }
  }
}

function placeFrames(diagram: Diagram, missing: readonly DiagramNode[], rects: Map<string, Rect>): void {
  const bounds = getBounds(rects.values());
  let y = bounds ? bounds.y + bounds.height + rowGap : 0;
  const frames = missing.filter(({ type }) => type === 'region');
  for (const frame of frames.sort((a, b) => compareCodeUnits(a.id, b.id))) {
    const members = diagram.nodes.flatMap((node) =>
      node.parent === frame.id ? (rects.get(node.id) ?? []) : [],
    );
    const around = getBounds(members);
    if (around) {
      rects.set(frame.id, wrap(around));
      continue;
    }
    rects.set(frame.id, { x: bounds?.x ?? 0, y, ...getSize(frame) });
    y += (frame.height ?? frameSize.height) + rowGap;
  }
}

/** A frame around what it holds, with place for its name. */
export const wrap = (inside: Readonly<Rect>): Rect => ({
  x: inside.x - framePadding.side,
  y: inside.y - framePadding.top,
  width: inside.width + 2 * framePadding.side,
  height: inside.height + framePadding.top + framePadding.side,
});
