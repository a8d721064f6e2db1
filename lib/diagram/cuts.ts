import { type Graph, getIncoming, getNeighbours, getOutgoing } from './index';
import { findPath, type NodePredicate, type Walk } from './reachability';

export type CutQuery = {
  from: Iterable<string>;
  to: Iterable<string>;
  /** A box that keeps working when one copy of it fails, and so is no single point of failure. None where left out. */
  survives?: NodePredicate;
  /** `forward` follows arrows as drawn, `any` takes them both ways. Default `forward`. */
  direction?: 'forward' | 'any';
};

/**
 * Single points of failure between two sets of boxes: those without which nothing of `from` reaches anything of
 * `to`, in the order in which every path meets them. Ends of the path are among them where they are alone. Empty where
 * there is no path at all: nothing is cut that was never joined.
 *
 * Method: a vertex is a cut exactly when it lies on one fixed path and no detour jumps over it; detours are explored
 * once, in path order, so the whole is O(boxes + arrows). It is the linear case of Menger's theorem (an augmenting
 * path in Ford and Fulkerson's sense either exists or the furthest vertex it reached is the cut). Iterative.
 */
export function findCuts(graph: Graph, query: CutQuery): string[] {
  const direction = query.direction ?? 'forward';
  const from = new Set(query.from);
  const to = new Set(query.to);
  const path = findPath(graph, { from, to, direction })?.nodes;
  if (!path) return [];
  const cuts = findUnjumped(graph, { path, from, to, direction });
  return cuts.filter((id) => {
    const node = graph.nodes.get(id);
    return node !== undefined && !(query.survives?.(node) ?? false);
  });
}

type Detours = { path: readonly string[]; from: Set<string>; to: Set<string>; direction: 'forward' | 'any' };

/** The boxes of a path over which no detour leads, be it from another start or to another end. */
function findUnjumped(graph: Graph, { path, from, to, direction }: Detours): string[] {
  const position = new Map(path.map((id, index) => [id, index]));
  const seen = new Set<string>();
  let furthest = 0;
  const explore = (starts: readonly string[]): void => {
    const waiting = [...starts];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      const at = position.get(id);
      if (at !== undefined) {
        furthest = Math.max(furthest, at);
        continue;
      }
      if (seen.has(id)) continue;
      seen.add(id);
      // Past the end of the path: an end of another kind was reached without it.
      if (to.has(id)) furthest = path.length;
      waiting.push(...getNextIds(graph, id, direction));
    }
  };
  explore([...from].filter((id) => graph.nodes.has(id)));
  const cuts: string[] = [];
  for (const [index, id] of path.entries()) {
    if (furthest === index) cuts.push(id);
    explore(getNextIds(graph, id, direction));
  }
  return cuts;
}

const getNextIds = (graph: Graph, id: string, direction: Walk['direction']): string[] => [
  ...getOutgoing(graph, id).map(({ target }) => target),
  ...(direction === 'any' ? getIncoming(graph, id).map(({ source }) => source) : []),
];

/**
 * Articulation points of the drawing taken without directions: boxes whose loss splits a connected part in two. In
 * code-unit order.
 *
 * Source: J. Hopcroft and R. Tarjan, "Algorithm 447: efficient algorithms for graph manipulation", Communications of
 * the ACM 16(6), 1973; depth-first search with low points, here with an explicit stack. O(boxes + arrows).
 */
export function findArticulationPoints(graph: Graph): string[] {
  const order = new Map<string, number>();
  const points = new Set<string>();
  for (const root of graph.nodes.keys()) if (!order.has(root)) search(graph, root, { order, points });
  return [...graph.nodes.keys()].filter((id) => points.has(id));
}

type Search = { order: Map<string, number>; points: Set<string> };
type Frame = {
  id: string;
  parent: string | null;
  order: number;
  low: number;
  neighbours: Iterator<string, unknown>;
};

function search(graph: Graph, root: string, state: Search): void {
  const open = (id: string, parent: string | null): Frame => {
    const order = state.order.size;
    state.order.set(id, order);
    const neighbours = getNeighbours(graph, id).map((node) => node.id);
    return { id, parent, order, low: order, neighbours: neighbours.values() };
  };
  const stack: Frame[] = [open(root, null)];
  let rootChildren = 0;
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const next = top.neighbours.next();
    if (!next.done) {
      const seenAt = state.order.get(next.value);
      if (seenAt === undefined) stack.push(open(next.value, top.id));
      else if (next.value !== top.parent) top.low = Math.min(top.low, seenAt);
      continue;
    }
    stack.pop();
    const parent = stack.at(-1);
    if (!parent) continue;
    parent.low = Math.min(parent.low, top.low);
    if (parent.id === root) rootChildren++;
    else if (top.low >= parent.order) state.points.add(parent.id);
  }
  if (rootChildren > 1) state.points.add(root);
}
