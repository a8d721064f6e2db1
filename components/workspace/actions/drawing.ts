import type { ActionContext, WorkspaceAction } from './action';
import { nothingDrawn, onDrawing, unless } from './on-drawing';

const noComponent = 'Select a component first.';

/** What can be done to the drawing. */
export function listDrawing(context: ActionContext): WorkspaceAction[] {
  const { selection, clipboard, canUndo, canRedo, undo, redo, attempt } = context.store.getState();
  const make = onDrawing(context, 'Drawing');
  const count = selection.nodeIds.length;
  const hasSelection = count + selection.edgeIds.length > 0;
  const isDrawn = attempt.document.diagram.nodes.length > 0;
  return [
    { ...make('undo', 'Undo', unless(canUndo, 'There is nothing to undo.')), run: undo },
    { ...make('redo', 'Redo', unless(canRedo, 'Nothing was undone.')), run: redo },
    make('add', 'Add a component…', { words: ['new', 'box', 'palette'] }),
    make(
      'connect',
      'Connect the selected component to…',
      unless(count === 1, 'Select the component the arrow starts at first.'),
    ),
    make('addNext', 'Add what comes next…', {
      words: ['following', 'after'],
      ...unless(count === 1, 'Select the component it comes after first.'),
    }),
    make('rename', 'Rename the selected component', unless(count === 1, 'Select one component first.')),
    make('copy', 'Copy', unless(count > 0, noComponent)),
    make('cut', 'Cut', unless(count > 0, noComponent)),
    make('duplicate', 'Duplicate', unless(count > 0, noComponent)),
    make('paste', 'Paste', unless(clipboard !== null, 'Nothing was copied yet.')),
    make('erase', 'Delete what is selected', unless(hasSelection, 'Select something on the drawing first.')),
    make('selectAll', 'Select everything', unless(isDrawn, nothingDrawn)),
    make('mark', 'Highlight what is selected, or stop', {
      words: ['mark', 'colour'],
      ...unless(count > 0, noComponent),
    }),
    make('note', 'Open the note of the selected component', {
      words: ['comment', 'pin', 'sticky'],
      ...unless(count === 1, 'Select one component first: a note is pinned to it.'),
    }),
  ];
}
