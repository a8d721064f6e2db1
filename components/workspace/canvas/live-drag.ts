import type { Point, Rect } from '@/lib/diagram/geometry';
import { chooseSides, type Curve, getAnchor, type Route, routeEdges, toCurve } from '@/lib/diagram/routes';
import type { Diagram, DiagramEdge } from '@/lib/diagram/schema';
import type { FlowEdge } from './flow-model';
import { toPaths } from './sketch';

type LiveDragOptions = {
  /** The element that holds all cards and arrows. */
  root: ParentNode;
  diagram: Diagram;
  rects: ReadonlyMap<string, Rect>;
  edges: readonly FlowEdge[];
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
export function startLiveDrag({ root, diagram, rects, edges, dragged }: LiveDragOptions): LiveDrag {
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
  const touched = diagram.edges.filter(({ source, target }) => ids.has(source) || ids.has(target));
  const ends = { ids, rects, routes: routeEdges(diagram.edges, rects) };
  const sketch = root.querySelector('.canvas-sketch');
  if (sketch) movers.push(redraw(sketch, undo, { touched, edges, ends }));
  else
    for (const edge of touched) {
      const element = root.querySelector<SVGGElement>(`.react-flow__edge[data-id="${CSS.escape(edge.id)}"]`);
      if (!element) continue;
      const isWhole = ids.has(edge.source) && ids.has(edge.target);
      movers.push(isWhole ? carry(element, undo) : bend(element, undo, { edge, ends }));
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

type Ends = {
  /** The boxes that move. */
  ids: ReadonlySet<string>;
  rects: ReadonlyMap<string, Rect>;
  routes: ReadonlyMap<string, Route>;
};

/** An arrow with one end that moves: the plain curve between the sides that face each other now. */
function bend(
  element: SVGGElement,
  undo: (() => void)[],
  { edge, ends }: { edge: DiagramEdge; ends: Ends },
): Mover {
  const lines = [...element.querySelectorAll<SVGPathElement>('.arrow-line, .arrow-reach')];
  const pill = element.querySelector<SVGGElement>('.arrow-pill');
  const pillWidth = Number(pill?.querySelector('rect')?.getAttribute('width') ?? 0);
  keep(undo, lines, 'd');
  if (pill) keep(undo, [pill], 'transform');
  return (by) => {
    const curve = toPlainCurve(edge, ends, by);
    if (!curve) return;
    for (const line of lines) line.setAttribute('d', curve.path);
    pill?.setAttribute('transform', `translate(${curve.middle.x - pillWidth / 2} ${curve.middle.y - 10})`);
  };
}

type Sketch = { touched: readonly DiagramEdge[]; edges: readonly FlowEdge[]; ends: Ends };

/** Where all arrows are one path: those that move leave it for a path of their own. */
function redraw(sketch: Element, undo: (() => void)[], { touched, edges, ends }: Sketch): Mover {
  const still = [...sketch.querySelectorAll<SVGPathElement>('[data-look]')];
  keep(undo, still, 'd');
  const without = new Set(touched.map(({ id }) => id));
  for (const { look, d } of toPaths(edges, without))
    still.find((path) => path.dataset.look === look)?.setAttribute('d', d);
  const moving = still.find((path) => path.dataset.look === 'moving');
  return (by) => {
    const paths = touched.map((edge) => toPlainCurve(edge, ends, by)?.path ?? '');
    moving?.setAttribute('d', paths.join(''));
  };
}

function keep(undo: (() => void)[], elements: readonly Element[], name: string): void {
  const kept = elements.map((element) => ({ element, value: element.getAttribute(name) ?? '' }));
  undo.push(() => {
    for (const { element, value } of kept) element.setAttribute(name, value);
  });
}

function toPlainCurve(edge: DiagramEdge, { ids, rects, routes }: Ends, by: Point): Curve | null {
  const source = rects.get(edge.source);
  const target = rects.get(edge.target);
  if (!source || !target) return null;
  const from = ids.has(edge.source) ? shift(source, by) : source;
  const to = ids.has(edge.target) ? shift(target, by) : target;
  const { sourceSide, targetSide } = chooseSides(from, to, routes.get(edge.id)?.turn ?? 0);
  return toCurve(
    { ...getAnchor(from, sourceSide), side: sourceSide },
    { ...getAnchor(to, targetSide), side: targetSide },
  );
}

const shift = (rect: Rect, { x, y }: Point): Rect => ({ ...rect, x: rect.x + x, y: rect.y + y });
