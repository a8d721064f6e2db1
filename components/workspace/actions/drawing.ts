import { type ActionContext, soon, type WorkspaceAction } from './action';
import type { ShortcutId } from './shortcuts';

const nothingDrawn = 'Nothing is drawn yet.';
const nothingSelected = 'Select something on the drawing first.';
const noComponent = 'Select a component first.';

/** What can be done to the drawing. Each is done by the drawing itself, as if its key had been pressed there. */
export function listDrawing({ store, layout, layOut }: ActionContext): WorkspaceAction[] {
  const { selection, clipboard, canUndo, canRedo, undo, redo, attempt } = store.getState();
  const { nodes } = attempt.document.diagram;
  const onDrawing = (
    shortcut: ShortcutId,
    title: string,
    rest: Pick<WorkspaceAction, 'words' | 'blocked'> = {},
  ): WorkspaceAction => ({
    id: shortcut,
    group: 'Drawing',
    title,
    shortcut,
    ...rest,
    run: () => {
      layout.getState().show('drawing');
      soon(() => layout.getState().canvas?.(shortcut));
    },
  });
  const unless = (possible: boolean, why: string) => (possible ? {} : { blocked: why });
  const hasNodes = selection.nodeIds.length > 0;
  const hasSelection = hasNodes || selection.edgeIds.length > 0;
  const isDrawn = nodes.length > 0;
  return [
    { ...onDrawing('undo', 'Undo', unless(canUndo, 'There is nothing to undo.')), run: undo },
    { ...onDrawing('redo', 'Redo', unless(canRedo, 'Nothing was undone.')), run: redo },
    onDrawing('add', 'Add a component…', { words: ['new', 'box', 'palette'] }),
    onDrawing(
      'connect',
      'Connect the selected component to…',
      unless(selection.nodeIds.length === 1, 'Select the component the arrow starts at first.'),
    ),
    onDrawing(
      'rename',
      'Rename the selected component',
      unless(selection.nodeIds.length === 1, 'Select one component first.'),
    ),
    onDrawing('copy', 'Copy', unless(hasNodes, noComponent)),
    onDrawing('cut', 'Cut', unless(hasNodes, noComponent)),
    onDrawing('duplicate', 'Duplicate', unless(hasNodes, noComponent)),
    onDrawing('paste', 'Paste', unless(clipboard !== null, 'Nothing was copied yet.')),
    onDrawing('erase', 'Delete what is selected', unless(hasSelection, nothingSelected)),
    onDrawing('selectAll', 'Select everything', unless(isDrawn, nothingDrawn)),
    {
      id: 'layout',
      group: 'Drawing',
      title: 'Tidy the drawing',
      words: ['layout', 'arrange'],
      ...unless(isDrawn, nothingDrawn),
      run: layOut,
    },
  ];
}
