import type { ActionContext, WorkspaceAction } from './action';
import { listComponents } from './add';
import { showsDrawing } from '../steps-of';
import { listArranging } from './arrange';
import { listAttempt } from './attempt';
import { listDrawing } from './drawing';
import { listPlaces } from './go-to';
import { listInterview } from './interview';
import { listRows } from './rows';
import { listView } from './view';

/** Everything that can be done here. What cannot be done just now says why; what never can in this attempt is left out. */
export function listActions(context: ActionContext): WorkspaceAction[] {
  const { editable } = context.store.getState();
  return [
    ...listPlaces(context),
    ...(editable && showsDrawing(context.dto)
      ? [...listDrawing(context), ...listArranging(context), ...listComponents(context)]
      : []),
    ...listInterview(context),
    ...listRows(context),
    ...listAttempt(context),
    ...listView(context),
  ];
}
