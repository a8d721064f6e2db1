import { type ActionContext, focusSoon, soon, type WorkspaceAction } from './action';
import type { ShortcutId } from './shortcuts';

/** What is seen and where the focus is. Nothing of it changes the answer. */
export function listView({ layout }: ActionContext): WorkspaceAction[] {
  const { show, setFold, open } = layout.getState();
  const panel = (id: 'steps' | 'drawing' | 'writing', title: string): WorkspaceAction => ({
    id: `panel-${id}`,
    group: 'View',
    title,
    shortcut: 'nextPanel',
    run: () => {
      show(id);
      if (id === 'steps') setFold('left', 'open');
      if (id === 'writing') setFold('right', 'open');
      focusSoon(`workspace-${id}`);
    },
  });
  const onDrawing = (shortcut: ShortcutId, title: string, words: readonly string[]): WorkspaceAction => ({
    id: shortcut,
    group: 'View',
    title,
    words,
    shortcut,
    run: () => {
      show('drawing');
      soon(() => layout.getState().canvas?.(shortcut));
    },
  });
  return [
    panel('steps', 'Go to the steps'),
    panel('drawing', 'Go to the drawing'),
    panel('writing', 'Go to the writing'),
    onDrawing('fit', 'Show the whole drawing', ['zoom', 'fit']),
    onDrawing('zoomIn', 'Zoom in', ['larger']),
    onDrawing('zoomOut', 'Zoom out', ['smaller']),
    onDrawing('outline', 'Outline: the drawing as a list', ['tree', 'list']),
    {
      id: 'shortcuts',
      group: 'View',
      title: 'Keyboard shortcuts',
      words: ['help', 'keys'],
      shortcut: 'sheet',
      run: () => open('shortcuts'),
    },
  ];
}
