import type { EdgePatch } from '@/lib/attempt/events';
import type { DiagramEdge } from '@/lib/diagram/schema';
import { fail, ok, type Result } from '@/lib/shared/result';
import type { DispatchOptions, WorkspaceStore } from '../types';
import { toLabel } from './nodes';

/**
 * Draws an arrow and selects it. Returns its id. Errors: `same_node`, `already_connected` (the same two boxes in the
 * same direction), `no_node`, `locked`, `limit_reached`; each is also said in the live region.
 */
export function connect(
  store: WorkspaceStore,
  source: string,
  target: string,
  { async = false }: Readonly<{ async?: boolean }> = {},
): Result<string> {
  const { attempt, dispatch, select, announce, setConnectFrom } = store.getState();
  setConnectFrom(null);
  const { nodes, edges } = attempt.document.diagram;
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  const refuse = (code: string, message: string) => {
    announce(message);
    return fail(code, message);
  };
  if (source === target) return refuse('same_node', store.say('drawing.sameNode'));
  if (!labels.has(source) || !labels.has(target)) return refuse('no_node', store.say('drawing.noEnd'));
  const ends = { from: labels.get(source) ?? '', to: labels.get(target) ?? '' };
  if (edges.some((edge) => edge.source === source && edge.target === target))
    return refuse('already_connected', store.say('drawing.alreadyConnected', ends));
  const edge: DiagramEdge = { id: store.createId(), source, target, ...(async && { async }) };
  const done = dispatch([{ type: 'edgeAdded', edge }]);
  if (!done.ok) return refuse(done.error.code, done.error.message);
  select({ edgeIds: [edge.id] });
  announce(store.say('drawing.connected', ends));
  return ok(edge.id);
}

/** Writes on an arrow; blank takes the label away. */
export function labelArrow(store: WorkspaceStore, id: string, label: string): Result<void> {
  const clean = toLabel(label);
  return changeArrow(store, id, { label: clean === '' ? null : clean });
}

/** `true`: the source goes on without waiting for the target. */
export const setArrowAsync = (store: WorkspaceStore, id: string, async: boolean): Result<void> =>
  changeArrow(store, id, { async });

/** Turns an arrow round. */
export function reverseArrow(store: WorkspaceStore, id: string): Result<void> {
  const edge = findArrow(store, id);
  return edge ? changeArrow(store, id, { source: edge.target, target: edge.source }) : ok(undefined);
}

/** Leads an end of an arrow to another box. */
export function reconnectArrow(
  store: WorkspaceStore,
  id: string,
  ends: Readonly<{ source?: string; target?: string }>,
): Result<void> {
  const edge = findArrow(store, id);
  if (!edge) return ok(undefined);
  const next = { ...edge, ...ends };
  if (next.source === next.target) return fail('same_node', store.say('drawing.sameNode'));
  return changeArrow(store, id, { source: next.source, target: next.target });
}

function changeArrow(
  store: WorkspaceStore,
  id: string,
  patch: EdgePatch,
  options: DispatchOptions = {},
): Result<void> {
  const edge = findArrow(store, id);
  if (!edge || isSame(edge, patch)) return ok(undefined);
  const { dispatch, announce } = store.getState();
  const done = dispatch([{ type: 'edgeChanged', id, patch }], options);
  if (!done.ok) announce(done.error.message);
  return done;
}

const isSame = (edge: DiagramEdge, patch: EdgePatch): boolean =>
  Object.entries(patch).every(([key, value]) => {
    const current = edge[key as keyof EdgePatch];
    return (current ?? (key === 'async' ? false : null)) === value;
  });

const findArrow = (store: WorkspaceStore, id: string): DiagramEdge | undefined =>
  store.getState().attempt.document.diagram.edges.find((edge) => edge.id === id);
