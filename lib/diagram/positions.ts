import { compareCodeUnits } from '@/lib/shared/compare';
import { cardSize, framePadding, frameSize, getBounds, getSize, type Rect } from './geometry';
import { createGraph, getIncoming, getOutgoing, type Graph } from './index';
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

/**
 * The column of each box: the longest way from where the traffic starts, arrows that close a circle aside. Depth-first order
 * with an explicit stack, as in the first two phases of K. Sugiyama, S. Tagawa and M. Toda, "Methods for visual
 * understanding of hierarchical system structures", IEEE Transactions on Systems, Man, and Cybernetics 11(2), 1981.
 */
function getColumns(graph: Graph): Map<string, number> {
  const starts = [...graph.nodes.values()].filter(
    ({ id, type }) => type === 'client' || getIncoming(graph, id).length === 0,
  );
  const finished: string[] = [];
  const rank = new Map<string, number>();
  for (const { id } of [...starts, ...graph.nodes.values()]) visit(graph, id, { finished, rank });
  // Finished last comes first; an arrow to what finished later closes a circle.
  finished.reverse();
  for (const [index, id] of finished.entries()) rank.set(id, index);
  const columns = new Map<string, number>();
  for (const [index, id] of finished.entries()) {
    const column = columns.get(id) ?? 0;
    columns.set(id, column);
    for (const { target } of getOutgoing(graph, id))
      if ((rank.get(target) ?? 0) > index && !isClient(graph, target))
        columns.set(target, Math.max(columns.get(target) ?? 0, column + 1));
  }
  return columns;
}

/** Answers flow back to clients, but they stay where the traffic starts. */
const isClient = (graph: Graph, id: string): boolean => graph.nodes.get(id)?.type === 'client';

type Visits = { finished: string[]; rank: Map<string, number> };

function visit(graph: Graph, start: string, { finished, rank }: Visits): void {
  if (rank.has(start)) return;
  rank.set(start, 0);
  const stack = [{ id: start, next: getOutgoing(graph, start).values() }];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const step = top.next.next();
    if (step.done) {
      finished.push(top.id);
      stack.pop();
    } else if (!rank.has(step.value.target)) {
      rank.set(step.value.target, 0);
      stack.push({ id: step.value.target, next: getOutgoing(graph, step.value.target).values() });
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
