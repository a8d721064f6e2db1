import { readText } from '@/lib/attempt/apply';
import type { AttemptEvent, NodePatch } from '@/lib/attempt/events';
import { findSplice } from '@/lib/attempt/text-diff';
import { getComponentInfo } from '@/lib/diagram/catalogue';
import { diagramLimits, maxCoordinate, maxReplicas, minFrameSide } from '@/lib/diagram/limits';
import type { ComponentType, Diagram, DiagramNode } from '@/lib/diagram/schema';
import { fail, type Result } from '@/lib/shared/result';
import { toStorableText } from '@/lib/shared/storable';
import { stepLimits } from '@/lib/steps/limits';
import { renameInWalks, toWalkName } from '@/lib/steps/walk-text';
import type { DispatchOptions, WorkspaceStore } from '../types';

export type Point = { x: number; y: number };

/** A new region's frame, in pixels. */
const frame = { width: 420, height: 260 } as const;

/** Puts a new component on the drawing, its top left corner at `at`, and selects it. Returns its id. */
export function addNode(
  store: WorkspaceStore,
  type: ComponentType,
  at: Point,
  { parent }: Readonly<{ parent?: string }> = {},
): Result<string> {
  const { attempt, dispatch, select, announce } = store.getState();
  const label = freeLabel(attempt.document.diagram, getComponentInfo(type).title);
  const size = type === 'region' ? frame : {};
  const node: DiagramNode = {
    id: store.createId(),
    type,
    label,
    ...size,
    ...toPoint(at),
    ...(parent !== undefined && { parent }),
  };
  const done = dispatch([{ type: 'nodeAdded', node }]);
  if (!done.ok) {
    announce(done.error.message);
    return done;
  }
  select({ nodeIds: [node.id] });
  announce(store.say('drawing.added', { name: label }));
  return { ok: true, value: node.id };
}

/**
 * Puts what comes next after a box on the drawing, with the arrow that leads there, as one step of undo, and selects it.
 * Returns the new box's id.
 */
export function addNext(
  store: WorkspaceStore,
  source: string,
  { type, at, parent }: Readonly<{ type: ComponentType; at: Point; parent?: string }>,
): Result<string> {
  const { attempt, dispatch, select, announce } = store.getState();
  const { diagram } = attempt.document;
  const from = diagram.nodes.find(({ id }) => id === source);
  if (!from) return fail('no_node', store.say('drawing.noBefore'));
  const label = freeLabel(diagram, getComponentInfo(type).title);
  const node: DiagramNode = {
    id: store.createId(),
    type,
    label,
    ...(type === 'region' && frame),
    ...toPoint(at),
    ...(parent !== undefined && { parent }),
  };
  const done = dispatch([
    { type: 'nodeAdded', node },
    { type: 'edgeAdded', edge: { id: store.createId(), source, target: node.id } },
  ]);
  if (!done.ok) {
    announce(done.error.message);
    return done;
  }
  select({ nodeIds: [node.id] });
  announce(
    from.label === ''
      ? store.say('drawing.addedNext', { name: label })
      : store.say('drawing.addedAfter', { name: label, before: from.label }),
  );
  return { ok: true, value: node.id };
}

/** "Queue", then "Queue 2": a label that no other box has. */
function freeLabel(diagram: Diagram, title: string): string {
  const taken = new Set(diagram.nodes.map(({ label }) => label));
  if (!taken.has(title)) return title;
  let number = 2;
  while (taken.has(`${title} ${number}`)) number++;
  return `${title} ${number}`;
}

/** Renames a box. Blank names are refused by doing nothing: a box without a name cannot be talked about. */
export function rename(store: WorkspaceStore, id: string, label: string): Result<void> {
  const clean = toLabel(label);
  const { nodes } = store.getState().attempt.document.diagram;
  const node = nodes.find((other) => other.id === id);
  if (!node || clean === '' || clean === node.label) return { ok: true, value: undefined };
  const renamed: AttemptEvent = { type: 'nodeChanged', id, patch: { label: clean } };
  return report(store, [renamed, ...renameInText(store, node, clean)], {});
}

/** Walks are told by the names of boxes: they follow, unless another box has the same name. */
function renameInText(store: WorkspaceStore, node: Readonly<DiagramNode>, label: string): AttemptEvent[] {
  const { diagram, steps } = store.getState().attempt.document;
  const before = toWalkName(node.label);
  if (diagram.nodes.some((other) => other.id !== node.id && toWalkName(other.label) === before)) return [];
  const text = readText(steps, 'architecture', 'text');
  const renamed = renameInWalks(text, before, toWalkName(label));
  const splice = renamed.length <= stepLimits.textChars ? findSplice(text, renamed) : null;
  return splice ? [{ type: 'textSpliced', step: 'architecture', field: 'text', ...splice }] : [];
}

