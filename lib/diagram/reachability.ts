import { type Graph, getIncoming, getOutgoing } from './index';
import type { DiagramEdge, DiagramNode } from './schema';

export type NodePredicate = (node: DiagramNode) => boolean;
export type EdgePredicate = (edge: DiagramEdge) => boolean;

/** A walk along arrows: one more box than arrows. */
export type Path = { nodes: string[]; edges: DiagramEdge[] };

export type Walk = {
  /** Boxes that may not be entered, nor started from. */
  avoiding?: NodePredicate;
  /** Arrows that may be followed; all of them where left out. */
  follow?: EdgePredicate;
  /** `forward` follows arrows as drawn, `backward` against, `any` both ways. Default `forward`. */
  direction?: 'forward' | 'backward' | 'any';
};

export type PathQuery = Walk & {
  from: Iterable<string>;
  to: Iterable<string>;
  /** Kinds of box that must be met in this order; ends of the path count too, and one box serves one of them. */
  through?: readonly NodePredicate[];
};

/** Every box that can be reached from the given ones, these included. O(boxes + arrows). Unknown ids are skipped. */
export function findReachable(graph: Graph, from: Iterable<string>, walk: Walk = {}): Set<string> {
  const reached = new Set([...from].filter((id) => mayEnter(graph, id, walk)));
  const waiting = [...reached];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop())
    for (const { next } of getSteps(graph, id, walk)) {
      if (reached.has(next) || !mayEnter(graph, next, walk)) continue;
      reached.add(next);
      waiting.push(next);
    }
  return reached;
}

/** Whether `findPath` finds one. */
export const pathExists = (graph: Graph, query: PathQuery): boolean => findPath(graph, query) !== null;

/**
 * A shortest path from any box of `from` to any of `to` that meets `through` in order, or null. Breadth first over
 * (box, how much of `through` was met), so a path may pass a box twice when it must; O(|through| × (boxes + arrows)).
 * A box that is in `from` and in `to` is a path of no arrows.
 */
export function findPath(graph: Graph, query: PathQuery): Path | null {
  const targets = new Set(query.to);
  const through = query.through ?? [];
  const first = [...new Set(query.from)]
    .filter((id) => mayEnter(graph, id, query))
    .sort()
    .map((id) => ({ id, met: advance(graph, through, 0, id), edge: null, previous: null }));
  const queue: Trace[] = first;
  const seen = new Set(queue.map(keyOf));
  // The queue grows while it is walked.
  for (const trace of queue) {
    if (trace.met === through.length && targets.has(trace.id)) return toPath(trace);
    for (const { next, edge } of getSteps(graph, trace.id, query)) {
      if (!mayEnter(graph, next, query)) continue;
      const step = { id: next, met: advance(graph, through, trace.met, next), edge, previous: trace };
      if (seen.has(keyOf(step))) continue;
      seen.add(keyOf(step));
      queue.push(step);
    }
  }
  return null;
}

export type PathBounds = { maxPaths: number; maxArrows: number; maxSteps: number };

const defaultBounds: PathBounds = { maxPaths: 100, maxArrows: 30, maxSteps: 20_000 };

/**
 * Paths that pass no box twice from `from` to `to`, ending at the first box of `to` they meet. There can be
 * exponentially many, so the search stops at the bounds and then says `complete: false`. `through` must be met in order.
 */
export function findPaths(
  graph: Graph,
  query: PathQuery,
  bounds: Partial<PathBounds> = {},
): { paths: Path[]; complete: boolean } {
  const { maxPaths, maxArrows, maxSteps } = { ...defaultBounds, ...bounds };
  const targets = new Set(query.to);
  const useful = findReachable(graph, targets, { ...query, direction: reverse(query.direction) });
  const paths: Path[] = [];
  let complete = true;
  const waiting: Trace[] = [...new Set(query.from)]
    .filter((id) => useful.has(id))
    .sort()
    .reverse()
    .map((id) => ({ id, met: advance(graph, query.through ?? [], 0, id), edge: null, previous: null }));
  let steps = 0;
  for (let trace = waiting.pop(); trace; trace = waiting.pop()) {
    if (steps++ >= maxSteps || paths.length >= maxPaths) return { paths, complete: false };
    const path = toPath(trace);
    if (targets.has(trace.id)) {
      if (trace.met === (query.through ?? []).length) paths.push(path);
      continue;
    }
    if (path.edges.length >= maxArrows) {
      complete = false;
      continue;
    }
    const passed = new Set(path.nodes);
    for (const { next, edge } of getSteps(graph, trace.id, query).reverse())
      if (useful.has(next) && !passed.has(next))
        waiting.push({
          id: next,
          met: advance(graph, query.through ?? [], trace.met, next),
          edge,
          previous: trace,
        });
  }
  return { paths, complete };
}

/** A step of a search, linked to where it came from. */
type Trace = { id: string; met: number; edge: DiagramEdge | null; previous: Trace | null };

const keyOf = ({ id, met }: Trace): string => `${met}:${id}`;

function toPath(end: Trace): Path {
  const nodes: string[] = [];
  const edges: DiagramEdge[] = [];
  for (let trace: Trace | null = end; trace; trace = trace.previous) {
    nodes.push(trace.id);
    if (trace.edge) edges.push(trace.edge);
  }
  return { nodes: nodes.reverse(), edges: edges.reverse() };
}

/** How much of `through` is met after entering a box: at most one more. */
function advance(graph: Graph, through: readonly NodePredicate[], met: number, id: string): number {
  const node = graph.nodes.get(id);
  return node && through[met]?.(node) ? met + 1 : met;
}

function mayEnter(graph: Graph, id: string, { avoiding }: Walk): boolean {
  const node = graph.nodes.get(id);
  return node !== undefined && !avoiding?.(node);
}

function getSteps(graph: Graph, id: string, walk: Walk): { next: string; edge: DiagramEdge }[] {
  const direction = walk.direction ?? 'forward';
  const ahead = direction === 'backward' ? [] : getOutgoing(graph, id);
  const behind = direction === 'forward' ? [] : getIncoming(graph, id);
  return [
    ...ahead.map((edge) => ({ next: edge.target, edge })),
    ...behind.map((edge) => ({ next: edge.source, edge })),
  ].filter(({ edge }) => walk.follow?.(edge) ?? true);
}

const reverse = (direction: Walk['direction']): 'forward' | 'backward' | 'any' =>
  direction === 'any' ? 'any' : direction === 'backward' ? 'forward' : 'backward';
