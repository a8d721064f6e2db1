import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { OpenReviewForm } from '@/components/review/open-review-form';
import { buttonClass } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/page-header';
import { getReviewPorts } from '@/lib/server/review-ports';
import { getActor } from '@/lib/server/session';
import { untouchedForm } from '@/lib/services/form-state';
import { tokenSchema } from '@/lib/services/hiring-join';
import { findReviewLink } from '@/lib/services/review-links';
import { openReviewLinkAction } from '../../actions';

export const metadata: Metadata = { title: 'Asked for a review', robots: { index: false } };

const OpenReviewPage = async ({ params }: { params: Promise<{ token: string }> }) => {
  const token = tokenSchema.safeParse((await params).token);
  if (!token.success) notFound();
  const [actor, ports] = await Promise.all([getActor(), getReviewPorts()]);
  const link = await findReviewLink(ports, token.data);
  if (!link.ok) notFound();
  // Whoever made the link is let through to their results even when it is over; anybody else is told.
  const { closed } = link.value;
  if (closed && actor.kind !== 'user')
    return (
      <div className="page">
        <PageHeader title="This link is closed">{closed.message}</PageHeader>
      </div>
    );
  const here = `/review/open/${token.data}`;
  return (
    <div className="page">
      <PageHeader title="Somebody asks for your review">
        You can read and replay their answer, leave remarks on its parts and passages, and rate it. They see
        who wrote what. You cannot change their work.
      </PageHeader>
      {actor.kind === 'user' ? (
        <OpenReviewForm token={token.data} action={openReviewLinkAction} initial={untouchedForm} />
      ) : (
        <div className="flex flex-wrap gap-2">
          <Link
            href={`/account/sign-in?next=${encodeURIComponent(here)}`}
            className={buttonClass({ variant: 'primary' })}
          >
            Sign in to open it
          </Link>
          <Link href={`/account/sign-up?next=${encodeURIComponent(here)}`} className={buttonClass()}>
            Create an account
          </Link>
        </div>
      )}
    </div>
  );
};

export default OpenReviewPage;