/** States how many copies run; null says nothing about it. Whole numbers from 0. */
export function setReplicas(store: WorkspaceStore, id: string, replicas: number | null): Result<void> {
  const value = replicas === null ? null : clamp(Math.round(replicas), 0, maxReplicas);
  return changeNode(store, id, { replicas: value }, { mergeKey: `replicas:${id}` });
}

/** States how many requests a second one copy carries; null says nothing about it. */
export function setCapacity(store: WorkspaceStore, id: string, perSecond: number | null): Result<void> {
  const valid = perSecond !== null && Number.isFinite(perSecond) && perSecond > 0;
  const patch: NodePatch = { capacityPerSecond: valid ? perSecond : null };
  return changeNode(store, id, patch, { mergeKey: `capacity:${id}` });
}

export function setNotes(store: WorkspaceStore, id: string, notes: string): Result<void> {
  const clean = cut(toStorableText(notes), diagramLimits.notesChars);
  return changeNode(store, id, { notes: clean === '' ? null : clean }, { mergeKey: `notes:${id}` });
}

export const setNodeType = (store: WorkspaceStore, id: string, type: ComponentType): Result<void> =>
  changeNode(store, id, { type });

/** Puts a box into a region's frame, or out of any with null. */
export const setRegionParent = (store: WorkspaceStore, id: string, parent: string | null): Result<void> =>
  changeNode(store, id, { parent });

/** Gives a region a new frame, from wherever its corner was pulled. */
export function resizeRegion(
  store: WorkspaceStore,
  id: string,
  box: Readonly<Point & { width: number; height: number }>,
): Result<void> {
  const patch: NodePatch = { width: toSide(box.width), height: toSide(box.height) };
  return report(
    store,
    [
      { type: 'nodeChanged', id, patch },
      { type: 'nodesMoved', moves: [{ id, ...toPoint(box) }] },
    ],
    {},
  );
}

/** Moves boxes by a distance; a region takes what it frames along. Key presses in a row are undone together. */
export function moveBy(store: WorkspaceStore, ids: readonly string[], by: Readonly<Point>): Result<void> {
  const { diagram } = store.getState().attempt.document;
  const free = ids.filter((id) => !diagram.nodes.some((node) => node.id === id && node.locked));
  const moving = withFramed(diagram, free);
  const moves = moving.map(({ id, x = 0, y = 0 }) => ({ id, ...toPoint({ x: x + by.x, y: y + by.y }) }));
  if (moves.length === 0) return { ok: true, value: undefined };
  return report(store, [{ type: 'nodesMoved', moves }], {
    mergeKey: `move:${moves.map(({ id }) => id).join()}`,
  });
}

/** The named boxes and what the regions among them frame, each once. */
export function withFramed(diagram: Diagram, ids: readonly string[]): readonly DiagramNode[] {
  const named = new Set(ids);
  return diagram.nodes.filter(
    ({ id, parent }) => named.has(id) || (parent !== undefined && named.has(parent)),
  );
}

function changeNode(
  store: WorkspaceStore,
  id: string,
  patch: NodePatch,
  options: DispatchOptions = {},
): Result<void> {
  const node = store.getState().attempt.document.diagram.nodes.find((other) => other.id === id);
  if (!node || isSame(node, patch)) return { ok: true, value: undefined };
  return report(store, [{ type: 'nodeChanged', id, patch }], options);
}

/** True where the patch says what is already so: pressing Enter on an unchanged name is no change. */
const isSame = (node: DiagramNode, patch: NodePatch): boolean =>
  Object.entries(patch).every(([key, value]) => (node[key as keyof NodePatch] ?? null) === value);

function report(
  store: WorkspaceStore,
  events: readonly AttemptEvent[],
  options: DispatchOptions,
): Result<void> {
  const { dispatch, announce } = store.getState();
  const done = dispatch(events, options);
  if (!done.ok) announce(done.error.message);
  return done;
}

/** One line, storable, within the limit. */
export const toLabel = (text: string): string =>
  cut(toStorableText(text).replace(/\s+/g, ' ').trim(), diagramLimits.labelChars);

/** At most `max` units, never half a character. */
const cut = (text: string, max: number): string =>
  text.length <= max ? text : text.slice(0, max).toWellFormed();

const clamp = (value: number, min: number, max: number): number =>
  Number.isFinite(value) ? Math.min(max, Math.max(min, value)) : min;

const toPoint = ({ x, y }: Readonly<Point>): Point => ({
  x: clamp(Math.round(x), -maxCoordinate, maxCoordinate),
  y: clamp(Math.round(y), -maxCoordinate, maxCoordinate),
});

const toSide = (length: number): number => clamp(Math.round(length), minFrameSide, maxCoordinate);
