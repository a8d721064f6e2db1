'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { cn } from '@/components/ui/cn';
import { Verdict } from '@/components/ui/verdict';
import type { CriterionResult } from '@/lib/rubric/evaluation';
import { toElementId } from './evidence';
import { EvidenceChips, LinkedWords, toFocus } from './evidence-link';
import { useReading } from './focus-context';
import { listUnquoted, toPieces } from './link-quotes';
import { useNodeLabels } from './node-labels';
import { splitAdvice, withoutLeadIn } from './split-advice';

export type CriterionReadingProps = {
  criterion: CriterionResult;
  /** What to say of an answer that says nothing about it. */
  silence: string;
  /** A change that would raise it, where one was worked out. */
  below?: ReactNode;
};

/** One criterion: verdict, the words about this answer, and the places it rests on. */
export const CriterionReading = ({ criterion, silence, below }: CriterionReadingProps) => {
  const { focus, pointAt } = useReading();
  const lit = focus?.criterionIds.has(criterion.id);
  const isOpen = criterion.verdict === 'partly' || criterion.verdict === 'missed';
  return (
    <li
      id={toElementId(`criterion:${criterion.id}`)}
      // A press in the answer leads here, and the keyboard goes along.
      tabIndex={-1}
      onPointerEnter={() => pointAt('pointer', toFocus(criterion))}
      onPointerLeave={() => pointAt('pointer', null)}
      className={cn(
        '-mx-2 flex flex-col gap-1 px-2 py-2.5 transition-colors break-inside-avoid',
        lit && 'bg-accent-soft',
      )}
    >
      <p className="flex items-baseline justify-between gap-x-3">
        <span lang="en" className="font-medium">
          {criterion.title}
        </span>
        <Verdict verdict={criterion.verdict} className="shrink-0 text-xs" />
      </p>
      {isOpen ? <TwoParts criterion={criterion} silence={silence} /> : <Finding criterion={criterion} />}
      {below}
    </li>
  );
};

/** What is met, or cannot be told, in one piece. */
const Finding = ({ criterion }: { criterion: CriterionResult }) => (
  <>
    {criterion.advice && (
      <p className="text-muted">
        <LinkedWords finding={criterion}>{criterion.advice}</LinkedWords>
      </p>
    )}
    <OtherEvidence criterion={criterion} beside={criterion.advice} />
  </>
);

/** What stands in the answer, and what a strong answer adds to it. */
const TwoParts = ({ criterion, silence }: Pick<CriterionReadingProps, 'criterion' | 'silence'>) => {
  const t = useTranslations('reading.criterion');
  const { said, adds } = splitAdvice(criterion.advice);
  const yours = said === null ? '' : withoutLeadIn(said);
  const isSilent = said === null && criterion.evidence.length === 0;
  return (
    <dl className="grid gap-x-3 gap-y-1 sm:grid-cols-[5.5rem_minmax(0,1fr)]">
      <dt className="pt-px text-xs text-muted">{t('yours')}</dt>
      <dd className="min-w-0">
        {isSilent ? silence : <LinkedWords finding={criterion}>{yours}</LinkedWords>}
        <OtherEvidence criterion={criterion} beside={yours} />
      </dd>
      {adds && (
        <>
          <dt className="pt-px text-xs text-muted">{t('toAdd')}</dt>
          <dd className="min-w-0 border-l-2 border-accent pl-2.5 sm:-ml-3">
            <LinkedWords finding={criterion}>{adds}</LinkedWords>
          </dd>
        </>
      )}
    </dl>
  );
};

/** Evidence that the words do not quote already. */
const OtherEvidence = ({ criterion, beside }: { criterion: CriterionResult; beside: string }) => {
  const labels = useNodeLabels();
  const pieces = toPieces(beside, criterion.evidence, labels);
  return <EvidenceChips finding={criterion} of={listUnquoted(criterion.evidence, pieces)} />;
};
