'use client';

import { createContext, type ReactNode, useContext, useDeferredValue } from 'react';
import { useStore } from 'zustand';
import type { WorkspaceDto } from '@/lib/services/dto';
import type { PanelQuestion, TwistCard } from '@/lib/services/panel-question';
import type { Result } from '@/lib/shared/result';
import type { Session } from '@/lib/store/session';
import type { ShellState, ShellStore } from './shell-store';

export type SubmitAttempt = (
  input: Readonly<{ attemptId: string }>,
) => Promise<Result<{ isCandidate: boolean }>>;

export type AskNumber = (
  input: Readonly<{ attemptId: string; numberId: string }>,
) => Promise<Result<{ answer: string }>>;

/** What the server does for the interview around an answer; null where no server knows of the attempt. */
export type InterviewActions = {
  meet: (input: Readonly<{ attemptId: string }>) => Promise<Result<{ questions: readonly PanelQuestion[] }>>;
  change: (input: Readonly<{ attemptId: string }>) => Promise<Result<TwistCard>>;
};

export type Shell = {
  dto: WorkspaceDto;
  /** The prompt's story, made into HTML on the server. */
  story: ReactNode;
  session: Session;
  layout: ShellStore;
  submit: SubmitAttempt;
  ask: AskNumber;
  interview: InterviewActions | null;
};

const ShellContext = createContext<Shell | null>(null);

export const ShellProvider = ({ shell, children }: { shell: Shell; children: ReactNode }) => (
  <ShellContext value={shell}>{children}</ShellContext>
);

/** What does not change while a workspace is open: what it was given, and its session. */
export function useShell(): Shell {
  const shell = useContext(ShellContext);
  if (!shell) throw new Error('useShell is used outside a ShellProvider');
  return shell;
}

/** Follows one part of how the furniture stands. */
export const useLayout = <T,>(selector: (state: ShellState) => T): T => useStore(useShell().layout, selector);

/**
 * Whether the page has settled (`use-settling.ts`), told a breath later, so that what then appears is worked out in small
 * pieces between which the browser can answer.
 */
export const useSettled = (): boolean => useDeferredValue(useLayout((state) => state.settled));
