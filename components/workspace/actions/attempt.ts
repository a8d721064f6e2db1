import { modeRules } from '@/lib/attempt/mode';
import { setPaused } from '@/lib/store/commands/steps';
import type { ActionContext, WorkspaceAction } from './action';

/** What concerns the attempt as a whole: its clock, its files, its end. */
export function listAttempt(context: ActionContext): WorkspaceAction[] {
  const { dto, store, layout, exportFile, exportPicture } = context;
  const { editable, attempt: state } = store.getState();
  const make = (id: string, title: string, words: readonly string[], run: () => void): WorkspaceAction => ({
    id,
    group: 'Attempt',
    title,
    words,
    run,
  });
  const pause = make(
    'pause',
    state.paused ? 'Let the clock run' : 'Pause the clock',
    ['time', 'resume'],
    () => setPaused(store, !state.paused),
  );
  const bringIn = make(
    'import',
    'Import a drawing or an answer…',
    ['upload', 'open', 'file', 'excalidraw', 'draw.io', 'mermaid', 'structurizr'],
    () => layout.getState().open('import'),
  );
  return [
    ...(editable && modeRules[dto.mode].pausable ? [pause] : []),
    make('export', 'Download the answer (JSON)', ['export', 'save', 'file'], exportFile),
    make('png', 'Download the drawing (PNG)', ['export', 'picture', 'image'], () => exportPicture('png')),
    make('svg', 'Download the drawing (SVG)', ['export', 'picture', 'vector'], () => exportPicture('svg')),
    make(
      'export-as',
      'Export as…',
      ['download', 'excalidraw', 'draw.io', 'mermaid', 'markdown', 'pdf', 'print'],
      () => layout.getState().open('export'),
    ),
    ...(editable ? [bringIn] : []),
    make('history', 'History and named versions…', ['earlier', 'restore', 'version', 'before'], () =>
      layout.getState().open('history'),
    ),
    make('submit', 'Submit…', ['finish', 'score', 'done'], () => layout.getState().open('submit')),
  ];
}
