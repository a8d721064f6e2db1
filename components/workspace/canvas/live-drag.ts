import type { Point, Rect } from '@/lib/diagram/geometry';
import { chooseSides, getAnchor, routeEdges, toCurve } from '@/lib/diagram/routes';
import type { Diagram, DiagramEdge } from '@/lib/diagram/schema';

type LiveDragOptions = {
  /** The element that holds all cards and arrows. */
  root: ParentNode;
  diagram: Diagram;
  rects: ReadonlyMap<string, Rect>;
  /** The boxes under the pointer; what the frames among them hold comes along. */
  dragged: readonly string[];
};

export type LiveDrag = {
  /** All boxes that move. */
  ids: ReadonlySet<string>;
  move: (by: Point) => void;
  /** Puts everything back where it was: what comes next is drawn from the document. */
  end: () => void;
};

type Mover = (by: Point) => void;

/**
 * A drag as it is seen before the document hears of it. It writes to the few elements that move and to their arrows, and to
 * nothing else: no component renders, however many boxes there are. Arrows take the plain curve meanwhile.
 */
export function startLiveDrag({ root, diagram, rects, dragged }: LiveDragOptions): LiveDrag {
  const named = new Set(dragged);
  const moving = diagram.nodes.filter(({ id, parent = '' }) => named.has(id) || named.has(parent));
  const ids = new Set(moving.map(({ id }) => id));
  const undo: (() => void)[] = [];
  const movers: Mover[] = [];

  const frame = root.querySelector<HTMLElement>('.react-flow__nodesselection-rect');
  const cards = [...ids].map((id) =>
    root.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(id)}"]`),
  );
  for (const element of [...cards, frame]) {
    if (!element) continue;
    movers.push(({ x, y }) => {
      element.style.translate = `${x}px ${y}px`;
    });
    undo.push(() => {
      element.style.translate = '';
    });
  }
  const routes = routeEdges(diagram.edges, rects);
  for (const edge of diagram.edges) {
    if (!ids.has(edge.source) && !ids.has(edge.target)) continue;
    const element = root.querySelector<SVGGElement>(`.react-flow__edge[data-id="${CSS.escape(edge.id)}"]`);
    if (!element) continue;
    const isWhole = ids.has(edge.source) && ids.has(edge.target);
    const turn = routes.get(edge.id)?.turn ?? 0;
    movers.push(
      isWhole
        ? carry(element, undo)
        : bend(element, undo, { edge, turn, rects, movesSource: ids.has(edge.source) }),
    );
  }
  return {
    ids,
    move: (by) => {
      for (const move of movers) move(by);
    },
    end: () => {
      for (const restore of undo) restore();
    },
  };
}

/** An arrow between two boxes that both move keeps its shape. */
function carry(element: SVGGElement, undo: (() => void)[]): Mover {
  undo.push(() => element.removeAttribute('transform'));
  return ({ x, y }) => element.setAttribute('transform', `translate(${x} ${y})`);
}

type Bend = { edge: DiagramEdge; turn: number; rects: ReadonlyMap<string, Rect>; movesSource: boolean };

/** An arrow with one end that moves: the plain curve between the sides that face each other now. */
function bend(element: SVGGElement, undo: (() => void)[], { edge, turn, rects, movesSource }: Bend): Mover {
  const lines = [...element.querySelectorAll<SVGPathElement>('.arrow-line, .arrow-reach')];
  const pill = element.querySelector<SVGGElement>('.arrow-pill');
  const pillWidth = Number(pill?.querySelector('rect')?.getAttribute('width') ?? 0);
  const kept = [
    ...lines.map((line) => ({ target: line, name: 'd', value: line.getAttribute('d') ?? '' })),
    ...(pill ? [{ target: pill, name: 'transform', value: pill.getAttribute('transform') ?? '' }] : []),
  ];
  undo.push(() => {
    for (const { target, name, value } of kept) target.setAttribute(name, value);
  });
  const source = rects.get(edge.source);
  const target = rects.get(edge.target);
  if (!source || !target) return () => undefined;
  return (by) => {
    const from = movesSource ? shift(source, by) : source;
    const to = movesSource ? target : shift(target, by);
    const { sourceSide, targetSide } = chooseSides(from, to, turn);
    const { path, middle } = toCurve(
      { ...getAnchor(from, sourceSide), side: sourceSide },
      { ...getAnchor(to, targetSide), side: targetSide },
    );
    for (const line of lines) line.setAttribute('d', path);
    pill?.setAttribute('transform', `translate(${middle.x - pillWidth / 2} ${middle.y - 10})`);
  };
}

const shift = (rect: Rect, { x, y }: Point): Rect => ({ ...rect, x: rect.x + x, y: rect.y + y });
