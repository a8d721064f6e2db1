'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Spinner } from '@/components/ui/spinner';
import { panelRoles } from '@/lib/rubric/interview/schema';
import type { PanelQuestion } from '@/lib/services/panel-question';
import { putQuestion } from '@/lib/store/commands/interview';
import { useLayout, useShell } from '../shell-context';
import { useWorkspace, useWorkspaceStore } from '../workspace-context';
import { AsideFrame } from './aside-frame';
import { findQuestions } from './find-questions';
import { findKeptPanel, keepPanel, noteLastInterview } from './panel-memory';
import { PanelQuestionCard } from './panel-question-card';
import { isReadyForPanel } from './readiness';
import { roleIcons } from './roles';

type Panel =
  | { kind: 'closed' }
  | { kind: 'loading' }
  | { kind: 'failed' }
  | { kind: 'open'; questions: readonly PanelQuestion[]; askedAt: Readonly<Record<string, number>> };

/** The panel: who it is, then its questions one at a time, then what was said. */
export const PanelAside = () => {
  const t = useTranslations('interview');
  const { panel, begin, toNext } = usePanel();
  return (
    <AsideFrame title={t('panel.title')}>
      {panel.kind === 'closed' && <Introduction begin={begin} />}
      {panel.kind === 'loading' && <Spinner label={t('panel.loading')} showLabel />}
      {panel.kind === 'failed' && (
        <div role="alert" className="flex flex-col items-start gap-3">
          <p>{t('panel.failed')}</p>
          <Button onClick={begin}>{t('again')}</Button>
        </div>
      )}
      {panel.kind === 'open' && <Sitting panel={panel} toNext={toNext} />}
    </AsideFrame>
  );
};

function usePanel() {
  const { dto, session, interview } = useShell();
  const store = useWorkspaceStore();
  const begun = useWorkspace(({ attempt }) => attempt.questions.some(({ id }) => id !== attempt.twist?.id));
  const [panel, setPanel] = useState<Panel>({ kind: begun ? 'loading' : 'closed' });

  const open = useCallback(async () => {
    setPanel((now) => (now.kind === 'open' ? now : { kind: 'loading' }));
    try {
      const questions = await findQuestions({ dto, session, interview, store });
      const askedAt = findKeptPanel(dto.attemptId)?.askedAt ?? {};
      setPanel({ kind: 'open', questions, ...putNext(questions, askedAt) });
    } catch {
      setPanel({ kind: 'failed' });
    }
    /** Puts the first question that has no finished reply, and keeps the set so that it stays the same. */
    function putNext(questions: readonly PanelQuestion[], askedAt: Readonly<Record<string, number>>) {
      const { attempt } = store.getState();
      const done = new Set(attempt.questions.flatMap(({ id, finished }) => (finished ? [id] : [])));
      const next = questions.find(({ id }) => !done.has(id));
      if (next) putQuestion(store, next.id);
      const all = next ? { [next.id]: store.atMs(), ...askedAt } : askedAt;
      keepPanel(dto.attemptId, { questions, askedAt: all });
      noteLastInterview(dto.prompt.slug, dto.attemptId, { questions: questions.map(({ id }) => id) });
      return { askedAt: all };
    }
  }, [dto, session, interview, store]);

  const came = useRef(false);
  useEffect(() => {
    // Who comes back finds the question that was open.
    if (came.current || !begun) return;
    came.current = true;
    void open();
  }, [begun, open]);
  const begin = () => {
    came.current = true;
    void open();
  };
  return { panel, begin, toNext: () => void open() };
}

const Introduction = ({ begin }: { begin: () => void }) => {
  const t = useTranslations('interview.panel');
  const terms = useTranslations('terms');
  const ready = useWorkspace(({ attempt }) => isReadyForPanel(attempt.document));
  const editable = useWorkspace((state) => state.editable);
  return (
    <>
      <p>{t('intro')}</p>
      <ul className="flex flex-col gap-3">
        {panelRoles.map((role) => {
          const Icon = roleIcons[role];
          return (
            <li key={role} className="grid grid-cols-[auto_1fr] gap-x-3">
              <Icon size={18} aria-hidden="true" className="mt-0.5 text-muted" />
              <div>
                <p className="font-medium">{terms(`roles.${role}`)}</p>
                <p className="text-muted">{t(`listensFor.${role}`)}</p>
              </div>
            </li>
          );
        })}
      </ul>
      <p className="text-muted">{t('how')}</p>
      <div className="flex flex-col items-start gap-2">
        <Button variant="primary" disabled={!ready || !editable} onClick={begin}>
          {t('begin')}
        </Button>
        {!ready && <p className="text-xs text-muted">{t('notReady')}</p>}
      </div>
    </>
  );
};

type SittingProps = { panel: Extract<Panel, { kind: 'open' }>; toNext: () => void };

const Sitting = ({ panel: { questions, askedAt }, toNext }: SittingProps) => {
  const put = useWorkspace(({ attempt }) => attempt.questions);
  const done = new Set(put.flatMap(({ id, finished }) => (finished ? [id] : [])));
  const at = questions.findIndex(({ id }) => !done.has(id));
  const current = questions[at];
  if (!current) return <Farewell questions={questions} />;
  return (
    <PanelQuestionCard
      key={current.id}
      question={current}
      number={at + 1}
      of={questions.length}
      askedAtMs={askedAt[current.id] ?? null}
      onDone={toNext}
    />
  );
};

const Farewell = ({ questions }: { questions: readonly PanelQuestion[] }) => {
  const t = useTranslations('interview.panel');
  const terms = useTranslations('terms');
  const put = useWorkspace(({ attempt }) => attempt.questions);
  const open = useLayout((state) => state.open);
  const replyTo = (id: string): string => put.find((each) => each.id === id)?.reply.trim() ?? '';
  const answered = questions.filter(({ id }) => replyTo(id) !== '').length;
  return (
    <>
      <p role="status">{t('end', { answered, total: questions.length })}</p>
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" onClick={() => open('submit')}>
          {t('submit')}
        </Button>
      </div>
      <section aria-label={t('said')} className="flex flex-col gap-4 border-t pt-4">
        {questions.map(({ id, role, question }) => (
          <div key={id} className="flex flex-col gap-1">
            <p className="text-xs text-muted">{terms(`roles.${role}`)}</p>
            <p lang="en" className="font-medium">
              {question}
            </p>
            <p className="border-l-2 pl-3 whitespace-pre-line">
              {replyTo(id) ? (
                <span lang="en">{replyTo(id)}</span>
              ) : (
                <span className="text-muted">{t('skipped')}</span>
              )}
            </p>
          </div>
        ))}
        <p className="text-xs text-muted">{t('inAll', { count: questions.length })}</p>
      </section>
    </>
  );
};
