'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { AnswerPane } from '@/components/reading/answer-pane';
import { toCriterionTitles } from '@/components/reading/criterion-titles';
import { InterviewSection } from '@/components/reading/interview/interview-section';
import { ReadingProvider } from '@/components/reading/focus-context';
import { NodeLabelsProvider } from '@/components/reading/node-labels';
import { RemarksList } from '@/components/reading/people-said';
import { ReadingPane } from '@/components/reading/reading-pane';
import { useResolvedRemarks } from '@/components/reading/remarks';
import { TwoPanes } from '@/components/reading/two-panes';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { useFailureWords } from '@/components/ui/failure-text';
import { Tabs, TabsContent, TabsList, TabsTrigger } from '@/components/ui/tabs';
import { toast } from '@/components/ui/toast';
import type { Anchor } from '@/lib/review/anchor';
import type { RemarkDto, ReviewDto } from '@/lib/services/review-attempt';
import type { Failure, Result } from '@/lib/shared/result';
import { type RateInput, RatingsForm } from './ratings-form';
import { RemarkComposer } from './remark-composer';
import { listRemarkTargets, toPartAnchor } from './remark-targets';
import { findSelectedPassage } from './selected-passage';

export type ReviewActions = {
  addRemark: (input: {
    attemptId: string;
    anchor: Anchor;
    body: string;
  }) => Promise<Result<unknown, Failure>>;
  setRemarkDeleted: (input: {
    attemptId: string;
    remarkId: string;
    deleted: boolean;
  }) => Promise<Result<unknown, Failure>>;
  rate: (input: RateInput & { attemptId: string }) => Promise<Result<unknown, Failure>>;
};

export type ReviewViewProps = {
  review: Omit<ReviewDto, 'entries'>;
  header: ReactNode;
  actions: ReviewActions;
};

const nothingRead = { dimensions: [] };

type DeskTab = 'remarks' | 'ratings' | 'interview' | 'reading';
const deskTabs: readonly DeskTab[] = ['remarks', 'ratings', 'interview', 'reading'];

/** A reviewer's desk: the answer on the left, remarks, ratings and the machine's reading on the right. */
export const ReviewView = (props: ReviewViewProps) => {
  const { document, evaluation } = props.review;
  const [tab, setTab] = useState<DeskTab>('remarks');
  const remarks = useResolvedRemarks(document, props.review.remarks);
  return (
    <ReadingProvider
      // What the machine noticed is marked in the answer only while its reading is open: it may sway a rater.
      evaluation={tab === 'reading' && evaluation ? evaluation : nothingRead}
      remarks={remarks}
      onShow={(what) => setTab(what === 'remark' || !evaluation ? 'remarks' : 'reading')}
    >
      <NodeLabelsProvider diagram={document.diagram}>
        <Desk {...props} remarks={remarks} tab={tab} setTab={setTab} />
      </NodeLabelsProvider>
    </ReadingProvider>
  );
};

type DeskProps = ReviewViewProps & {
  remarks: readonly RemarkDto[];
  tab: DeskTab;
  setTab: (tab: DeskTab) => void;
};

