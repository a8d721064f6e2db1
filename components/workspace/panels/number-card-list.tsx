'use client';

import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import type { NumberCardDto } from '@/lib/services/dto';
import { revealNumber } from '@/lib/store/commands/steps';
import { useShell } from '../shell-context';
import { useWorkspace, useWorkspaceStore } from '../workspace-context';
import { useAnswers } from './use-answers';

/** The interviewer's numbers, face down until asked for: in the interview, asking is part of the answer. */
export const NumberCardList = ({ className = '' }: { className?: string }) => {
  const { dto } = useShell();
  const store = useWorkspaceStore();
  const revealed = useWorkspace((state) => state.attempt.revealed);
  const editable = useWorkspace((state) => state.editable);
  const { answerOf, fetchAnswer, missed } = useAnswers();
  const { numbers } = dto.prompt;
  const asked = useRef<string | null>(null);
  /** The button that had the focus is gone; the answer in its place takes it. */
  const takeFocus = (id: string) => (card: HTMLElement | null) => {
    if (!card || asked.current !== id) return;
    asked.current = null;
    card.focus({ preventScroll: true });
  };
  const turn = (card: NumberCardDto) => {
    asked.current = card.id;
    revealNumber(store, card.id);
    if (card.answer === null) void fetchAnswer(card.id);
    else store.getState().announce(card.answer);
  };
  return (
    <ul className={`flex flex-col gap-1 ${className}`}>
      {numbers.map((card) => (
        <li key={card.id}>
          {revealed.includes(card.id) ? (
            <div ref={takeFocus(card.id)} tabIndex={-1} className="border-l-2 border-accent py-1 pl-2.5">
              <p lang="en" className="text-xs text-muted">
                {card.question}
              </p>
              <Answer
                text={answerOf(card)}
                missed={missed.has(card.id)}
                onAgain={() => void fetchAnswer(card.id)}
              />
            </div>
          ) : (
            <button
              type="button"
              lang="en"
              disabled={!editable}
              className="target w-full rounded-md border border-dashed border-outline px-2.5 py-1.5 text-left hover:border-accent hover:bg-accent-soft disabled:opacity-55"
              onClick={() => turn(card)}
            >
              {card.question}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
};

type AnswerProps = { text: string | null; missed: boolean; onAgain: () => void };

/** What the interviewer says; while a link candidate's answer is on its way, or did not come, that. */
const Answer = ({ text, missed, onAgain }: AnswerProps) => {
  const t = useTranslations('workspace.numbers');
  if (text !== null) return <p lang="en">{text}</p>;
  if (!missed) return <p className="text-muted">{t('asking')}</p>;
  return (
    <p>
      {t('missed')}{' '}
      <button type="button" className="target text-accent underline" onClick={onAgain}>
        {t('again')}
      </button>
    </p>
  );
};
