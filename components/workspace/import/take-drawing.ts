import type { ReadFile } from '@/lib/attempt/read-drawing-file';
import { getBounds } from '@/lib/diagram/geometry';
import { diagramLimits, maxCoordinate } from '@/lib/diagram/limits';
import { positionDiagram } from '@/lib/diagram/positions';
import type { Diagram } from '@/lib/diagram/schema';
import { tooManyTogether } from '@/lib/attempt/too-many-together';
import type { Result } from '@/lib/shared/result';
import type { WorkspaceStore } from '@/lib/store/types';

/** What is to happen with what was read. */
export type Taking = 'answer' | 'add' | 'replace';

/** Room between what was there and what comes beside it. */
const gap = 120;

/** Brings what was read into the attempt, as one step of undo. Errors: `locked`, `limit_reached`. */
export function takeDrawing(
  store: WorkspaceStore,
  { document: read }: ReadFile,
  decided: Diagram,
  taking: Taking,
): Result<void> {
  const { attempt, dispatch, announce } = store.getState();
  const { document } = attempt;
  const diagram = taking === 'add' ? merge(document.diagram, decided, store.createId) : decided;
  if (diagram.nodes.length > diagramLimits.nodes)
    return tooManyTogether('components', diagram.nodes.length, diagramLimits.nodes);
  if (diagram.edges.length > diagramLimits.edges)
    return tooManyTogether('arrows', diagram.edges.length, diagramLimits.edges);
  const next = taking === 'answer' ? { ...read, diagram } : { ...document, diagram };
  const done = dispatch([{ type: 'documentReplaced', document: next }]);
  if (done.ok) announce(store.say(taking === 'add' ? 'drawing.broughtIn' : 'drawing.replacedAll'));
  return done;
}

/** The new drawing below the old one, with ids that nothing else has. */
export function merge(old: Diagram, added: Diagram, createId: () => string): Diagram {
  const rects = positionDiagram(added);
  const bounds = getBounds(rects.values());
  const room = getBounds(positionDiagram(old).values());
  const shift =
    bounds && room ? { x: room.x - bounds.x, y: room.y + room.height + gap - bounds.y } : { x: 0, y: 0 };
  const ids = new Map(added.nodes.map(({ id }) => [id, createId()]));
  const nodes = added.nodes.map(({ parent, ...node }) => {
    const rect = rects.get(node.id) ?? { x: 0, y: 0 };
    const frame = parent === undefined ? undefined : ids.get(parent);
    return {
      ...node,
      id: ids.get(node.id) ?? node.id,
      x: clamp(rect.x + shift.x),
      y: clamp(rect.y + shift.y),
      ...(node.type === 'region' && sizeOf(rects.get(node.id))),
      ...(frame !== undefined && { parent: frame }),
    };
  });
  const edges = added.edges.flatMap((edge) => {
    const [source, target] = [ids.get(edge.source), ids.get(edge.target)];
    return source !== undefined && target !== undefined ? [{ ...edge, id: createId(), source, target }] : [];
  });
  return { nodes: [...old.nodes, ...nodes], edges: [...old.edges, ...edges] };
}

const sizeOf = (rect: { width: number; height: number } | undefined) =>
  rect ? { width: rect.width, height: rect.height } : {};

const clamp = (value: number): number => Math.min(maxCoordinate, Math.max(-maxCoordinate, Math.round(value)));