const Desk = ({ review, header, actions, remarks, tab, setTab }: DeskProps) => {
  const { attemptId, document, evaluation, rubric } = review;
  const t = useTranslations('review');
  const terms = useTranslations('terms');
  const say = useFailureWords();
  const { reading, hints, readingsAsked } = review.interview;
  const hasInterview = reading !== null || Object.keys(hints).length > 0 || readingsAsked > 0;
  const router = useRouter();
  const [anchor, setAnchor] = useState<Anchor>({ kind: 'whole' });
  const [failure, setFailure] = useState<Failure | null>(null);
  const groups = useMemo(
    () =>
      listRemarkTargets(
        document,
        rubric.dimensions.flatMap(({ criteria }) => criteria),
        { t, terms },
      ),
    [document, rubric, t, terms],
  );

  const startRemark = (about: Anchor) => {
    setAnchor(about);
    setTab('remarks');
  };
  useSelectedPassage(startRemark);

  const settle = (outcome: Result<unknown, Failure>): Failure | null => {
    if (!outcome.ok) return outcome.error;
    router.refresh();
    return null;
  };

  const remove = async ({ id: remarkId }: RemarkDto) => {
    const problem = settle(await actions.setRemarkDeleted({ attemptId, remarkId, deleted: true }));
    if (problem !== null) return void toast.error(say(problem));
    const undo = async () => settle(await actions.setRemarkDeleted({ attemptId, remarkId, deleted: false }));
    toast.message(t('remarks.removed'), { action: { label: t('remarks.undo'), onClick: () => void undo() } });
  };

  return (
    <TwoPanes
      header={header}
      left={
        <AnswerPane document={document} whose="The" onPick={(point) => startRemark(toPartAnchor(point))} />
      }
    >
      <Tabs
        value={tab}
        activationMode="manual"
        onValueChange={(value) => {
          const known = deskTabs.find((id) => id === value);
          if (known) setTab(known);
        }}
      >
        <TabsList aria-label={t('desk.label')} className="px-3">
          <TabsTrigger value="remarks">{t('desk.remarks', { count: review.remarks.length })}</TabsTrigger>
          {evaluation && <TabsTrigger value="ratings">{t('desk.ratings')}</TabsTrigger>}
          {hasInterview && <TabsTrigger value="interview">{t('desk.followUps')}</TabsTrigger>}
          {evaluation && <TabsTrigger value="reading">{t('desk.reading')}</TabsTrigger>}
        </TabsList>
        <TabsContent value="remarks">
          <RemarkComposer
            groups={groups}
            anchor={anchor}
            onAnchor={setAnchor}
            save={async (about, body) => settle(await actions.addRemark({ attemptId, anchor: about, body }))}
            failure={failure}
            onFailure={setFailure}
          />
          <div className="px-5">
            {review.remarks.length === 0 ? (
              <EmptyState title={t('remarks.none')} className="border-none">
                {t('remarks.noneText')}
              </EmptyState>
            ) : (
              <RemarksList
                remarks={remarks}
                titles={toCriterionTitles(rubric)}
                actions={(remark) =>
                  remark.own && (
                    <Button size="sm" variant="ghost" onClick={() => void remove(remark)}>
                      {t('remarks.remove')}
                    </Button>
                  )
                }
              />
            )}
          </div>
        </TabsContent>
        {evaluation && (
          <TabsContent value="ratings">
            <RatingsForm
              rubric={rubric}
              ratings={review.ratings}
              rate={async (input) => settle(await actions.rate({ attemptId, ...input }))}
            />
          </TabsContent>
        )}
        {hasInterview && (
          <TabsContent value="interview">
            <InterviewSection report={review.interview} document={document} />
          </TabsContent>
        )}
        {evaluation && (
          <TabsContent value="reading">
            <p className="px-5 pt-4 text-muted">{t('desk.sway', { level: evaluation.overall.level })}</p>
            <ReadingPane evaluation={evaluation} rubric={rubric} only={review.drillStep} />
          </TabsContent>
        )}
      </Tabs>
    </TwoPanes>
  );
};

/** A passage selected with pointer or keyboard becomes what the next remark is about. */
function useSelectedPassage(onPassage: (anchor: Anchor) => void): void {
  useEffect(() => {
    const look = ({ target }: Event) => {
      // What is pressed or typed in a form has nothing to do with what was selected before.
      if (target instanceof Element && target.closest('form')) return;
      const passage = findSelectedPassage(window.getSelection());
      if (passage) onPassage(passage);
    };
    window.document.addEventListener('pointerup', look);
    window.document.addEventListener('keyup', look);
    return () => {
      window.document.removeEventListener('pointerup', look);
      window.document.removeEventListener('keyup', look);
    };
  });
}
