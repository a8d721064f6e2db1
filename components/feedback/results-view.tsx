'use client';

import type { ReactNode } from 'react';
import { AnswerPane } from '@/components/reading/answer-pane';
import { ReadingProvider } from '@/components/reading/focus-context';
import { NodeLabelsProvider } from '@/components/reading/node-labels';
import { PeopleRated, RemarksList } from '@/components/reading/people-said';
import { ReadingPane } from '@/components/reading/reading-pane';
import { toCriterionTitles, useResolvedRemarks } from '@/components/reading/remarks';
import { TwoPanes } from '@/components/reading/two-panes';
import type { Rubric } from '@/lib/rubric/schema';
import type { ResultsDto } from '@/lib/services/dto';
import type { RatingDto, RemarkDto } from '@/lib/services/review-attempt';
import { ComparisonTable } from './comparison-table';
import { FlagsList } from './flags-list';
import { NextSteps } from './next-steps-list';
import { MachineNotice, ResultsHeader } from './results-header';

export type ResultsViewProps = {
  results: Omit<ResultsDto, 'entries'>;
  feedback: { remarks: readonly RemarkDto[]; ratings: readonly RatingDto[] };
  actions: ReactNode;
};

/** The results page: what was answered on the left, how it reads on the right, each pointing at the other. */
export const ResultsView = ({ results, feedback, actions }: ResultsViewProps) => {
  const { document, evaluation, comparison, rubric } = results;
  const remarks = useResolvedRemarks(document, feedback.remarks);
  return (
    <ReadingProvider evaluation={evaluation} remarks={remarks}>
      <NodeLabelsProvider diagram={document.diagram}>
        <TwoPanes
          header={
            <ResultsHeader
              title={results.title}
              promptTitle={results.prompt.title}
              evaluation={evaluation}
              submittedAt={results.submittedAt}
              actions={actions}
            />
          }
          left={<AnswerPane document={document} modelAnswer={results.modelAnswer} whose="Your" />}
        >
          <NextSteps dimensions={evaluation.dimensions} />
          <MachineNotice />
          <FlagsList flags={evaluation.flags} />
          {comparison && <ComparisonTable evaluation={evaluation} earlier={comparison} />}
          <ReadingPane
            evaluation={evaluation}
            rubric={rubric}
            other={
              comparison
                ? { label: comparison.title, dimensions: comparison.evaluation.dimensions }
                : undefined
            }
            belowDimension={(id) => <PeopleRated ratings={feedback.ratings} dimension={id} />}
          />
          <Remarks remarks={remarks} rubric={rubric} />
        </TwoPanes>
      </NodeLabelsProvider>
    </ReadingProvider>
  );
};

const Remarks = ({ remarks, rubric }: { remarks: readonly RemarkDto[]; rubric: Rubric }) => {
  if (remarks.length === 0) return null;
  return (
    <section aria-labelledby="remarks" className="border-t px-5 py-4">
      <h2 id="remarks" className="font-medium">
        What people remarked
      </h2>
      <RemarksList remarks={remarks} titles={toCriterionTitles(rubric)} />
    </section>
  );
};
