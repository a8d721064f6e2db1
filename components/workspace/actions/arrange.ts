import { alignments } from '@/lib/diagram/align';
import { alignSelection, distributeSelection } from '@/lib/store/commands/arrange';
import type { ActionContext, WorkspaceAction } from './action';
import { nothingDrawn, onDrawing, unless } from './on-drawing';

/** How the drawing is put in order. */
export function listArranging(context: ActionContext): WorkspaceAction[] {
  const { store } = context;
  const { selection, attempt } = store.getState();
  const make = onDrawing(context, 'Drawing');
  const count = selection.nodeIds.length;
  return [
    make('tidy', 'Tidy the drawing', {
      words: ['layout', 'arrange'],
      ...unless(attempt.document.diagram.nodes.length > 0, nothingDrawn),
    }),
    make('lock', 'Lock what is selected in place, or unlock it', {
      words: ['pin', 'fix'],
      ...unless(count > 0, 'Select a component first.'),
    }),
    ...alignments.map(
      (alignment): WorkspaceAction => ({
        id: `align-${alignment}`,
        group: 'Drawing',
        title: `Align: ${alignment}`,
        words: ['line up', 'arrange'],
        ...unless(count > 1, 'Select two components or more first.'),
        run: () => alignSelection(store, alignment),
      }),
    ),
    ...(['horizontally', 'vertically'] as const).map(
      (direction): WorkspaceAction => ({
        id: `space-${direction}`,
        group: 'Drawing',
        title: `Space out evenly: ${direction}`,
        words: ['distribute', 'gaps'],
        ...unless(count > 2, 'Select three components or more first.'),
        run: () => distributeSelection(store, direction),
      }),
    ),
  ];
}
