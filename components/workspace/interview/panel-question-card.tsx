'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { PanelQuestion } from '@/lib/services/panel-question';
import { finishReply } from '@/lib/store/commands/interview';
import { EvidenceChips } from '../evidence-chips';
import { useWorkspace, useWorkspaceStore } from '../workspace-context';
import { QuietTimer, ReadAloud, ReplyField } from './reply-field';
import { RoleLine } from './roles';

type PanelQuestionCardProps = {
  question: PanelQuestion;
  number: number;
  of: number;
  askedAtMs: number | null;
  onDone: () => void;
};

/** One question of the panel: what it points at, the reply, and the two ways on. */
export const PanelQuestionCard = ({ question, number, of, askedAtMs, onDone }: PanelQuestionCardProps) => {
  const t = useTranslations('interview.panel');
  const store = useWorkspaceStore();
  const editable = useWorkspace((state) => state.editable);
  const isEmpty = useWorkspace(
    ({ attempt }) => (attempt.questions.find(({ id }) => id === question.id)?.reply ?? '').trim() === '',
  );
  const [skipping, setSkipping] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (number > 1) heading.current?.focus();
  }, [number]);
  const finish = () => {
    if (finishReply(store, question.id).ok) onDone();
  };
  return (
    <>
      <div className="flex items-center justify-between gap-3">
        <p className="text-xs text-muted">{t('number', { number, total: of })}</p>
        {askedAtMs !== null && <QuietTimer sinceMs={askedAtMs} />}
      </div>
      <div className="flex flex-col gap-2">
        <RoleLine role={question.role} />
        <h3
          id="panel-question"
          lang="en"
          ref={heading}
          tabIndex={-1}
          className="text-base font-medium outline-none"
        >
          {question.question}
        </h3>
        <EvidenceChips evidence={question.evidence.slice(0, 5)} steady />
        <div>
          <ReadAloud text={question.question} />
        </div>
      </div>
      <ReplyField
        question={question.id}
        label={t('yourReply')}
        placeholder={t('placeholder')}
        describedBy="panel-question"
      />
      <div className="flex flex-wrap items-center gap-2">
        <Button variant="primary" disabled={!editable || isEmpty} onClick={finish}>
          {t(number === of ? 'finishLast' : 'finish')}
        </Button>
        <Button
          variant="ghost"
          disabled={!editable}
          aria-expanded={skipping}
          onClick={() => setSkipping(true)}
        >
          {t('skip')}
        </Button>
      </div>
      {skipping && (
        <div role="group" aria-label={t('skipLabel')} className="flex flex-col gap-2 border-l-2 pl-3">
          <p>{t(isEmpty ? 'skipEmpty' : 'skipWritten')}</p>
          <div className="flex flex-wrap gap-2">
            <Button size="sm" onClick={finish}>
              {t('skipIt')}
            </Button>
            <Button size="sm" variant="ghost" onClick={() => setSkipping(false)}>
              {t('stay')}
            </Button>
          </div>
        </div>
      )}
    </>
  );
};
