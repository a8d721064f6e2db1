import type { ActionContext, WorkspaceAction } from './action';
import { onDrawing, unlessIn } from './on-drawing';

/** What can be done to the drawing. */
export function listDrawing(context: ActionContext): WorkspaceAction[] {
  const { selection, clipboard, canUndo, canRedo, undo, redo, attempt } = context.store.getState();
  const make = onDrawing(context, 'drawing');
  const unless = unlessIn(context);
  const count = selection.nodeIds.length;
  const hasSelection = count + selection.edgeIds.length > 0;
  const isDrawn = attempt.document.diagram.nodes.length > 0;
  return [
    { ...make('undo', unless(canUndo, 'undo')), run: undo },
    { ...make('redo', unless(canRedo, 'redo')), run: redo },
    make('add'),
    make('connect', unless(count === 1, 'connect')),
    make('addNext', unless(count === 1, 'addNext')),
    make('rename', unless(count === 1, 'one')),
    make('copy', unless(count > 0, 'some')),
    make('cut', unless(count > 0, 'some')),
    make('duplicate', unless(count > 0, 'some')),
    make('paste', unless(clipboard !== null, 'nothingCopied')),
    make('erase', unless(hasSelection, 'nothingSelected')),
    make('selectAll', unless(isDrawn, 'nothingDrawn')),
    make('mark', unless(count > 0, 'some')),
    make('note', unless(count === 1, 'note')),
  ];
}
