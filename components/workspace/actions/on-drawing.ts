import { type ActionContext, type ActionGroup, soon, type WorkspaceAction } from './action';
import type { ShortcutId } from './shortcuts';

type Rest = Pick<WorkspaceAction, 'words' | 'blocked'>;

/** Something the drawing does itself, as if its key had been pressed there. */
export const onDrawing =
  ({ layout }: Pick<ActionContext, 'layout'>, group: ActionGroup) =>
  (shortcut: ShortcutId, title: string, rest: Rest = {}): WorkspaceAction => ({
    id: shortcut,
    group,
    title,
    shortcut,
    ...rest,
    run: () => {
      layout.getState().show('drawing');
      soon(() => layout.getState().canvas?.(shortcut));
    },
  });

export const unless = (possible: boolean, why: string): Pick<WorkspaceAction, 'blocked'> =>
  possible ? {} : { blocked: why };

export const nothingDrawn = 'Nothing is drawn yet.';
