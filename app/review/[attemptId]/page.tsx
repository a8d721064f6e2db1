import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { ReplayDesk } from '@/components/replay/replay-desk';
import { ReviewView } from '@/components/review/review-view';
import { buttonClass } from '@/components/ui/button';
import { profiles } from '@/lib/rubric/profiles';
import { getReviewPorts } from '@/lib/server/review-ports';
import { getActor } from '@/lib/server/session';
import { listQuestions } from '@/lib/services/interview-report';
import { loadReview } from '@/lib/services/review-attempt';
import { addRemarkAction, rateAction, setRemarkDeletedAction } from '../actions';

export const metadata: Metadata = { title: 'Review' };

type Props = { params: Promise<{ attemptId: string }>; searchParams: Promise<{ view?: string }> };

const ReviewPage = async ({ params, searchParams }: Props) => {
  const { attemptId } = await params;
  const replaying = (await searchParams).view === 'replay';
  const loaded = await loadReview(await getReviewPorts(), await getActor(), attemptId);
  if (!loaded.ok) notFound();
  const { entries, ...review } = loaded.value;
  const header = (
    <header className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b px-5 py-3">
      <div className="min-w-0">
        <h1 className="text-base font-medium break-words">
          {review.title}, by {review.ownerName}
        </h1>
        <p className="text-xs text-muted">
          {review.prompt.title} · {profiles[review.profile].title} ·{' '}
          {review.status === 'submitted' ? 'submitted, read-only' : 'still in progress, read-only'}
        </p>
      </div>
      <Link href={`/review/${attemptId}${replaying ? '' : '?view=replay'}`} className={buttonClass()}>
        {replaying ? 'Back to the answer' : 'Replay the work'}
      </Link>
    </header>
  );
  if (replaying)
    return (
      <div className="flex flex-col lg:h-[calc(100dvh-3.5rem)] lg:min-h-128">
        {header}
        <div className="min-h-0 flex-1">
          <ReplayDesk
            prompt={review.prompt.slug}
            entries={entries}
            questions={listQuestions(review.interview)}
          />
        </div>
      </div>
    );
  return (
    <ReviewView
      review={review}
      header={header}
      actions={{ addRemark: addRemarkAction, setRemarkDeleted: setRemarkDeletedAction, rate: rateAction }}
    />
  );
};

export default ReviewPage;
