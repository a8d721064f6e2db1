import type { WorkspaceStore } from '@/lib/store/types';
import { toggleLocked } from '@/lib/store/commands/arrange';
import { copySelection, cutSelection, duplicateSelection, paste } from '@/lib/store/commands/clipboard';
import { remove, removeSelection, selectAll } from '@/lib/store/commands/selection';
import type { ShortcutId } from '../actions/shortcuts';
import { toNudgeEvents } from './drops';

/** What a key press on the canvas can ask for beyond the store. */
export type KeyContext = {
  store: WorkspaceStore;
  /** The card or arrow that has the focus. */
  focusedNode: string | null;
  focusedEdge: string | null;
  startRenaming: (nodeId: string) => void;
  /** Offers what comes next after a box. */
  startNext: (nodeId: string) => void;
  openPalette: () => void;
  toggleOutline: () => void;
  fit: () => void;
  zoom: (by: 1 | -1) => void;
  /** After a deletion the focused card is gone; focus must not be. */
  focusCanvas: () => void;
};

/**
 * Does what a shortcut of the drawing asks for, whether its key was pressed (`key`) or the command palette asked; false
 * where the canvas has no use for it and the page may.
 */
export function handleCanvasCommand(id: ShortcutId, context: KeyContext, key = ''): boolean {
  const { store } = context;
  switch (id) {
    case 'pick':
      return enter(context);
    case 'pickToo':
      return toggle(context);
    case 'move':
      return nudge(key, stepPx, context);
    case 'moveFar':
      return nudge(key, longStepPx, context);
    case 'rename':
      return withTarget(context, context.startRenaming);
    case 'connect':
      return withTarget(context, (nodeId) => store.getState().setConnectFrom(nodeId));
    case 'erase':
      return erase(context);
    case 'addNext':
      return withTarget(context, context.startNext);
    case 'lock':
      return lock(context);
    case 'letGo':
      return escape(store);
    case 'add':
      context.openPalette();
      return true;
    default:
      // Keys of the clipboard are left to the browser, whose events carry what other programs copied.
      return view(id, context) || (key === '' && edit(id, store)) || change(id, context);
  }
}

function view(id: ShortcutId, context: KeyContext): boolean {
  switch (id) {
    case 'outline':
      context.toggleOutline();
      return true;
    case 'fit':
      context.fit();
      return true;
    case 'zoomIn':
      context.zoom(1);
      return true;
    case 'zoomOut':
      context.zoom(-1);
      return true;
    default:
      return false;
  }
}

function edit(id: ShortcutId, store: WorkspaceStore): boolean {
  switch (id) {
    case 'copy':
      return copySelection(store);
    case 'cut':
      cutSelection(store);
      return true;
    case 'paste':
      paste(store);
      return true;
    default:
      return false;
  }
}

function change(id: ShortcutId, { store, fit }: KeyContext): boolean {
  switch (id) {
    case 'duplicate':
      duplicateSelection(store);
      return true;
    case 'selectAll':
      selectAll(store);
      return true;
    case 'tidy':
      void tidy(store, fit);
      return true;
    default:
      return false;
  }
}

/** Fetches the layout engine's caller, lays out, and shows the whole where the whole changed. */
async function tidy(store: WorkspaceStore, fit: () => void): Promise<void> {
  const isPart = store.getState().selection.nodeIds.length > 1;
  const { layOut } = await import('./auto-layout');
  const done = await layOut(store);
  // The new places are on the canvas after the next frame.
  if (done && !isPart) requestAnimationFrame(fit);
}

/** Locks or unlocks what is selected, or else the focused card. */
function lock({ store, focusedNode }: KeyContext): boolean {
  const { selection, editable } = store.getState();
  if (!editable) return false;
  const isAside = focusedNode !== null && !selection.nodeIds.includes(focusedNode);
  toggleLocked(store, isAside ? [focusedNode] : selection.nodeIds);
  return true;
}

/** Enter picks up what has the focus; on a picked card it renames. While an arrow is being drawn it ends it. */
function enter(context: KeyContext): boolean {
  const { store, focusedNode, focusedEdge, startRenaming } = context;
  const { selection, select, showPanel } = store.getState();
  if (focusedNode !== null) {
    const only = selection.nodeIds.length === 1 && selection.nodeIds[0] === focusedNode;
    if (only) startRenaming(focusedNode);
    else select({ nodeIds: [focusedNode] });
    if (!only) showPanel('selected');
    return true;
  }
  if (focusedEdge === null) return false;
  select({ edgeIds: [focusedEdge] });
  showPanel('selected');
  return true;
}

/** Space adds to the selection, or takes away. */
function toggle({ store, focusedNode, focusedEdge }: KeyContext): boolean {
  if (focusedNode === null && focusedEdge === null) return false;
  const { selection, select } = store.getState();
  const flip = (ids: readonly string[], id: string | null): readonly string[] =>
    id === null ? ids : ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
  select({ nodeIds: flip(selection.nodeIds, focusedNode), edgeIds: flip(selection.edgeIds, focusedEdge) });
  return true;
}

function withTarget({ store, focusedNode }: KeyContext, act: (nodeId: string) => void): boolean {
  const { selection, editable } = store.getState();
  const id = focusedNode ?? (selection.nodeIds.length === 1 ? selection.nodeIds[0] : undefined);
  if (id === undefined || !editable) return false;
  act(id);
  return true;
}

function erase({ store, focusedNode, focusedEdge, focusCanvas }: KeyContext): boolean {
  const { selection } = store.getState();
  const isSelected =
    (focusedNode === null || selection.nodeIds.includes(focusedNode)) &&
    (focusedEdge === null || selection.edgeIds.includes(focusedEdge));
  const done = isSelected
    ? removeSelection(store)
    : remove(store, focusedNode === null ? [] : [focusedNode], focusedEdge === null ? [] : [focusedEdge]);
  if (done.ok) focusCanvas();
  return true;
}

function escape(store: WorkspaceStore): boolean {
  const { connectFrom, setConnectFrom, announce, selection, select } = store.getState();
  if (connectFrom !== null) {
    setConnectFrom(null);
    announce(store.say('drawing.connectingCancelled'));
    return true;
  }
  if (selection.nodeIds.length + selection.edgeIds.length === 0) return false;
  select({});
  return true;
}

const arrows: Readonly<Record<string, { x: number; y: number }>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

const stepPx = 8;
const longStepPx = 40;

/** Moves what is selected, or else the focused card. Presses in a row are undone together. */
function nudge(key: string, length: number, { store, focusedNode }: KeyContext): boolean {
  const { attempt, selection, select, dispatch, announce } = store.getState();
  const focusedAlone = focusedNode !== null && !selection.nodeIds.includes(focusedNode);
  const ids = focusedAlone ? [focusedNode] : selection.nodeIds;
  const direction = arrows[key];
  if (ids.length === 0 || !direction) return false;
  if (focusedAlone) select({ nodeIds: ids });
  const by = { x: direction.x * length, y: direction.y * length };
  const events = toNudgeEvents(attempt.document.diagram, ids, by);
  if (events.length === 0) announce(store.say('drawing.lockedInPlace'));
  const done = dispatch(events, { mergeKey: `move:${ids.join()}` });
  if (!done.ok) announce(done.error.message);
  return true;
}
