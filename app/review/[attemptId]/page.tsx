import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ReplayDesk } from '@/components/replay/replay-desk';
import { ReviewView } from '@/components/review/review-view';
import { buttonClass } from '@/components/ui/button';
import { PageMessages } from '@/components/ui/page-messages';
import { getReviewPorts } from '@/lib/server/review-ports';
import { getActor } from '@/lib/server/session';
import { listQuestions } from '@/lib/services/interview-report';
import { loadReview } from '@/lib/services/review-attempt';
import { addRemarkAction, rateAction, setRemarkDeletedAction } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('review');
  return { title: t('title') };
}

type Props = { params: Promise<{ attemptId: string }>; searchParams: Promise<{ view?: string }> };

const ReviewPage = async ({ params, searchParams }: Props) => {
  const { attemptId } = await params;
  const replaying = (await searchParams).view === 'replay';
  const loaded = await loadReview(await getReviewPorts(), await getActor(), attemptId);
  if (!loaded.ok) notFound();
  const { entries, ...review } = loaded.value;
  const [t, terms] = await Promise.all([getTranslations('review'), getTranslations('terms')]);
  const header = (
    <header className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b px-5 py-3">
      <div className="min-w-0">
        <h1 className="text-base font-medium break-words">
          {t('desk.byWhom', { title: review.title, owner: review.ownerName ?? t('nobody') })}
        </h1>
        <p className="text-xs text-muted">
          <span lang="en">{review.prompt.title}</span> · {terms(`profiles.${review.profile}.title`)} ·{' '}
          {t(review.status === 'submitted' ? 'desk.submitted' : 'desk.inProgress')}
        </p>
      </div>
      <Link href={`/review/${attemptId}${replaying ? '' : '?view=replay'}`} className={buttonClass()}>
        {t(replaying ? 'desk.back' : 'desk.replay')}
      </Link>
    </header>
  );
  if (replaying)
    return (
      <div className="flex flex-col lg:h-[calc(100dvh-3.5rem)] lg:min-h-128">
        {header}
        <div className="min-h-0 flex-1">
          <PageMessages of={['replay', 'events', 'reading', 'terms']}>
            <ReplayDesk
              prompt={review.prompt.slug}
              entries={entries}
              questions={listQuestions(review.interview)}
            />
          </PageMessages>
        </div>
      </div>
    );
  return (
    <PageMessages of={['review', 'reading', 'terms', 'failures']}>
      <ReviewView
        review={review}
        header={header}
        actions={{ addRemark: addRemarkAction, setRemarkDeleted: setRemarkDeletedAction, rate: rateAction }}
      />
    </PageMessages>
  );
};

export default ReviewPage;
