import {
  type ActionContext,
  type ActionGroup,
  inWords,
  soon,
  type WhyNot,
  type WorkspaceAction,
} from './action';

/** What the drawing does itself, as if its key had been pressed there: in the list of shortcuts, with words of its own. */
type DrawingCommand =
  | 'undo'
  | 'redo'
  | 'add'
  | 'connect'
  | 'addNext'
  | 'rename'
  | 'copy'
  | 'cut'
  | 'duplicate'
  | 'paste'
  | 'erase'
  | 'selectAll'
  | 'mark'
  | 'note'
  | 'tidy'
  | 'lock'
  | 'walk'
  | 'find'
  | 'present'
  | 'laser'
  | 'fit'
  | 'zoomIn'
  | 'zoomOut'
  | 'outline';

type Unless = Pick<WorkspaceAction, 'blocked'>;

export const onDrawing =
  (context: ActionContext, group: ActionGroup) =>
  (shortcut: DrawingCommand, rest: Unless = {}): WorkspaceAction => ({
    id: shortcut,
    group,
    ...inWords(context, shortcut, shortcut),
    shortcut,
    ...rest,
    run: () => {
      context.layout.getState().show('drawing');
      soon(() => context.layout.getState().canvas?.(shortcut));
    },
  });

/** What cannot be done says why. */
export const unlessIn =
  ({ t }: Pick<ActionContext, 't'>) =>
  (possible: boolean, why: WhyNot): Unless =>
    possible ? {} : { blocked: t(`blocked.${why}`) };
