import { type Graph, getIncoming, getOutgoing } from './index';
import { findPath, findPaths, findReachable, type Path } from './reachability';
import type { ComponentType, Diagram, DiagramEdge, DiagramNode } from './schema';

/** One arrow of a walk, and the other ways there would have been. */
export type Hop = {
  edge: DiagramEdge;
  source: DiagramNode;
  target: DiagramNode;
  /** Other arrows that leave the source. More than none: the drawing forks here. */
  others: readonly DiagramEdge[];
};

export type WalkEnds = { from: string; to: string };

/** What a walk shows of a drawing: a place where it stops short, or a part that it never comes to. */
export type Gap = { kind: 'deadEnd' | 'unreached'; nodeId: string };

const mostRoutes = 12;

/** Where requests begin. */
const starters: ReadonlySet<ComponentType> = new Set(['client', 'scheduler']);
/** Where a request may well end. */
const ends: ReadonlySet<ComponentType> = new Set([
  'database',
  'objectStore',
  'search',
  'external',
  'replica',
]);
/** Parts that pass things on: where one of them is the last, the walk stops short. */
const passers: ReadonlySet<ComponentType> = new Set([
  'loadBalancer',
  'gateway',
  'service',
  'worker',
  'queue',
  'stream',
  'realtime',
  'scheduler',
]);

/**
 * Ends for a walk: what is selected (one box: the start; two: start and end), else the first client and the store or third
 * party that is furthest along. Null where there are not two boxes.
 */
export function proposeWalk(
  diagram: Readonly<Diagram>,
  graph: Graph,
  selected: readonly string[],
): WalkEnds | null {
  const boxes = diagram.nodes.filter(({ id }) => graph.nodes.has(id));
  const [first, second] = selected.filter((id) => graph.nodes.has(id));
  if (first !== undefined && second !== undefined) return { from: first, to: second };
  const from =
    first ??
    (boxes.find(({ type }) => type === 'client') ?? boxes.find(({ id }) => isSource(graph, id)) ?? boxes[0])
      ?.id;
  if (from === undefined) return null;
  const to = findFurthest(graph, from) ?? boxes.findLast(({ id, type }) => id !== from && ends.has(type))?.id;
  const other = to ?? boxes.findLast(({ id }) => id !== from)?.id;
  return other === undefined ? null : { from, to: other };
}

/**
 * Ways from one box to another, shortest first, at most a dozen; `complete: false` where there are more. They pass through somebody
 * else’s client only where there is no other way: what has come to a person has arrived.
 */
export function findRoutes(graph: Graph, { from, to }: WalkEnds): { routes: Path[]; complete: boolean } {
  const direct = {
    from: [from],
    to: [to],
    avoiding: ({ id, type }: DiagramNode) => type === 'client' && id !== from && id !== to,
  };
  const query = findPath(graph, direct) ? direct : { from: [from], to: [to] };
  const { paths, complete } = findPaths(graph, query, { maxPaths: mostRoutes });
  const shortest = findPath(graph, query);
  const all = shortest && !complete ? [shortest, ...paths] : paths;
  const routes = [...new Map(all.map((path) => [keyOf(path), path])).values()]
    .sort((a, b) => a.edges.length - b.edges.length)
    .slice(0, mostRoutes);
  return { routes: routes.filter(({ edges }) => edges.length > 0), complete };
}

/** A walk's arrows with both their boxes, up to the first that is gone or does not go on from the one before. */
export function toHops(graph: Graph, from: string, edgeIds: readonly string[]): Hop[] {
  const edges = new Map(graph.edges.map((edge) => [edge.id, edge]));
  const hops: Hop[] = [];
  let at = from;
  for (const id of edgeIds) {
    const edge = edges.get(id);
    const source = graph.nodes.get(at);
    const target = edge && graph.nodes.get(edge.target);
    if (!edge || !source || !target || edge.source !== at) break;
    hops.push({ edge, source, target, others: getOutgoing(graph, at).filter((other) => other.id !== id) });
    at = edge.target;
  }
  return hops;
}

/**
 * The walk with another arrow taken at a hop (or added after the last): what came before stays, and from there the
 * shortest way to the end, past boxes not yet met where there is one. It stops after the arrow where nothing leads to the end.
 */
