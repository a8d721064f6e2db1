import Link from 'next/link';
import type { ReactNode } from 'react';
import type { Evaluation } from '@/lib/rubric/evaluation';
import { profiles } from '@/lib/rubric/profiles';
import { getStepInfo } from '@/lib/steps/registry';
import type { StepId } from '@/lib/steps/schema';
import type { AgreementWords } from './describe-agreement';
import { toLevelWord } from './level-word';

export type ResultsHeaderProps = {
  title: string;
  promptTitle: string;
  evaluation: Evaluation;
  /** The one step of a drill: its level is the result. */
  drillStep: StepId | null;
  submittedAt: string;
  actions: ReactNode;
};

const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });

/** The overall level in words, whose answer it is about, and what can be done with it. */
export const ResultsHeader = ({
  title,
  promptTitle,
  evaluation,
  drillStep,
  submittedAt,
  actions,
}: ResultsHeaderProps) => {
  const level = findLevel(evaluation, drillStep);
  return (
    <header className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3 border-b px-5 py-3">
      <div className="flex min-w-0 items-center gap-4">
        <p className="text-display leading-none font-medium" aria-hidden="true">
          {level.toFixed(1)}
        </p>
        <div className="min-w-0">
          <h1 className="text-base font-medium break-words">
            <span className="sr-only">
              {drillStep === null ? 'Overall' : getStepInfo(drillStep).title} {level.toFixed(1)}{' '}
            </span>
            of 4: reads as {toLevelWord(level)}
          </h1>
          <p className="text-xs break-words text-muted">
            {title === promptTitle ? title : `${title} · ${promptTitle}`} ·{' '}
            {drillStep !== null && `Drill: ${getStepInfo(drillStep).title} · `}
            {profiles[evaluation.rubric.profile].title} · {date.format(new Date(submittedAt))} UTC
          </p>
        </div>
      </div>
      <div className="flex flex-wrap items-center gap-2 print:hidden">{actions}</div>
    </header>
  );
};

/** The level of the whole answer, or of the one step that was asked for. */
const findLevel = ({ overall, dimensions }: Evaluation, drillStep: StepId | null): number =>
  drillStep === null ? overall.level : (dimensions.find(({ id }) => id === drillStep)?.level ?? 0);

/** What kind of judgement this is, and how often it is off. Stands above the reading, never in small print below it. */
export const MachineNotice = ({ agreement }: { agreement: AgreementWords | null }) => (
  <section aria-labelledby="machine" className="border-b px-5 py-3">
    <h2 id="machine" className="font-medium">
      A machine’s reading
    </h2>
    <p>
      By rules anyone can inspect, without chance and without a language model. It cannot judge how you speak,
      whether a number is true in your market, or an idea it has no words for. A person’s view counts for
      more.
    </p>
    <p className="pt-1 text-muted">
      {agreement?.summary}{' '}
      <Link
        href="/learn/scoring"
        prefetch={false}
        className="text-accent underline underline-offset-2 print:hidden"
      >
        How the score works
      </Link>
    </p>
  </section>
);
