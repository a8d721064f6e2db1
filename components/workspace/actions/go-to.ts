import { getStepInfo } from '@/lib/steps/registry';
import { enterStep } from '@/lib/store/commands/steps';
import { stepsOf } from '../steps-of';
import { type ActionContext, focusSoon, type WorkspaceAction } from './action';

/** The steps, by number and name. */
export const listPlaces = ({ dto, store, layout }: ActionContext): WorkspaceAction[] =>
  stepsOf(dto).map((step, index) => ({
    id: `step-${step}`,
    group: 'Go to',
    title: `${index + 1} ${getStepInfo(step).title}`,
    words: ['step', 'write'],
    run: () => {
      enterStep(store, step);
      layout.getState().show('writing');
      focusSoon('workspace-writing');
    },
  }));
