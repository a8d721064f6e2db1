import { stepsOf } from '../steps-of';
import { type ActionContext, focusSoon, inWords, soon, type WorkspaceAction } from './action';
import { unlessIn } from './on-drawing';

/** The steps whose sentences can be shown as rows. */
const withRows: ReadonlySet<string> = new Set(['requirements', 'tradeoffs', 'impact', 'plan']);

/** What can be done with the rows of the step that is open, and with what stands below its text. */
export function listRows(context: ActionContext): WorkspaceAction[] {
  const { store } = context;
  const { attempt, editable } = store.getState();
  const step = attempt.activeStep ?? 'requirements';
  if (!editable) return [];
  return [
    {
      id: 'show-as-rows',
      group: 'attempt',
      ...inWords(context, 'show-as-rows', 'show-as-rows'),
      ...unlessIn(context)(withRows.has(step), 'rows'),
      run: () => {
        toWriting(context);
        // With the editors, which are fetched when they are needed.
        void import('../editor/take-offer').then(({ takeOffer }) => takeOffer(store, step));
      },
    },
    {
      id: 'add-row',
      group: 'attempt',
      ...inWords(context, 'add-row', 'add-row'),
      run: () => {
        focusSoon('workspace-writing');
        press(context, '[data-add-row]');
      },
    },
    ...listLab(context),
    ...listTables(context),
  ];
}

/** The laboratory of the key query. */
function listLab(context: ActionContext): WorkspaceAction[] {
  const { dto, store } = context;
  if (!stepsOf(dto).includes('query')) return [];
  const isOpen = store.getState().attempt.activeStep === 'query';
  return (['run-query', 'run-queries', 'large-lab'] as const).map((id) => ({
    id,
    group: 'attempt',
    ...inWords(context, id, id),
    ...unlessIn(context)(isOpen, 'query'),
    run: () => press(context, `[data-act="${id}"]`),
  }));
}

/** The tables as a drawing. */
function listTables(context: ActionContext): WorkspaceAction[] {
  const { dto, store } = context;
  if (!stepsOf(dto).includes('dataModel')) return [];
  const { attempt } = store.getState();
  const isOpen = attempt.activeStep === 'dataModel';
  const hasTables = (attempt.document.steps.dataModel?.tables ?? []).length > 0;
  return [
    {
      id: 'large-tables',
      group: 'attempt',
      ...inWords(context, 'large-tables', 'large-tables'),
      ...unlessIn(context)(isOpen && hasTables, isOpen ? 'noTables' : 'dataModel'),
      run: () => press(context, '[data-act="large-tables"]'),
    },
  ];
}

function toWriting({ store, layout }: ActionContext): void {
  store.getState().showPanel('step');
  layout.getState().setFold('right', 'open');
  layout.getState().show('writing');
}

/** Presses a button of the step's editor, wherever it is shown: the large views stand outside of it. */
function press(context: ActionContext, button: string): void {
  toWriting(context);
  soon(() =>
    document.querySelector<HTMLElement>(`[data-step-editor] ${button}, [role="dialog"] ${button}`)?.click(),
  );
}
