import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { OpenReviewForm } from '@/components/review/open-review-form';
import { buttonClass } from '@/components/ui/button';
import { FailureText } from '@/components/ui/failure-text';
import { PageHeader } from '@/components/ui/page-header';
import { PageMessages } from '@/components/ui/page-messages';
import { getReviewPorts } from '@/lib/server/review-ports';
import { getActor } from '@/lib/server/session';
import { untouchedForm } from '@/lib/services/form-state';
import { tokenSchema } from '@/lib/services/hiring-join';
import { findReviewLink } from '@/lib/services/review-links';
import { openReviewLinkAction } from '../../actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('review.open');
  return { title: t('title'), robots: { index: false } };
}

const OpenReviewPage = async ({ params }: { params: Promise<{ token: string }> }) => {
  const token = tokenSchema.safeParse((await params).token);
  if (!token.success) notFound();
  const [actor, ports] = await Promise.all([getActor(), getReviewPorts()]);
  const link = await findReviewLink(ports, token.data);
  if (!link.ok) notFound();
  const t = await getTranslations('review.open');
  // Whoever made the link is let through to their results even when it is over; anybody else is told.
  const { closed } = link.value;
  if (closed && actor.kind !== 'user')
    return (
      <div className="page">
        <PageHeader title={t('closed')}>
          <FailureText failure={closed} />
        </PageHeader>
      </div>
    );
  const here = `/review/open/${token.data}`;
  return (
    <div className="page">
      <PageHeader title={t('heading')}>{t('text')}</PageHeader>
      {actor.kind === 'user' ? (
        <PageMessages of={['review', 'failures']}>
          <OpenReviewForm token={token.data} action={openReviewLinkAction} initial={untouchedForm} />
        </PageMessages>
      ) : (
        <div className="flex flex-wrap gap-2">
          <Link
            href={`/account/sign-in?next=${encodeURIComponent(here)}`}
            className={buttonClass({ variant: 'primary' })}
          >
            {t('signIn')}
          </Link>
          <Link href={`/account/sign-up?next=${encodeURIComponent(here)}`} className={buttonClass()}>
            {t('signUp')}
          </Link>
        </div>
      )}
    </div>
  );
};

export default OpenReviewPage;
