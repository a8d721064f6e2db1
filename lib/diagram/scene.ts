import { compareCodeUnits } from '@/lib/shared/compare';
import { type ComponentFamily, getComponentInfo } from './catalogue';
import { describeEdge, describeNode, type DrawingWords, englishWords } from './drawing-words';
import { fitText } from './fit-text';
import { cardSize, getBounds, getCentre, inflate, type Point, type Rect } from './geometry';
import { createObstacles } from './obstacles';
import { getSpot, placePills, type ScenePill } from './pills';
import { positionDiagram } from './positions';
import { labelFontPx, textInset } from './scene-measures';
import type { ComponentType, Diagram, DiagramNode } from './schema';
import { findWays, toCards } from './ways';

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

export type SceneArrow = {
  id: string;
  source: string;
  target: string;
  path: string;
  /** Where signs go: on its label, or half way along. */
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

const margin = 24;

/** Lays out everything that is shown of a drawing. Pure; read-only views and exports share it. */
export function createScene(diagram: Readonly<Diagram>, words: DrawingWords = englishWords): Scene {
  const rects = positionDiagram(diagram);
  const cards: SceneCard[] = [];
  const frames: SceneFrame[] = [];
  for (const node of [...diagram.nodes].sort((a, b) => compareCodeUnits(a.id, b.id))) {
    const rect = rects.get(node.id);
    if (!rect) continue;
    if (node.type === 'region') frames.push(toFrame(node, rect, words));
    else cards.push(toCard(node, rect, words));
  }
  const { arrows, reach } = toArrows(diagram, rects, words);
  const bounds = getBounds([...rects.values(), ...reach]) ?? { x: 0, y: 0, ...cardSize };
  return { bounds: inflate(bounds, margin), frames, arrows, cards };
}

function toCard(node: DiagramNode, rect: Rect, words: DrawingWords): SceneCard {
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
    caption: words.titleOf(node.type),
    badge,
    name: describeNode(node, words),
  };
}

function toFrame(node: DiagramNode, rect: Rect, words: DrawingWords): SceneFrame {
  const [title = ''] = fitText(node.label, {
    widthPx: rect.width - 48,
    fontSizePx: labelFontPx,
    maxLines: 1,
  });
  return { id: node.id, rect, title, name: describeNode(node, words) };
}

function toArrows(diagram: Diagram, rects: ReadonlyMap<string, Rect>, words: DrawingWords) {
  const ways = findWays(diagram, rects).byId;
  const pills = placePills(diagram.edges, ways, createObstacles(toCards(diagram, rects)));
  const labels = new Map(diagram.nodes.map(({ id, label }) => [id, label]));
  const arrows = diagram.edges.flatMap((edge): SceneArrow[] => {
    const way = ways.get(edge.id);
    if (!way) return [];
    const pill = pills.get(edge.id) ?? null;
    return [
      {
        id: edge.id,
        source: edge.source,
        target: edge.target,
        path: way.path,
        middle: pill ? getCentre(pill.rect) : getSpot(way.line, 0.5).point,
        async: edge.async ?? false,
        pill,
        name: describeEdge(edge, labels, words),
      },
    ];
  });
  const turns = [...ways.values()].flatMap(({ line }) =>
    line.map(({ x, y }) => ({ x, y, width: 0, height: 0 })),
  );
  return { arrows, reach: [...turns, ...[...pills.values()].map(({ rect }) => rect)] };
}

export const toBadge = ({ replicas }: Pick<DiagramNode, 'replicas'>): string | null =>
  replicas === undefined || replicas === 1 ? null : `×${replicas}`;
