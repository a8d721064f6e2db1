import type { AttemptEvent } from '@/lib/attempt/events';
import { getBounds, getSize, overlaps, type Point, type Rect } from '@/lib/diagram/geometry';
import { diagramLimits, maxCoordinate } from '@/lib/diagram/limits';
import { readListText } from '@/lib/diagram/list-text';
import { positionDiagram } from '@/lib/diagram/positions';
import type { Diagram, DiagramEdge, DiagramNode } from '@/lib/diagram/schema';
import { toGrid } from '@/lib/diagram/snapping';
import { fail, type Result } from '@/lib/shared/result';
import type { WorkspaceStore } from '../types';
import { toLabel } from './nodes';

/**
 * Draws what a pasted list names, around the middle of the view, as one step of undo, and selects it. A name that is on the
 * drawing already stands for that box. Errors: `no_list`, `limit_reached`, `locked`; each is also said.
 */
export function pasteList(store: WorkspaceStore, text: string, middle: Readonly<Point>): Result<void> {
  const { attempt, dispatch, select, announce } = store.getState();
  const { diagram } = attempt.document;
  const refuse = (code: string, message: string) => {
    announce(message);
    return fail(code, message);
  };
  const { nodes, edges } = toParts(diagram, text, () => store.createId());
  if (nodes.length === 0 && edges.length === 0) return refuse('no_list', store.say('drawing.noList'));
  if (diagram.nodes.length + nodes.length > diagramLimits.nodes)
    return refuse('limit_reached', store.say('drawing.listTooLong', { max: diagramLimits.nodes }));
  const placed = place(diagram, { nodes, edges }, middle);
  const events: AttemptEvent[] = [
    ...placed.map((node): AttemptEvent => ({ type: 'nodeAdded', node })),
    ...edges.map((edge): AttemptEvent => ({ type: 'edgeAdded', edge })),
  ];
  const done = dispatch(events);
  if (!done.ok) return refuse(done.error.code, done.error.message);
  select({ nodeIds: placed.map(({ id }) => id), edgeIds: edges.map(({ id }) => id) });
  announce(store.say('drawing.drewList', { nodes: placed.length, edges: edges.length }));
  return done;
}

/** New boxes, regions first, and the arrows that are not there yet. */
function toParts(diagram: Diagram, text: string, createId: () => string): Diagram {
  const listed = readListText(text);
  const present = new Map(diagram.nodes.map(({ id, label }) => [label.trim().toLowerCase(), id]));
  const ids = listed.nodes.map(({ label }) => present.get(toLabel(label).toLowerCase()) ?? createId());
  const known = new Set(present.values());
  const nodes = listed.nodes.flatMap(({ label, type, parent }, index): DiagramNode[] => {
    const id = ids[index];
    const frame = parent === undefined ? undefined : ids[parent];
    if (id === undefined || known.has(id)) return [];
    return [{ id, type, label: toLabel(label), ...(frame !== undefined && { parent: frame }) }];
  });
  const joined = new Set(diagram.edges.map(({ source, target }) => `${source}\u0000${target}`));
  const edges = listed.edges.flatMap(({ source, target, label, async }): DiagramEdge[] => {
    const [from, to] = [ids[source], ids[target]];
    if (from === undefined || to === undefined || from === to || joined.has(`${from}\u0000${to}`)) return [];
    const words = label === undefined ? '' : toLabel(label);
    return [
      {
        id: createId(),
        source: from,
        target: to,
        ...(words !== '' && { label: words }),
        ...(async && { async }),
      },
    ];
  });
  return { nodes: nodes.sort((a, b) => Number(b.type === 'region') - Number(a.type === 'region')), edges };
}

const stepPx = 40;
const maxSteps = 200;

/** Lays the new boxes out along their arrows, and the whole of them at the first free place from the middle of the view down. */
function place(diagram: Diagram, added: Diagram, middle: Readonly<Point>): DiagramNode[] {
  const own = new Set(added.nodes.map(({ id }) => id));
  const inner = added.edges.filter(({ source, target }) => own.has(source) && own.has(target));
  const rects = positionDiagram({ nodes: added.nodes, edges: inner });
  const bounds = getBounds(rects.values());
  if (!bounds) return [];
  const taken = [...positionDiagram(diagram).values()];
  const left = toGrid(middle.x - bounds.width / 2);
  let top = toGrid(middle.y - bounds.height / 2);
  const isTaken = (): boolean => {
    const whole: Rect = { ...bounds, x: left, y: top };
    return taken.some((rect) => overlaps(rect, whole));
  };
  for (let step = 0; step < maxSteps && isTaken(); step++) top += stepPx;
  return added.nodes.map((node) => {
    const rect = rects.get(node.id) ?? bounds;
    const size = node.type === 'region' ? { width: rect.width, height: rect.height } : {};
    return {
      ...node,
      ...(node.type === 'region' && { ...getSize(node), ...size }),
      x: clamp(left + rect.x - bounds.x),
      y: clamp(top + rect.y - bounds.y),
    };
  });
}

const clamp = (value: number): number => Math.min(maxCoordinate, Math.max(-maxCoordinate, Math.round(value)));
