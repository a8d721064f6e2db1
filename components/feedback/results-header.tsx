import type { ReactNode } from 'react';
import type { Evaluation } from '@/lib/rubric/evaluation';
import { profiles } from '@/lib/rubric/profiles';
import { toLevelWord } from './next-steps';
import { NextSteps } from './next-steps-list';

export type ResultsHeaderProps = {
  title: string;
  promptTitle: string;
  evaluation: Evaluation;
  submittedAt: string;
  actions: ReactNode;
};

const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });

/** The overall level in words, what it is and is not, and the three things to take up next. */
export const ResultsHeader = ({
  title,
  promptTitle,
  evaluation,
  submittedAt,
  actions,
}: ResultsHeaderProps) => (
  <header className="border-b px-5 py-5">
    <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
      <div className="min-w-0">
        <p className="text-muted">
          {promptTitle} · {profiles[evaluation.rubric.profile].title} · submitted{' '}
          {date.format(new Date(submittedAt))} UTC
        </p>
        <h1 className="text-lg break-words">{title}</h1>
      </div>
      <div className="flex flex-wrap items-center gap-2 print:hidden">{actions}</div>
    </div>
    <div className="mt-4 grid gap-x-10 gap-y-5 lg:grid-cols-[minmax(0,22rem)_1fr]">
      <div>
        <p className="flex items-baseline gap-3">
          <span className="text-display font-medium">{evaluation.overall.level.toFixed(1)}</span>
          <span className="text-base">
            of 4: reads as <strong className="font-medium">{toLevelWord(evaluation.overall.level)}</strong>
          </span>
        </p>
        <p className="mt-1 text-xs text-muted">
          A machine’s reading, by rules anyone can inspect. It cannot judge how you speak, whether a number is
          true in your market, or an idea it has no words for. Where it is unsure it says so; a person’s view
          counts for more.
        </p>
      </div>
      <NextSteps dimensions={evaluation.dimensions} />
    </div>
  </header>
);
