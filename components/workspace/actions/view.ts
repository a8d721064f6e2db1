import { showsDrawing } from '../steps-of';
import { type ActionContext, focusSoon, inWords, type WorkspaceAction } from './action';
import { onDrawing, unlessIn } from './on-drawing';

/** What is seen and where the focus is. Nothing of it changes the answer. */
export function listView(context: ActionContext): WorkspaceAction[] {
  const { layout, dto } = context;
  const { show, setFold, open } = layout.getState();
  const drawn = showsDrawing(dto);
  const panel = (id: 'steps' | 'drawing' | 'writing'): WorkspaceAction => ({
    id: `panel-${id}`,
    group: 'view',
    ...inWords(context, `panel-${id}`, 'panel'),
    shortcut: 'nextPanel',
    run: () => {
      show(id);
      if (id === 'steps') setFold('left', 'open');
      if (id === 'writing') setFold('right', 'open');
      focusSoon(`workspace-${id}`);
    },
  });
  return [
    panel('steps'),
    ...(drawn ? [panel('drawing')] : []),
    panel('writing'),
    ...(drawn ? listDesk(context) : []),
    {
      id: 'shortcuts',
      group: 'view',
      ...inWords(context, 'shortcuts', 'shortcuts'),
      shortcut: 'sheet',
      run: () => open('shortcuts'),
    },
    {
      id: 'language',
      group: 'view',
      ...inWords(context, 'language', 'language'),
      run: () => open('language'),
    },
  ];
}

/** How the drawing is looked at, and shown to others. */
function listDesk(context: ActionContext): WorkspaceAction[] {
  const make = onDrawing(context, 'view');
  const unless = unlessIn(context);
  const { nodes } = context.store.getState().attempt.document.diagram;
  const drawn = unless(nodes.length > 0, 'nothingDrawn');
  return [
    make('walk', unless(nodes.length > 1, 'walk')),
    make('find', drawn),
    make('present', drawn),
    make('laser'),
    make('fit'),
    make('zoomIn'),
    make('zoomOut'),
    make('outline'),
  ];
}
