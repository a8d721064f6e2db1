'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { Button, IconButton } from '@/components/ui/button';
import { modeRules } from '@/lib/attempt/mode';
import { commitDrafts } from '../editor/drafts';
import { useShell } from '../shell-context';
import { useExport } from '../use-export';
import { afterwardsOf } from '../words';
import { useWorkspace, useWorkspaceStore } from '../workspace-context';
import { findTimeWarning, type TimeWarning } from './time-warning';
import { useTimeLeft } from './use-time-left';

/** Two calm words before the end, and the end itself. Only where the server's clock runs. */
export const TimeNotices = ({ deadlineAt }: { deadlineAt: string }) => {
  const t = useTranslations('dialogs.time');
  const { dto } = useShell();
  const store = useWorkspaceStore();
  const left = useTimeLeft(deadlineAt);
  const editable = useWorkspace((state) => state.editable);
  const [putAway, setPutAway] = useState<TimeWarning | null>(null);
  const totalMs = Date.parse(deadlineAt) - Date.parse(dto.startedAt);
  const isOver = left !== null && left <= 0;
  const warning = left === null || isOver || !editable ? null : findTimeWarning(left, totalMs);
  const text = warning === null ? null : t(wordsOf(warning, dto));
  useEffect(() => {
    if (text !== null) store.getState().announce(text);
  }, [text, store]);
  if (isOver) return <TimeIsUp />;
  if (text === null || putAway === warning) return null;
  return (
    <div
      role="note"
      aria-label={t('label')}
      className="flex items-center gap-2 border-b bg-attention-soft py-1 pr-2 pl-4"
    >
      <p className="min-w-0 flex-1">{text}</p>
      <IconButton size="sm" label={t('putAway')} onClick={() => setPutAway(warning)}>
        <X size={14} aria-hidden="true" />
      </IconButton>
    </div>
  );
};

function wordsOf(warning: TimeWarning, { mode }: ReturnType<typeof useShell>['dto']) {
  if (warning === 'two') return 'two';
  return modeRules[mode].panel ? 'tenWithPanel' : 'ten';
}

const tryAgainMs = 4000;

type Ending = 'sending' | 'waiting';

/** Closes the answer here, sends the last words, and submits. The server does the same without anybody's help. */
const TimeIsUp = () => {
  const t = useTranslations('dialogs.time');
  const { dto, session, submit } = useShell();
  const store = useWorkspaceStore();
  const router = useRouter();
  const { exportFile } = useExport();
  const [ending, setEnding] = useState<Ending>('sending');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    let timer: ReturnType<typeof setTimeout> | null = null;
    let gone = false;
    const end = async () => {
      const sent = await session.flush();
      const done = sent && (await submit({ attemptId: dto.attemptId }).catch(() => null));
      if (gone) return;
      if (done && done.ok) return router.replace(afterwardsOf(dto));
      setEnding('waiting');
      timer = setTimeout(() => void end(), tryAgainMs);
    };
    commitDrafts();
    store.getState().close();
    void end();
    return () => {
      gone = true;
      if (timer !== null) clearTimeout(timer);
    };
  }, [dto, session, submit, store, router]);
  return (
    <div
      role="alertdialog"
      aria-modal="true"
      aria-labelledby="time-is-up"
      aria-describedby="time-is-up-words"
      className="fixed inset-0 z-50 flex items-center justify-center bg-scrim p-4"
    >
      <div className="floats flex w-full max-w-md flex-col gap-3 p-6">
        <h2 id="time-is-up" ref={heading} tabIndex={-1} className="text-base outline-none">
          {t('up')}
        </h2>
        <p id="time-is-up-words" role="status">
          {t(ending)}
        </p>
        {ending === 'waiting' && (
          <div className="flex justify-end">
            <Button onClick={exportFile}>{t('download')}</Button>
          </div>
        )}
      </div>
    </div>
  );
};
