'use client';

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
  const { dto } = useShell();
  const { panel, help } = modeRules[dto.mode];
  if (!panel && !help) return null;
  return (
    <nav aria-label="The interview" className="border-t pb-2">
      <h2 className="px-3 pt-3 pb-1 text-xs text-muted">The interview</h2>
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
  const status = isWaiting
    ? 'waits for you'
    : answered > 0
      ? `${answered} done`
      : isReady
        ? 'ready'
        : 'later';
  return (
    <Entry
      title="Meet the panel"
      status={status}
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
  const waiting = byChoice ? 'half-way' : 'second half';
  return (
    <Entry
      title="New conditions"
      status={isReplied ? 'done' : isRevealed ? 'waits for you' : isOffered ? 'offered' : waiting}
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
  const { layout } = useShell();
  const isOpen = useLayout((state) => state.scoring);
  return (
    <Entry
      title="How it reads so far"
      status={isOpen ? 'open' : 'on request'}
      isOpen={isOpen}
      onPress={() => {
        layout.getState().setScoring(!isOpen);
        layout.getState().show('writing');
      }}
    />
  );
};
