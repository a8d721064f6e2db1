import { compareCodeUnits } from '@/lib/shared/compare';
import { type ComponentFamily, getComponentInfo } from './catalogue';
import { estimateTextWidth, fitText } from './fit-text';
import { cardSize, getBounds, inflate, type Point, type Rect } from './geometry';
import { positionDiagram } from './positions';
import { getAnchor, routeEdges, toCurve } from './routes';
import type { ComponentType, Diagram, DiagramEdge, DiagramNode } from './schema';

export type SceneCard = {
  id: string;
  type: ComponentType;
  family: ComponentFamily;
  rect: Rect;
  /** The label broken to fit the card; one empty line for a blank label. */
  lines: readonly string[];
  caption: string;
  /** `×3`, or null where the drawing does not say. */
  badge: string | null;
  /** The box in words, for a screen reader. */
  name: string;
};

export type SceneFrame = { id: string; rect: Rect; title: string; name: string };

export type ScenePill = { text: string; rect: Rect };

export type SceneArrow = {
  id: string;
  source: string;
  target: string;
  path: string;
  /** Half way along, where its label and signs go. */
  middle: Point;
  async: boolean;
  pill: ScenePill | null;
  name: string;
};

/** A drawing ready to be shown: frames lie under arrows, arrows under cards. */
export type Scene = {
  bounds: Rect;
  frames: readonly SceneFrame[];
  arrows: readonly SceneArrow[];
  cards: readonly SceneCard[];
};

export const labelFontPx = 13;
export const captionFontPx = 11;
/** Where text starts inside a card, past the icon. */
export const textInset = 42;
export const pillHeight = 20;
const margin = 24;
const pillWidthMax = 160;

/** Lays out everything that is shown of a drawing. Pure; the canvas, read-only views and exports share it. */
export function createScene(diagram: Readonly<Diagram>): Scene {
  const rects = positionDiagram(diagram);
  const cards: SceneCard[] = [];
  const frames: SceneFrame[] = [];
  for (const node of [...diagram.nodes].sort((a, b) => compareCodeUnits(a.id, b.id))) {
    const rect = rects.get(node.id);
    if (!rect) continue;
    if (node.type === 'region') frames.push(toFrame(node, rect));
    else cards.push(toCard(node, rect));
  }
  const arrows = toArrows(diagram, rects);
  const pills = arrows.flatMap(({ pill }) => pill?.rect ?? []);
  const bounds = getBounds([...rects.values(), ...pills]) ?? { x: 0, y: 0, ...cardSize };
  return { bounds: inflate(bounds, margin), frames, arrows, cards };
}

function toCard(node: DiagramNode, rect: Rect): SceneCard {
  const info = getComponentInfo(node.type);
  const badge = toBadge(node);
  // A queue's segments take room at the right.
  const widthPx = rect.width - textInset - (info.family === 'messaging' ? 26 : 10);
  const fitted = fitText(node.label, { widthPx, fontSizePx: labelFontPx, maxLines: 2 });
  return {
    id: node.id,
    type: node.type,
    family: info.family,
    rect,
    lines: fitted.length > 0 ? fitted : [''],
    caption: info.title,
    badge,
    name: describeNode(node),
  };
}

function toFrame(node: DiagramNode, rect: Rect): SceneFrame {
  const [title = ''] = fitText(node.label, {
    widthPx: rect.width - 48,
    fontSizePx: labelFontPx,
    maxLines: 1,
  });
  return { id: node.id, rect, title, name: describeNode(node) };
}

function toArrows(diagram: Diagram, rects: ReadonlyMap<string, Rect>): SceneArrow[] {
  const routes = routeEdges(diagram.edges, rects);
  const labels = new Map(diagram.nodes.map(({ id, label }) => [id, label]));
  return diagram.edges.flatMap((edge) => {
    const route = routes.get(edge.id);
    const source = rects.get(edge.source);
    const target = rects.get(edge.target);
    if (!route || !source || !target) return [];
    const { path, middle } = toCurve(
      { ...getAnchor(source, route.sourceSide), side: route.sourceSide },
      { ...getAnchor(target, route.targetSide), side: route.targetSide },
    );
    return {
      id: edge.id,
      source: edge.source,
      target: edge.target,
      path,
      middle,
      async: edge.async ?? false,
      pill: toPill(edge.label, middle),
      name: describeEdge(edge, labels),
    };
  });
}

/** The pill that carries an arrow's label, centred on a point; null for a blank label. */
export function toPill(label: string | undefined, middle: Readonly<Point>): ScenePill | null {
  const fitting = { widthPx: pillWidthMax, fontSizePx: captionFontPx, maxLines: 1 };
  const [text] = fitText(label ?? '', fitting);
  if (text === undefined) return null;
  const width = estimateTextWidth(text, captionFontPx) + 14;
  return {
    text,
    rect: { x: middle.x - width / 2, y: middle.y - pillHeight / 2, width, height: pillHeight },
  };
}

export const toBadge = ({ replicas }: Pick<DiagramNode, 'replicas'>): string | null =>
  replicas === undefined || replicas === 1 ? null : `×${replicas}`;

/** "Send queue, Queue, 3 copies". */
export function describeNode(node: Readonly<DiagramNode>): string {
  const { title } = getComponentInfo(node.type);
  const label = node.label.trim() || 'Unnamed';
  const copies = node.replicas === undefined || node.replicas === 1 ? null : `${node.replicas} copies`;
  return [label, label === title ? null : title, copies].filter((part) => part !== null).join(', ');
}

/** "Gateway to Send queue, does not wait, enqueue". */
export function describeEdge(edge: Readonly<DiagramEdge>, labels: ReadonlyMap<string, string>): string {
  const nameOf = (id: string): string => labels.get(id)?.trim() || 'Unnamed';
  const parts = [
    `${nameOf(edge.source)} to ${nameOf(edge.target)}`,
    edge.async ? 'does not wait' : 'waits',
    edge.label?.trim() || null,
  ];
  return parts.filter((part) => part !== null).join(', ');
}
