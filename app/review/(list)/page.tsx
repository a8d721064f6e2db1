import type { Metadata } from 'next';
import Link from 'next/link';
import { readPage } from '@/app/read-page';
import { ReviewsTable } from '@/components/review/reviews-table';
import { buttonClass } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Pager } from '@/components/ui/pager';
import { getReviewPorts } from '@/lib/server/review-ports';
import { getActor } from '@/lib/server/session';
import { listReviews } from '@/lib/services/review-attempt';

export const metadata: Metadata = { title: 'Review' };

const ReviewsPage = async ({ searchParams }: { searchParams: Promise<{ page?: string }> }) => {
  const actor = await getActor();
  const { number, page } = readPage((await searchParams).page);
  const reviews = await listReviews(await getReviewPorts(), actor, page);
  return (
    <div className="page">
      <PageHeader title="Review">Attempts that people asked you to read, replay and rate.</PageHeader>
      {reviews.total === 0 ? (
        <EmptyState
          title={actor.kind === 'user' ? 'Nobody has asked you yet' : 'Reviewing needs an account'}
          action={
            actor.kind === 'user' ? (
              <Link href="/attempts" className={buttonClass()}>
                Ask for a review of your own
              </Link>
            ) : (
              <Link href="/account/sign-in?next=/review" className={buttonClass({ variant: 'primary' })}>
                Sign in
              </Link>
            )
          }
        >
          Somebody who wants your view sends you a link from their results page. Open it once, signed in, and
          the attempt stands here until the link ends.
        </EmptyState>
      ) : (
        <>
          <ReviewsTable reviews={reviews.items} />
          <Pager
            page={number}
            pageSize={page.take}
            total={reviews.total}
            toHref={(to) => `/review?page=${to}`}
          />
        </>
      )}
    </div>
  );
};

export default ReviewsPage;