export function takeFork(
  graph: Graph,
  walk: Readonly<WalkEnds & { edges: readonly string[] }>,
  at: number,
  edgeId: string,
): string[] {
  const kept = walk.edges.slice(0, at);
  const edge = graph.edges.find(({ id }) => id === edgeId);
  if (!edge) return [...walk.edges];
  const met = new Set([walk.from, ...toHops(graph, walk.from, kept).map(({ target }) => target.id)]);
  const query = { from: [edge.target], to: [walk.to] };
  const rest =
    findPath(graph, {
      ...query,
      avoiding: ({ id }) => met.has(id) && id !== walk.to && id !== edge.target,
    }) ?? findPath(graph, query);
  return [...kept, edgeId, ...(rest?.edges ?? []).map(({ id }) => id)];
}

/** Where one gets to from the start when the end cannot be reached: the boxes nothing new leads on from. */
export function findStuck(graph: Graph, { from, to }: WalkEnds): DiagramNode[] {
  const reached = findReachable(graph, [from]);
  if (reached.has(to)) return [];
  return [...graph.nodes.values()].filter(
    ({ id }) => reached.has(id) && getOutgoing(graph, id).every(({ target }) => target === id),
  );
}

/** Boxes where every walk stops though they pass things on, and boxes that no walk comes to. */
export function findGaps(graph: Graph, from: string | null): Gap[] {
  const nodes = [...graph.nodes.values()];
  const begin = nodes
    .filter(({ id, type }) => starters.has(type) || isCallingIn(graph, id))
    .map(({ id }) => id);
  const reached = findReachable(graph, from === null ? begin : [...begin, from]);
  const isDead = ({ id, type }: DiagramNode): boolean =>
    passers.has(type) && getOutgoing(graph, id).every(({ target }) => target === id);
  return nodes.flatMap((node): Gap[] => {
    // What watches is no part of a request.
    if (node.type === 'monitor') return [];
    if (!reached.has(node.id)) return [{ kind: 'unreached', nodeId: node.id }];
    return isDead(node) ? [{ kind: 'deadEnd', nodeId: node.id }] : [];
  });
}

/** The arrows of a walk that is told by names: as far as the drawing still has them. Boxes of one name are all tried. */
export function findNamedRoute(
  graph: Graph,
  hops: readonly Readonly<{ source: string; target: string }>[],
  toName: (label: string) => string,
): { from: string; edges: string[] } | null {
  const [first] = hops;
  let trails = [...graph.nodes.values()]
    .filter(({ label }) => toName(label) === first?.source)
    .map(({ id }) => ({ from: id, at: id, edges: [] as string[] }));
  for (const { target } of hops) {
    const next = trails.flatMap((trail) =>
      getOutgoing(graph, trail.at)
        .filter((edge) => toName(graph.nodes.get(edge.target)?.label ?? '') === target)
        .map((edge) => ({ from: trail.from, at: edge.target, edges: [...trail.edges, edge.id] })),
    );
    // Boxes of one name multiply the trails; a few are enough.
    trails = next.slice(0, mostRoutes);
  }
  const [found] = trails;
  return found ? { from: found.from, edges: found.edges } : null;
}

const keyOf = ({ edges }: Path): string => edges.map(({ id }) => id).join('\n');

const isSource = (graph: Graph, id: string): boolean =>
  getIncoming(graph, id).length === 0 && getOutgoing(graph, id).length > 0;

/** A third party that nobody calls but that calls: a payment provider's message, say. */
const isCallingIn = (graph: Graph, id: string): boolean =>
  graph.nodes.get(id)?.type === 'external' && isSource(graph, id);

/** The store or third party with the longest shortest way from the start; else whatever is furthest. */
function findFurthest(graph: Graph, from: string): string | null {
  const order = [from];
  const seen = new Set(order);
  // The order grows while it is walked.
  for (const at of order) {
    // What has come to a person has arrived.
    if (at !== from && graph.nodes.get(at)?.type === 'client') continue;
    for (const { target } of getOutgoing(graph, at))
      if (!seen.has(target)) {
        seen.add(target);
        order.push(target);
      }
  }
  const others = order.slice(1);
  return others.findLast((id) => ends.has(graph.nodes.get(id)?.type ?? 'client')) ?? others.at(-1) ?? null;
}
