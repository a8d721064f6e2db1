'use client';

import { Check } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { cn } from '@/components/ui/cn';
import type { DatasetQuestion } from '@/lib/prompts/dataset-schema';
import { useLab, useLabStore } from './lab-context';

const none: readonly DatasetQuestion[] = [];

/** What the product asks of the data. One can be chosen; then every run is compared with what it should give. */
export const QuestionList = ({ hasHelp }: { hasHelp: boolean }) => {
  const t = useTranslations('queryLab.questions');
  const lab = useLabStore();
  const questions = useLab((state) => state.data?.questions ?? none);
  const chosen = useLab((state) => state.questionId);
  const solved = useLab((state) => state.solved);
  if (questions.length === 0) return null;
  const question = questions.find(({ id }) => id === chosen);
  return (
    <div className="flex flex-col gap-2">
      <h4 id="lab-questions" className="text-xs font-medium text-muted">
        {t('title')}
      </h4>
      <ul aria-labelledby="lab-questions" className="flex flex-col rounded-md border">
        {questions.map(({ id, title, asks }) => (
          <li key={id} className="border-b last:border-b-0">
            <button
              type="button"
              aria-pressed={id === chosen}
              onClick={() => lab.getState().choose(id === chosen ? null : id)}
              className={cn(
                'target flex w-full items-center gap-2 px-2 py-1.5 text-left focus-visible:-outline-offset-2',
                id === chosen ? 'bg-accent-soft' : 'hover:bg-sunken',
              )}
            >
              <span lang="en" className="flex-1">
                {title}
              </span>
              {solved.has(id) && (
                <span className="inline-flex items-center gap-1 text-xs text-met">
                  <Check size={12} aria-hidden="true" />
                  {t('answered')}
                </span>
              )}
            </button>
            {id === chosen && (
              <p lang="en" className="border-t bg-accent-soft/40 px-2 py-1.5">
                {asks}
              </p>
            )}
          </li>
        ))}
      </ul>
      {question && hasHelp && (
        <OneWay key={question.id} question={question} isSolved={solved.has(question.id)} />
      )}
      {!question && <p className="text-xs text-muted">{hasHelp ? t('freeWithHelp') : t('free')}</p>}
    </div>
  );
};

/** A query that answers it: there once it is solved, and on request before. */
const OneWay = ({ question, isSolved }: { question: DatasetQuestion; isSolved: boolean }) => {
  const t = useTranslations('queryLab.questions');
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="flex flex-col gap-1.5">
      <p className="text-xs text-muted">
        {t('compared', {
          columns: question.columns.map(({ name }) => name).join(', '),
          isOrdered: question.isOrdered ? 'yes' : 'no',
        })}
      </p>
      <Button
        size="sm"
        variant="ghost"
        aria-expanded={isOpen}
        className="self-start"
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? t('hide') : isSolved ? t('see') : t('show')}
      </Button>
      {isOpen && (
        <figure className="flex flex-col gap-1.5 border-l-2 pl-3">
          <pre tabIndex={0} aria-label={t('oneWay')} className="overflow-x-auto font-mono text-xs">
            {question.reference}
          </pre>
          <figcaption lang="en" className="text-xs text-muted">
            {question.note}
          </figcaption>
        </figure>
      )}
    </div>
  );
};
