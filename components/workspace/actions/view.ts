import { showsDrawing } from '../steps-of';
import { type ActionContext, focusSoon, type WorkspaceAction } from './action';
import { nothingDrawn, onDrawing, unless } from './on-drawing';

/** What is seen and where the focus is. Nothing of it changes the answer. */
export function listView(context: ActionContext): WorkspaceAction[] {
  const { layout, dto } = context;
  const { show, setFold, open } = layout.getState();
  const drawn = showsDrawing(dto);
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
  return [
    panel('steps', 'Go to the steps'),
    ...(drawn ? [panel('drawing', 'Go to the drawing')] : []),
    panel('writing', 'Go to the writing'),
    ...(drawn ? listDesk(context) : []),
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

/** How the drawing is looked at, and shown to others. */
function listDesk(context: ActionContext): WorkspaceAction[] {
  const make = onDrawing(context, 'View');
  const { nodes } = context.store.getState().attempt.document.diagram;
  const drawn = unless(nodes.length > 0, nothingDrawn);
  return [
    make('walk', 'Walk a request', {
      words: ['path', 'flow', 'trace', 'narrate'],
      ...unless(nodes.length > 1, 'A walk needs two components. Draw them first.'),
    }),
    make('find', 'Find on the drawing', { words: ['search'], ...drawn }),
    make('present', 'Present the drawing', { words: ['show', 'slides', 'full screen'], ...drawn }),
    make('laser', 'Laser pointer, on or off', { words: ['point', 'share'] }),
    make('fit', 'Show the whole drawing', { words: ['zoom', 'fit'] }),
    make('zoomIn', 'Zoom in', { words: ['larger'] }),
    make('zoomOut', 'Zoom out', { words: ['smaller'] }),
    make('outline', 'Outline: the drawing as a list', { words: ['tree', 'list'] }),
  ];
}
