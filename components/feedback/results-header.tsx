import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Evaluation } from '@/lib/rubric/evaluation';
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

/** The overall level in words, whose answer it is about, and what can be done with it. */
export const ResultsHeader = ({
  title,
  promptTitle,
  evaluation,
  drillStep,
  submittedAt,
  actions,
}: ResultsHeaderProps) => {
  const t = useTranslations('results.header');
  const terms = useTranslations('terms');
  const format = useFormatter();
  const level = findLevel(evaluation, drillStep);
  return (
    <header className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3 border-b px-5 py-3">
      <div className="flex min-w-0 items-center gap-4">
        <p className="text-display leading-none font-medium" aria-hidden="true">
          {terms('level', { level })}
        </p>
        <div className="min-w-0">
          <h1 className="text-base font-medium break-words">
            {t.rich('reads', {
              what: drillStep === null ? t('overall') : terms(`steps.${drillStep}.title`),
              level: terms('level', { level }),
              word: t(`words.${toLevelWord(level)}`),
              heard: (chunks) => <span className="sr-only">{chunks}</span>,
            })}
          </h1>
          <p className="text-xs break-words text-muted">
            {title === promptTitle ? title : `${title} · ${promptTitle}`} ·{' '}
            {drillStep !== null && `${t('drill', { step: terms(`steps.${drillStep}.title`) })} · `}
            {terms(`profiles.${evaluation.rubric.profile}.title`)} ·{' '}
            {t('submitted', {
              date: format.dateTime(new Date(submittedAt), { dateStyle: 'medium', timeStyle: 'short' }),
            })}
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
export const MachineNotice = ({ agreement }: { agreement: AgreementWords | null }) => {
  const t = useTranslations('results.machine');
  return (
    <section aria-labelledby="machine" className="border-b px-5 py-3">
      <h2 id="machine" className="font-medium">
        {t('title')}
      </h2>
      <p>{t('what')}</p>
      <p className="pt-1 text-muted">
        {agreement?.summary}{' '}
        <Link
          href="/learn/scoring"
          prefetch={false}
          className="text-accent underline underline-offset-2 print:hidden"
        >
          {t('how')}
        </Link>
      </p>
    </section>
  );
};
