'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { cn } from '@/components/ui/cn';
import { modeRules } from '@/lib/attempt/mode';
import { passTime } from '@/lib/attempt/pace';
import { useLayout, useShell } from '../shell-context';
import { stepsOf } from '../steps-of';
import { useEverySecond } from '../use-seconds';
import { useWorkspace, useWorkspaceStore } from '../workspace-context';
import { isHalfWay, isReadyForPanel } from './readiness';

/** What an interview has besides the answer: the panel, the change of conditions, and in practice a reading on request. */
export const InterviewMenu = () => {
  const t = useTranslations('workspace.interview');
  const { dto } = useShell();
  const { panel, help } = modeRules[dto.mode];
  if (!panel && !help) return null;
  return (
    <nav aria-label={t('label')} className="border-t pb-2">
      <h2 className="px-3 pt-3 pb-1 text-xs text-muted">{t('label')}</h2>
      {panel && <PanelEntry />}
      {panel && <TwistEntry />}
      {help && <ReadingEntry />}
    </nav>
  );
};

type EntryProps = {
  title: string;
  status: string;
  isOpen: boolean;
  /** Calls for attention, quietly. */
  isDue?: boolean;
  disabled?: boolean;
  onPress: () => void;
};

const Entry = ({ title, status, isOpen, isDue = false, disabled = false, onPress }: EntryProps) => (
  <button
    type="button"
    aria-pressed={isOpen}
    disabled={disabled}
    onClick={onPress}
    className={cn(
      'target flex min-h-9 w-full items-center gap-2 border-l-2 px-3 py-1 text-left focus-visible:-outline-offset-2 disabled:cursor-default',
      isOpen ? 'border-accent bg-accent-soft font-medium' : 'border-transparent enabled:hover:bg-ink/5',
      disabled && 'text-muted',
    )}
  >
    <span className="min-w-0 flex-1">{title}</span>
    <span className={cn('shrink-0 text-xs font-normal', isDue ? 'text-accent' : 'text-muted')}>
      {isDue && <span aria-hidden="true">● </span>}
      {status}
    </span>
  </button>
);

const PanelEntry = () => {
  const t = useTranslations('workspace.interview');
  const { layout } = useShell();
  const isOpen = useLayout((state) => state.aside === 'panel');
  const isReady = useWorkspace(({ attempt }) => isReadyForPanel(attempt.document));
  const isWaiting = useWorkspace(({ attempt }) =>
    attempt.questions.some(({ id, finished }) => id !== attempt.twist?.id && !finished),
  );
  const answered = useWorkspace(
    ({ attempt }) =>
      attempt.questions.filter(({ id, finished }) => id !== attempt.twist?.id && finished).length,
  );
  const status = () => {
    if (isWaiting) return t('status.waits');
    if (answered > 0) return t('status.answered', { count: answered });
    return t(isReady ? 'status.ready' : 'status.later');
  };
  return (
    <Entry
      title={t('panel')}
      status={status()}
      isOpen={isOpen}
      isDue={isWaiting && !isOpen}
      onPress={() => {
        layout.getState().setAside(isOpen ? null : 'panel');
        layout.getState().show('writing');
      }}
    />
  );
};

const TwistEntry = () => {
  const t = useTranslations('workspace.interview');
  const { dto, layout } = useShell();
  const store = useWorkspaceStore();
  const isOpen = useLayout((state) => state.aside === 'twist');
  const isRevealed = useWorkspace(({ attempt }) => attempt.twist !== null);
  const isReplied = useWorkspace(
    ({ attempt }) => attempt.questions.find(({ id }) => id === attempt.twist?.id)?.finished ?? false,
  );
  const byChoice = modeRules[dto.mode].help;
  const isHalf = useEverySecond(
    useCallback(() => {
      const { attempt, pace } = store.getState();
      const { elapsedMs } = passTime(pace, store.atMs());
      const totalMs = dto.prompt.minutes * 60_000;
      return isHalfWay({ document: attempt.document, order: stepsOf(dto), elapsedMs, totalMs });
    }, [store, dto]),
  );
  const isOffered = isRevealed || (byChoice && isHalf === true);
  const status = () => {
    if (isReplied) return t('status.done');
    if (isRevealed) return t('status.waits');
    if (isOffered) return t('status.offered');
    return t(byChoice ? 'status.halfWay' : 'status.secondHalf');
  };
  return (
    <Entry
      title={t('twist')}
      status={status()}
      isOpen={isOpen}
      isDue={isOffered && !isReplied && !isOpen}
      disabled={!isOffered}
      onPress={() => {
        layout.getState().setAside(isOpen ? null : 'twist');
        layout.getState().show('writing');
      }}
    />
  );
};

const ReadingEntry = () => {
  const t = useTranslations('workspace.interview');
  const { layout } = useShell();
  const isOpen = useLayout((state) => state.scoring);
  return (
    <Entry
      title={t('reading')}
      status={t(isOpen ? 'status.open' : 'status.onRequest')}
      isOpen={isOpen}
      onPress={() => {
        layout.getState().setScoring(!isOpen);
        layout.getState().show('writing');
      }}
    />
  );
};
