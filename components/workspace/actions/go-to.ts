import { enterStep } from '@/lib/store/commands/steps';
import { stepsOf } from '../steps-of';
import { type ActionContext, focusSoon, listWords, type WorkspaceAction } from './action';

/** The steps, by number and name. */
export const listPlaces = ({ dto, store, layout, t, terms }: ActionContext): WorkspaceAction[] =>
  stepsOf(dto).map((step, index) => ({
    id: `step-${step}`,
    group: 'goTo',
    title: t('titles.step', { number: index + 1, title: terms(`steps.${step}.title`) }),
    words: listWords(t('words.step')),
    run: () => {
      enterStep(store, step);
      layout.getState().show('writing');
      focusSoon('workspace-writing');
    },
  }));
