import { toggleMarked } from '@/lib/store/commands/marks';
import type { WorkspaceStore } from '@/lib/store/types';
import type { ShortcutId } from '../actions/shortcuts';
import type { ShellStore } from '../shell-store';

type DeskContext = {
  store: WorkspaceStore;
  layout: ShellStore;
  /** The card that has the focus. */
  focusedNode: string | null;
};

/** What keys and the command palette ask of the desk around the drawing; false where it is not the desk's business. */
export function handleDeskCommand(id: ShortcutId, context: DeskContext): boolean {
  const { store, layout } = context;
  const { desk, setDesk } = layout.getState();
  switch (id) {
    case 'find':
      // Both light up the drawing: one at a time. What was told stays told.
      setDesk({ searching: true, walk: null });
      return true;
    case 'walk':
      void import('../walk/use-walk').then(({ openWalk }) => openWalk(store, layout));
      return true;
    case 'laser':
      setDesk({ laser: !desk.laser });
      return true;
    case 'present':
      setDesk({ presenting: true, searching: false, noteOf: null });
      return true;
    case 'mark':
      return mark(context);
    case 'note':
      return openNote(context);
    default:
      return false;
  }
}

function mark({ store, focusedNode }: DeskContext): boolean {
  const { selection, announce } = store.getState();
  const ids =
    focusedNode !== null && !selection.nodeIds.includes(focusedNode) ? [focusedNode] : selection.nodeIds;
  if (ids.length === 0) announce(store.say('selectToMark'));
  else toggleMarked(store, ids);
  return true;
}

function openNote({ store, layout, focusedNode }: DeskContext): boolean {
  const { selection, announce } = store.getState();
  const only = selection.nodeIds.length === 1 ? selection.nodeIds[0] : undefined;
  const id = focusedNode ?? only;
  if (id === undefined) announce(store.say('selectForNote'));
  else layout.getState().setDesk({ noteOf: id });
  return true;
}
