'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Spinner } from '@/components/ui/spinner';
import type { TwistCard } from '@/lib/services/panel-question';
import { finishReply, revealTwist } from '@/lib/store/commands/interview';
import { useShell } from '../shell-context';
import { useWorkspace, useWorkspaceStore } from '../workspace-context';
import { AsideFrame } from './aside-frame';
import { findTwist } from './find-questions';
import { noteLastInterview } from './panel-memory';
import { ReadAloud, ReplyField } from './reply-field';
import { RoleLine } from './roles';
import { WhatChanged } from './what-changed';

type State =
  | { kind: 'before' }
  | { kind: 'loading' }
  | { kind: 'failed' }
  | { kind: 'none' }
  | { kind: 'told'; twist: TwistCard };

/** The change of conditions: asked for, told, replied to, and compared with what stood before. */
export const TwistAside = () => {
  const t = useTranslations('interview.twist');
  const all = useTranslations('interview');
  const { state, tell } = useTwist();
  return (
    <AsideFrame title={t('title')}>
      {state.kind === 'before' && (
        <>
          <p>{t('what')}</p>
          <p className="text-muted">{t('once')}</p>
          <div>
            <Button variant="primary" onClick={tell}>
              {t('tell')}
            </Button>
          </div>
        </>
      )}
      {state.kind === 'loading' && <Spinner label={t('loading')} showLabel />}
      {state.kind === 'none' && <p>{t('none')}</p>}
      {state.kind === 'failed' && (
        <div role="alert" className="flex flex-col items-start gap-3">
          <p>{t('failed')}</p>
          <Button onClick={tell}>{all('again')}</Button>
        </div>
      )}
      {state.kind === 'told' && <Told twist={state.twist} />}
    </AsideFrame>
  );
};

function useTwist() {
  const { dto, session, interview } = useShell();
  const store = useWorkspaceStore();
  const revealed = useWorkspace(({ attempt }) => attempt.twist !== null);
  const [state, setState] = useState<State>({ kind: revealed ? 'loading' : 'before' });
  const fetchTwist = useCallback(async () => {
    try {
      const twist = await findTwist({ dto, session, interview, store });
      if (!twist) return setState({ kind: 'none' });
      revealTwist(store, twist.id);
      noteLastInterview(dto.prompt.slug, dto.attemptId, { twist: twist.id });
      setState({ kind: 'told', twist });
      store.getState().announce(`${twist.title}. ${twist.story}`);
    } catch {
      setState({ kind: 'failed' });
    }
  }, [dto, session, interview, store]);
  const came = useRef(false);
  useEffect(() => {
    // Who comes back finds it told.
    if (came.current || !revealed) return;
    came.current = true;
    void fetchTwist();
  }, [revealed, fetchTwist]);
  const tell = () => {
    came.current = true;
    setState({ kind: 'loading' });
    void fetchTwist();
  };
  return { state, tell };
}

const Told = ({ twist }: { twist: TwistCard }) => {
  const t = useTranslations('interview');
  const store = useWorkspaceStore();
  const editable = useWorkspace((state) => state.editable);
  const question = useWorkspace(({ attempt }) => attempt.questions.find(({ id }) => id === twist.id));
  const finished = question?.finished ?? false;
  const isEmpty = (question?.reply ?? '').trim() === '';
  return (
    <>
      <div className="flex flex-col gap-2 border-l-2 border-accent pl-4">
        <RoleLine role={twist.role} />
        <h3 id="twist-title" lang="en" className="text-base font-medium">
          {twist.title}
        </h3>
        <p id="twist-story" lang="en" className="text-base whitespace-pre-line">
          {twist.story}
        </p>
        <div>
          <ReadAloud text={`${twist.title}. ${twist.story}`} />
        </div>
      </div>
      <section aria-labelledby="twist-reply" className="flex flex-col gap-2">
        <h3 id="twist-reply" className="text-sm">
          {t('twist.reply')}
        </h3>
        {finished ? (
          <p className="border-l-2 pl-3 whitespace-pre-line">
            {question?.reply.trim() ? (
              <span lang="en">{question.reply.trim()}</span>
            ) : (
              <span className="text-muted">{t('noReply')}</span>
            )}
          </p>
        ) : (
          <>
            <ReplyField
              question={twist.id}
              label={t('twist.reply')}
              placeholder={t('twist.placeholder')}
              describedBy="twist-story"
            />
            <div>
              <Button disabled={!editable || isEmpty} onClick={() => finishReply(store, twist.id)}>
                {t('twist.finish')}
              </Button>
            </div>
          </>
        )}
        <p className="text-xs text-muted">{t('twist.how')}</p>
      </section>
      <WhatChanged />
    </>
  );
};
