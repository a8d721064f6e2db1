'use client';

import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { cn } from '@/components/ui/cn';
import { withMessages } from '@/components/ui/with-messages';
import { modeRules } from '@/lib/attempt/mode';
import { SaveNotice } from './bar/save-notice';
import { TopBar } from './bar/top-bar';
import { CanvasSkeleton } from './canvas-skeleton';
import { Dialogs } from './dialogs/dialogs';
import { Guide } from './guide/guide';
import { LiveRegion } from './live-region';
import { LeftPanel } from './panels/left-panel';
import { PanelResizer } from './panels/panel-resizer';
import { PhoneBar } from './panels/phone-bar';
import { RightPanel } from './panels/right-panel';
import { useRememberedWidth } from './panels/use-remembered-width';
import { useLayout, useSettled, useShell } from './shell-context';
import type { Fold } from './shell-store';
import { showsDrawing } from './steps-of';
import { useKeepPage } from './use-keep-page';
import { useSession } from './use-session';
import { useSettling } from './use-settling';
import { useShortcuts } from './use-shortcuts';

// Rendered on the server as its frame alone, so that the browser is told at once to fetch it.
const WorkspaceCanvas = dynamic(
  () => import('./canvas/workspace-canvas').then(({ WorkspaceCanvas }) => WorkspaceCanvas),
  { loading: CanvasSkeleton },
);

const TimeNotices = dynamic(
  () => withMessages(['dialogs'], () => import('./bar/time-notices').then((m) => m.TimeNotices)),
  { ssr: false },
);

const KeepReady = dynamic(() => import('./interview/keep-ready').then((m) => m.KeepReady), { ssr: false });
const TwistArrival = dynamic(() => import('./interview/twist-arrival').then((m) => m.TwistArrival), {
  ssr: false,
});

/**
 * Under 700 px one panel is seen at a time; the others stay alive out of sight, so that nothing is lost by looking.
 * The boxes of the drawing insist on being visible, hence `content-visibility` as well.
 */
const onPhone = (shown: boolean): string =>
  cn(
    'max-[699px]:absolute max-[699px]:inset-0 max-[699px]:w-full!',
    shown ? 'max-[699px]:z-10' : 'max-[699px]:invisible max-[699px]:[content-visibility:hidden]',
  );

const folded: Record<Fold, string> = {
  auto: 'min-[700px]:max-[1099px]:hidden',
  open: '',
  closed: 'min-[700px]:hidden',
};

export const WorkspaceLayout = () => {
  useSession();
  useKeepPage();
  useShortcuts();
  useRememberedWidth();
  const t = useTranslations('workspace.panels');
  const { dto } = useShell();
  const drawn = showsDrawing(dto);
  useSettling(drawn);
  const settled = useSettled();
  const left = useLayout((state) => state.left);
  const right = useLayout((state) => state.right);
  const width = useLayout((state) => state.rightWidth);
  const shown = useLayout((state) => state.phonePanel);
  const presenting = useLayout((state) => state.desk.presenting);
  return (
    <div className="flex h-dvh flex-col overflow-hidden" data-presenting={presenting}>
      <SkipLinks drawn={drawn} />
      <TopBar />
      <SaveNotice />
      <Guide />
      {dto.deadlineAt !== null && <TimeNotices deadlineAt={dto.deadlineAt} />}
      <div className="relative flex min-h-0 flex-1">
        <div className={cn('w-58 shrink-0 border-r bg-surface', folded[left], onPhone(shown === 'steps'))}>
          <LeftPanel />
        </div>
        {drawn && (
          <section
            id="workspace-drawing"
            aria-label={t('drawing')}
            tabIndex={-1}
            className={cn('relative min-w-0 flex-1 outline-none', onPhone(shown === 'drawing'))}
          >
            <WorkspaceCanvas />
          </section>
        )}
        {drawn && right !== 'closed' && <PanelResizer />}
        <section
          id="workspace-writing"
          aria-label={t('writing')}
          tabIndex={-1}
          style={drawn ? { width } : {}}
          className={cn(
            'bg-surface outline-none',
            drawn
              ? 'max-w-[60vw] shrink-0 border-l max-[699px]:max-w-none'
              : 'min-w-0 flex-1 [&>*]:max-w-3xl',
            drawn && right === 'closed' && folded.closed,
            onPhone(shown === 'writing'),
          )}
        >
          <RightPanel />
        </section>
      </div>
      {settled && modeRules[dto.mode].help && <KeepReady />}
      {settled && dto.mode === 'interview' && dto.deadlineAt !== null && (
        <TwistArrival deadlineAt={dto.deadlineAt} />
      )}
      <PhoneBar />
      <Dialogs />
      <LiveRegion />
    </div>
  );
};

const SkipLinks = ({ drawn }: { drawn: boolean }) => {
  const t = useTranslations('workspace.skip');
  return (
    <nav aria-label={t('label')} className="contents">
      {(['steps', ...(drawn ? (['drawing'] as const) : []), 'writing'] as const).map((panel) => (
        <a
          key={panel}
          href={`#workspace-${panel}`}
          className="sr-only z-50 rounded-md bg-accent px-4 py-2 font-medium text-accent-ink focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
        >
          {t(panel)}
        </a>
      ))}
    </nav>
  );
};
