'use client';

import { Pause, Play } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { IconButton } from '@/components/ui/button';
import { cn } from '@/components/ui/cn';
import { isBehind, passTime, planSteps } from '@/lib/attempt/pace';
import { profiles } from '@/lib/rubric/profiles';
import { setPaused } from '@/lib/store/commands/steps';
import { useShell } from '../shell-context';
import { useEverySecond } from '../use-seconds';
import { toClock } from '../words';
import { useWorkspace, useWorkspaceStore } from '../workspace-context';
import { useTimeLeft } from './use-time-left';

export const Clock = () => {
  const { dto } = useShell();
  return dto.deadlineAt === null ? <PracticeClock /> : <Countdown deadlineAt={dto.deadlineAt} />;
};

/** Time at work against the time there is, and whether the steps keep up with it. */
const PracticeClock = () => {
  const t = useTranslations('workspace.clock');
  const store = useWorkspaceStore();
  const { dto } = useShell();
  const paused = useWorkspace((state) => state.attempt.paused);
  const editable = useWorkspace((state) => state.editable);
  const totalMs = dto.prompt.minutes * 60_000;
  const pace = useEverySecond(useCallback(() => passTime(store.getState().pace, store.atMs()), [store]));
  const { order, weights } = profiles[dto.profile];
  const behind = pace !== null && isBehind(pace, planSteps(order, weights, totalMs));
  const over = pace !== null && pace.elapsedMs > totalMs;
  const word = t(paused ? 'paused' : over ? 'over' : behind ? 'behind' : 'onPace');
  return (
    <div className="flex items-center gap-1">
      <IconButton
        label={t(paused ? 'run' : 'pause')}
        size="sm"
        disabled={!editable}
        onClick={() => setPaused(store, !paused)}
      >
        {paused ? <Play size={14} aria-hidden="true" /> : <Pause size={14} aria-hidden="true" />}
      </IconButton>
      <p
        role="timer"
        aria-live="off"
        aria-label={t('atWork')}
        className="flex items-center gap-2 whitespace-nowrap"
      >
        <span>
          <span className="inline-block min-w-9 text-right">{pace ? toClock(pace.elapsedMs) : '–:––'}</span>
          <span className="text-muted max-[699px]:hidden"> / {toClock(totalMs)}</span>
        </span>
        <span
          className={cn(
            'text-xs max-lg:hidden',
            !paused && (behind || over) ? 'text-attention' : 'text-muted',
          )}
        >
          <span aria-hidden="true">{paused ? '‖' : behind || over ? '▲' : '●'}</span> {word}
        </span>
      </p>
    </div>
  );
};

const shortMs = 2 * 60_000;

/** What is left by the server's clock. What happens towards its end: time-notices.tsx. */
const Countdown = ({ deadlineAt }: { deadlineAt: string }) => {
  const t = useTranslations('workspace.clock');
  const left = useTimeLeft(deadlineAt);
  return (
    <p
      role="timer"
      aria-live="off"
      aria-label={t('timeLeft')}
      className="flex items-center gap-2 whitespace-nowrap"
    >
      <span
        className={cn(
          'inline-block min-w-9 text-right',
          left !== null && left < shortMs && 'font-medium text-attention',
        )}
      >
        {left === null ? '–:––' : toClock(left)}
      </span>
      <span className="text-xs text-muted">{t('left')}</span>
    </p>
  );
};
