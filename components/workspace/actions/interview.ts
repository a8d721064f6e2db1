import { modeRules } from '@/lib/attempt/mode';
import { takeHint } from '@/lib/store/commands/interview';
import { isReadyForPanel } from '../interview/readiness';
import type { Aside } from '../shell-store';
import { type ActionContext, focusSoon, type WorkspaceAction } from './action';

/** What an interview has besides the answer. */
export function listInterview(context: ActionContext): WorkspaceAction[] {
  const { dto } = context;
  const { panel, help } = modeRules[dto.mode];
  return [
    ...(panel ? [meetPanel(context), changeConditions(context)] : []),
    ...(help ? listHelp(context) : []),
  ];
}

const openAside = ({ layout }: ActionContext, aside: Aside): void => {
  layout.getState().setAside(aside);
  layout.getState().setFold('right', 'open');
  layout.getState().show('writing');
  focusSoon('aside-title');
};

const meetPanel = (context: ActionContext): WorkspaceAction => ({
  id: 'meet-panel',
  group: 'Attempt',
  title: 'Meet the panel',
  words: ['questions', 'follow-up', 'interview'],
  blocked: isReadyForPanel(context.store.getState().attempt.document)
    ? undefined
    : 'Draw two components and write something first.',
  run: () => openAside(context, 'panel'),
});

const changeConditions = (context: ActionContext): WorkspaceAction => ({
  id: 'twist',
  group: 'Attempt',
  title: 'New conditions',
  words: ['twist', 'change', 'before', 'after'],
  blocked:
    modeRules[context.dto.mode].help || context.store.getState().attempt.twist !== null
      ? undefined
      : 'It comes by itself in the second half.',
  run: () => openAside(context, 'twist'),
});

function listHelp({ dto, store, layout }: ActionContext): WorkspaceAction[] {
  const { attempt, editable } = store.getState();
  const step = attempt.activeStep ?? 'requirements';
  const rungs = dto.prompt.guidance[step].examples?.ladder.length ?? 0;
  const { scoring } = layout.getState();
  return [
    {
      id: 'live-score',
      group: 'Attempt',
      title: scoring ? 'Close the reading' : 'How it reads so far',
      words: ['score', 'live', 'reading'],
      run: () => {
        layout.getState().setScoring(!scoring);
        layout.getState().show('writing');
      },
    },
    {
      id: 'hint',
      group: 'Attempt',
      title: 'Take the next hint for this step',
      words: ['help', 'guidance'],
      blocked:
        !editable || (attempt.hints[step] ?? 0) >= rungs
          ? 'There are no more hints for this step.'
          : undefined,
      run: () => {
        takeHint(store, step, rungs);
        layout.getState().setAside(null);
        layout.getState().show('writing');
        focusSoon('workspace-writing');
      },
    },
  ];
}
