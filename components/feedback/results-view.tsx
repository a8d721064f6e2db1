'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, Suspense, use, useMemo } from 'react';
import { AnswerPane } from '@/components/reading/answer-pane';
import { toCriterionTitles } from '@/components/reading/criterion-titles';
import { toFlagFindings } from '@/components/reading/evidence';
import { ReadingProvider } from '@/components/reading/focus-context';
import { toInterviewFindings } from '@/components/reading/interview/findings';
import { describeHints } from '@/components/reading/interview/help-taken';
import { InterviewSection } from '@/components/reading/interview/interview-section';
import { linkNearest } from '@/components/reading/link-quotes';
import { NodeLabelsProvider } from '@/components/reading/node-labels';
import { PeopleRated, RemarksList } from '@/components/reading/people-said';
import { ReadingPane } from '@/components/reading/reading-pane';
import { TwoPanes } from '@/components/reading/two-panes';
import type { Advice } from '@/lib/rubric/advice/schema';
import type { Rubric } from '@/lib/rubric/schema';
import type { ResultsDto } from '@/lib/services/dto';
import type { RatingDto, RemarkDto } from '@/lib/services/review-attempt';
import { type StepId, stepIds } from '@/lib/steps/step-ids';
import { type Continuation, CriterionAdvice } from './advice-block';
import { Comparison } from './comparison';
import type { AgreementWords } from './describe-agreement';
import { FlagsList } from './flags-list';
import { LensTable } from './lens-table';
import { NextSteps, NextStepsWaiting } from './next-steps';
import { MachineNotice, ResultsHeader } from './results-header';

export type ResultsViewProps = {
  results: Omit<ResultsDto, 'entries' | 'advise'>;
  /** Changes that would lift it; still being worked out as the page opens. */
  advice: Promise<readonly Advice[]>;
  agreement: AgreementWords | null;
  /** With anchors as they stand in the answer shown. */
  feedback: { remarks: readonly RemarkDto[]; ratings: readonly RatingDto[] };
  continuation: Continuation;
  actions: ReactNode;
};

/** The results page: what was answered on the left, how it reads on the right, each pointing at the other. */
export const ResultsView = (props: ResultsViewProps) => {
  const { results, advice, agreement, feedback, continuation, actions } = props;
  const { document, comparison, rubric } = results;
  const evaluation = useMemo(() => linkNearest(results.evaluation, document), [results.evaluation, document]);
  const { drillStep, interview } = results;
  const others = useMemo(
    () => [...toFlagFindings(evaluation.flags), ...toInterviewFindings(interview.reading)],
    [evaluation.flags, interview.reading],
  );
  const isAsked = (step: StepId): boolean => drillStep === null || step === drillStep;
  return (
    <ReadingProvider evaluation={evaluation} remarks={feedback.remarks} others={others}>
      <NodeLabelsProvider diagram={document.diagram}>
        <TwoPanes
          header={
            <ResultsHeader
              title={results.title}
              promptTitle={results.prompt.title}
              evaluation={evaluation}
              drillStep={drillStep}
              submittedAt={results.submittedAt}
              actions={actions}
            />
          }
          left={<AnswerPane document={document} modelAnswer={results.modelAnswer} whose="Your" />}
        >
          <Suspense fallback={<NextStepsWaiting />}>
            <Advised advice={advice}>
              {(all) => (
                <NextSteps
                  steps={all.filter((each) => isNext(each) && isAsked(each.dimension))}
                  {...{ document, continuation }}
                />
              )}
            </Advised>
          </Suspense>
          <MachineNotice agreement={agreement} />
          <FlagsList flags={evaluation.flags} />
          {comparison && <Comparison evaluation={evaluation} earlier={comparison} />}
          <ReadingPane
            evaluation={evaluation}
            rubric={rubric}
            only={drillStep}
            emptySteps={findEmptySteps(document)}
            {...(agreement && { agreement: agreement.dimensions })}
            other={
              comparison
                ? { label: comparison.title, dimensions: comparison.evaluation.dimensions }
                : undefined
            }
            belowCriterion={({ id }) => (
              <Suspense>
                <Advised advice={advice}>
                  {(all) =>
                    all
                      .filter((each) => isFor(each, id))
                      .slice(0, 1)
                      .map((each) => (
                        <CriterionAdvice key={each.id} advice={each} {...{ document, continuation }} />
                      ))
                  }
                </Advised>
              </Suspense>
            )}
            belowDimension={(id) => (
              <>
                <HintsTaken hints={interview.hints} step={id} />
                <PeopleRated ratings={feedback.ratings} dimension={id} />
              </>
            )}
          />
          <InterviewSection report={interview} document={document} />
          {drillStep === null && <LensTable lenses={results.lenses} />}
          <Remarks remarks={feedback.remarks} rubric={rubric} />
        </TwoPanes>
      </NodeLabelsProvider>
    </ReadingProvider>
  );
};

const HintsTaken = ({ hints, step }: { hints: ResultsDto['interview']['hints']; step: StepId }) => {
  const t = useTranslations('reading');
  const terms = useTranslations('terms');
  const words = describeHints(hints, step, { t, terms });
  return (
    words && (
      <p className="px-5 pb-3 text-attention">
        <span aria-hidden="true">◔ </span>
        {words}
      </p>
    )
  );
};

type AdvisedProps = {
  advice: Promise<readonly Advice[]>;
  children: (all: readonly Advice[]) => ReactNode;
};

/** Waits for the advice; what is around it does not. */
const Advised = ({ advice, children }: AdvisedProps) => children(use(advice));

const isNext = ({ rank }: Advice): boolean => rank !== null;

/** Advice on one criterion alone. */
const isFor = ({ criteria }: Advice, id: string): boolean => criteria.length === 1 && criteria[0] === id;

const findEmptySteps = ({ steps }: ResultsDto['document']) =>
  new Set(
    stepIds.filter((id) => {
      const parts: unknown[] = Object.values(steps[id] ?? {});
      return parts.every((part) =>
        typeof part === 'string' ? part.trim() === '' : !Array.isArray(part) || part.length === 0,
      );
    }),
  );

const Remarks = ({ remarks, rubric }: { remarks: readonly RemarkDto[]; rubric: Rubric }) => {
  const t = useTranslations('results');
  if (remarks.length === 0) return null;
  return (
    <section aria-labelledby="remarks" className="border-t px-5 py-4">
      <h2 id="remarks" className="font-medium">
        {t('remarks')}
      </h2>
      <RemarksList remarks={remarks} titles={toCriterionTitles(rubric)} />
    </section>
  );
};
