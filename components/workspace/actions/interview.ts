import { modeRules } from '@/lib/attempt/mode';
import { takeHint } from '@/lib/store/commands/interview';
import { isReadyForPanel } from '../interview/readiness';
import type { Aside } from '../shell-store';
import { type ActionContext, focusSoon, inWords, type WorkspaceAction } from './action';
import { unlessIn } from './on-drawing';

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
  group: 'attempt',
  ...inWords(context, 'meet-panel', 'meet-panel'),
  ...unlessIn(context)(isReadyForPanel(context.store.getState().attempt.document), 'panel'),
  run: () => openAside(context, 'panel'),
});

const changeConditions = (context: ActionContext): WorkspaceAction => ({
  id: 'twist',
  group: 'attempt',
  ...inWords(context, 'twist', 'twist'),
  ...unlessIn(context)(
    modeRules[context.dto.mode].help || context.store.getState().attempt.twist !== null,
    'twist',
  ),
  run: () => openAside(context, 'twist'),
});

function listHelp(context: ActionContext): WorkspaceAction[] {
  const { dto, store, layout } = context;
  const { attempt, editable } = store.getState();
  const step = attempt.activeStep ?? 'requirements';
  const rungs = dto.prompt.guidance[step].examples?.ladder.length ?? 0;
  const { scoring } = layout.getState();
  return [
    {
      id: 'live-score',
      group: 'attempt',
      ...inWords(context, scoring ? 'close-score' : 'live-score', 'live-score'),
      run: () => {
        layout.getState().setScoring(!scoring);
        layout.getState().show('writing');
      },
    },
    {
      id: 'hint',
      group: 'attempt',
      ...inWords(context, 'hint', 'hint'),
      ...unlessIn(context)(editable && (attempt.hints[step] ?? 0) < rungs, 'hints'),
      run: () => {
        takeHint(store, step, rungs);
        layout.getState().setAside(null);
        layout.getState().show('writing');
        focusSoon('workspace-writing');
      },
    },
  ];
}
