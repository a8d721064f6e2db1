import { alignments } from '@/lib/diagram/align';
import { alignSelection, distributeSelection } from '@/lib/store/commands/arrange';
import { type ActionContext, inWords, type WorkspaceAction } from './action';
import { onDrawing, unlessIn } from './on-drawing';

/** How the drawing is put in order. */
export function listArranging(context: ActionContext): WorkspaceAction[] {
  const { store } = context;
  const { selection, attempt } = store.getState();
  const make = onDrawing(context, 'drawing');
  const unless = unlessIn(context);
  const count = selection.nodeIds.length;
  return [
    make('tidy', unless(attempt.document.diagram.nodes.length > 0, 'nothingDrawn')),
    make('lock', unless(count > 0, 'some')),
    ...alignments.map(
      (alignment): WorkspaceAction => ({
        id: `align-${alignment}`,
        group: 'drawing',
        ...inWords(context, `align-${alignment}`, 'align'),
        ...unless(count > 1, 'two'),
        run: () => alignSelection(store, alignment),
      }),
    ),
    ...(['horizontally', 'vertically'] as const).map(
      (direction): WorkspaceAction => ({
        id: `space-${direction}`,
        group: 'drawing',
        ...inWords(context, `space-${direction}`, 'space'),
        ...unless(count > 2, 'three'),
        run: () => distributeSelection(store, direction),
      }),
    ),
  ];
}
