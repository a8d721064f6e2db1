'use client';

import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { useEffect } from 'react';
import { Spinner } from '@/components/ui/spinner';
import { withMessages } from '@/components/ui/with-messages';
import { Tabs, TabsContent, TabsList, TabsTrigger } from '@/components/ui/tabs';
import { StepEditor } from '../editor/step-editor';
import { useLayout, useShell } from '../shell-context';
import { useWorkspace, useWorkspaceStore } from '../workspace-context';
import { ArrivalNote } from './arrival-note';

const OneMoment = () => {
  const t = useTranslations('workspace.loading');
  return <Spinner label={t('moment')} className="p-4" />;
};
const LoadingInspector = () => {
  const t = useTranslations('workspace.loading');
  return <Spinner label={t('inspector')} className="p-4" />;
};
const Inspector = dynamic(
  () => withMessages(['inspector', 'cards'], async () => (await import('../canvas/inspector')).Inspector),
  { ssr: false, loading: LoadingInspector },
);
const PanelAside = dynamic(
  () => withMessages(['interview'], async () => (await import('../interview/panel-aside')).PanelAside),
  { ssr: false, loading: OneMoment },
);
const TwistAside = dynamic(
  () => withMessages(['interview'], async () => (await import('../interview/twist-aside')).TwistAside),
  { ssr: false, loading: OneMoment },
);
const LiveScore = dynamic(
  () => withMessages(['liveScore'], async () => (await import('../live-score/live-score')).LiveScore),
  { ssr: false, loading: OneMoment },
);

/** What is being written: the step, whatever is selected on the drawing, or a reply; below it the reading, on request. */
export const RightPanel = () => {
  const aside = useLayout((state) => state.aside);
  const scoring = useLayout((state) => state.scoring);
  useLeaveAside();
  return (
    <div className="flex h-full flex-col">
      <div className="min-h-0 flex-1">
        {aside === 'panel' && <PanelAside />}
        {aside === 'twist' && <TwistAside />}
        {aside === null && <Writing />}
      </div>
      {scoring && <LiveScore />}
    </div>
  );
};

/** Who goes to a step, or picks something on the drawing to look at it closely, is back at the writing. */
function useLeaveAside(): void {
  const { layout } = useShell();
  const store = useWorkspaceStore();
  useEffect(
    () =>
      store.subscribe(({ attempt, rightPanel }, before) => {
        const moved =
          attempt.activeStep !== before.attempt.activeStep ||
          (rightPanel !== before.rightPanel && rightPanel === 'selected');
        if (moved && layout.getState().aside !== null) layout.getState().setAside(null);
      }),
    [store, layout],
  );
}

const Writing = () => {
  const t = useTranslations('workspace.panels');
  const panel = useWorkspace((state) => state.rightPanel);
  const showPanel = useWorkspace((state) => state.showPanel);
  const count = useWorkspace((state) => state.selection.nodeIds.length + state.selection.edgeIds.length);
  return (
    <Tabs
      value={panel}
      onValueChange={(value) => showPanel(value === 'selected' ? 'selected' : 'step')}
      className="h-full"
    >
      <TabsList aria-label={t('writing')}>
        <TabsTrigger value="step">{t('step')}</TabsTrigger>
        <TabsTrigger value="selected">
          {t('selected')}
          {count > 0 && <span className="text-xs text-muted">{count}</span>}
        </TabsTrigger>
      </TabsList>
      <ArrivalNote />
      <TabsContent value="step" className="overflow-y-auto">
        <StepEditor />
      </TabsContent>
      <TabsContent value="selected" className="overflow-y-auto">
        <Inspector />
      </TabsContent>
    </Tabs>
  );
};
