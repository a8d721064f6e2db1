import { modeRules } from '@/lib/attempt/mode';
import { setPaused } from '@/lib/store/commands/steps';
import { type ActionContext, inWords, type WorkspaceAction } from './action';

/** What concerns the attempt as a whole: its clock, its files, its end. */
export function listAttempt(context: ActionContext): WorkspaceAction[] {
  const { dto, store, layout, exportFile, exportPicture } = context;
  const { editable, attempt: state } = store.getState();
  const make = (
    id: 'import' | 'export' | 'png' | 'svg' | 'export-as' | 'history' | 'submit',
    run: () => void,
  ): WorkspaceAction => ({ id, group: 'attempt', ...inWords(context, id, id), run });
  const pause: WorkspaceAction = {
    id: 'pause',
    group: 'attempt',
    ...inWords(context, state.paused ? 'resume' : 'pause', 'pause'),
    run: () => setPaused(store, !state.paused),
  };
  const { open } = layout.getState();
  return [
    ...(editable && modeRules[dto.mode].pausable ? [pause] : []),
    make('export', exportFile),
    make('png', () => exportPicture('png')),
    make('svg', () => exportPicture('svg')),
    make('export-as', () => open('export')),
    ...(editable ? [make('import', () => open('import'))] : []),
    make('history', () => open('history')),
    make('submit', () => open('submit')),
  ];
}
