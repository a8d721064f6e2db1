import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { readPage } from '@/app/read-page';
import { ReviewsTable } from '@/components/review/reviews-table';
import { buttonClass } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Pager } from '@/components/ui/pager';
import { getReviewPorts } from '@/lib/server/review-ports';
import { getActor } from '@/lib/server/session';
import { listReviews } from '@/lib/services/review-attempt';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('review');
  return { title: t('title') };
}

const ReviewsPage = async ({ searchParams }: { searchParams: Promise<{ page?: string }> }) => {
  const actor = await getActor();
  const { number, page } = readPage((await searchParams).page);
  const reviews = await listReviews(await getReviewPorts(), actor, page);
  const t = await getTranslations('review');
  return (
    <div className="page">
      <PageHeader title={t('title')}>{t('lead')}</PageHeader>
      {reviews.total === 0 ? (
        <EmptyState
          title={t(actor.kind === 'user' ? 'list.none' : 'list.needsAccount')}
          action={
            actor.kind === 'user' ? (
              <Link href="/attempts" className={buttonClass()}>
                {t('list.ask')}
              </Link>
            ) : (
              <Link href="/account/sign-in?next=/review" className={buttonClass({ variant: 'primary' })}>
                {t('list.signIn')}
              </Link>
            )
          }
        >
          {t('list.noneText')}
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
