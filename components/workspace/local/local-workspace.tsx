'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { buttonClass } from '@/components/ui/button';
import { Spinner } from '@/components/ui/spinner';
import type { WorkspaceDto } from '@/lib/services/dto';
import type { LocalPrompt } from '@/lib/services/list-local-prompts';
import type { Say } from '@/lib/store/types';
import { commitDrafts } from '../editor/drafts';
import { type OpenedWorkspace, openWorkspace } from '../open-workspace';
import type { AskNumber, SubmitAttempt } from '../shell-context';
import { Workspace } from '../workspace';
import {
  announceLocalAttempt,
  type LocalAttempt,
  moveLocalAttempt,
  openLocalAttempt,
  toLocalDto,
} from './local-attempt';

type LocalWorkspaceProps = {
  prompts: readonly LocalPrompt[];
  stories: Readonly<Record<string, ReactNode>>;
  submit: SubmitAttempt;
  ask: AskNumber;
};

type Found = LocalAttempt & { dto: WorkspaceDto };

/** How often a connection is looked for while the browser believes that there is one. */
const lookAgainMs = 15_000;

/** The workspace of an attempt that was begun without a connection, until the server can take it over. */
export const LocalWorkspace = ({ prompts, stories, submit, ask }: LocalWorkspaceProps) => {
  const t = useTranslations('workspace.loading');
  const [attempt, setAttempt] = useState<Found | null | 'looking'>('looking');
  const opened = useRef<OpenedWorkspace | null>(null);
  useEffect(() => {
    const now = Date.now();
    void openLocalAttempt(prompts, new URLSearchParams(window.location.search), now)
      .catch(() => null)
      .then((found) => {
        // A reload finds this attempt again and begins no second one.
        if (found) window.history.replaceState(null, '', `?attempt=${found.copy.attemptId}`);
        setAttempt(found && { ...found, dto: toLocalDto(found, now) });
      });
  }, [prompts]);
  useAdoption(attempt === 'looking' ? null : attempt, opened);
  const open = useCallback((dto: WorkspaceDto, say: Say) => {
    opened.current = openWorkspace(dto, say, { local: true });
    return opened.current;
  }, []);
  if (attempt === 'looking') return <Spinner label={t('desk')} className="page py-20" />;
  if (attempt === null) return <NothingHere />;
  return (
    <Workspace
      key={attempt.copy.attemptId}
      dto={attempt.dto}
      story={stories[attempt.copy.prompt]}
      submit={submit}
      ask={ask}
      open={open}
    />
  );
};

const NothingHere = () => {
  const t = useTranslations('workspace.local');
  return (
    <div className="page flex flex-col items-start gap-4 py-20">
      <h1 className="text-lg">{t('title')}</h1>
      <p className="max-w-[60ch] text-base">{t('why')}</p>
      <a href="/offline" className={buttonClass({ variant: 'primary' })}>
        {t('what')}
      </a>
    </div>
  );
};

/** Hands the attempt over as soon as there is a server, and goes on there. */
function useAdoption(attempt: LocalAttempt | null, opened: React.RefObject<OpenedWorkspace | null>): void {
  useEffect(() => {
    if (!attempt) return;
    let busy = false;
    const adopt = async () => {
      if (busy || !navigator.onLine) return;
      busy = true;
      const attemptId = await announceLocalAttempt(attempt);
      busy = attemptId !== null;
      if (attemptId === null) return;
      commitDrafts();
      // Everything is on this device before it moves, and nothing is written after it.
      await opened.current?.session.flush();
      opened.current?.session.stop();
      await moveLocalAttempt(attempt, attemptId);
      window.location.replace(`/practice/${attemptId}`);
    };
    const online = () => void adopt();
    online();
    const timer = setInterval(online, lookAgainMs);
    window.addEventListener('online', online);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', online);
    };
  }, [attempt, opened]);
}
