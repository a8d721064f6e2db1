import { focusSoon, soon, type ActionContext, type WorkspaceAction } from './action';

/** The steps whose sentences can be shown as rows. */
const withRows: ReadonlySet<string> = new Set(['requirements', 'tradeoffs', 'impact', 'plan']);

/** What can be done with the rows of the step that is open. */
export function listRows({ store, layout }: ActionContext): WorkspaceAction[] {
  const { attempt, editable } = store.getState();
  const step = attempt.activeStep ?? 'requirements';
  if (!editable) return [];
  const toWriting = () => {
    store.getState().showPanel('step');
    layout.getState().setFold('right', 'open');
    layout.getState().show('writing');
  };
  return [
    {
      id: 'show-as-rows',
      group: 'Attempt',
      title: 'Show sentences of this step as rows',
      words: ['requirements', 'choices', 'stages', 'list', 'structure'],
      blocked: withRows.has(step) ? undefined : 'Requirements, trade-offs, impact and plan have rows for it.',
      run: () => {
        toWriting();
        // With the editors, which are fetched when they are needed.
        void import('../editor/take-offer').then(({ takeOffer }) => takeOffer(store, step));
      },
    },
    {
      id: 'add-row',
      group: 'Attempt',
      title: 'Add a row to this step',
      words: ['requirement', 'choice', 'stage', 'case', 'table', 'endpoint'],
      run: () => {
        toWriting();
        focusSoon('workspace-writing');
        soon(() => document.querySelector<HTMLElement>('[data-step-editor] [data-add-row]')?.click());
      },
    },
  ];
}
