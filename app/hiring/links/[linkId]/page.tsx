import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { toDateTimeText, toPeopleText } from '@/components/hiring/format';
import { LinkStateBadge } from '@/components/hiring/link-state';
import { RevokeButton } from '@/components/hiring/revoke-button';
import { SubmissionsTable } from '@/components/hiring/submissions-table';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Pager } from '@/components/ui/pager';
import { profiles } from '@/lib/rubric/profiles';
import { getHiringPorts } from '@/lib/server/hiring-ports';
import { getActor } from '@/lib/server/session';
import { findLinkState } from '@/lib/services/hiring-links';
import { loadLinkPage } from '@/lib/services/hiring-submissions';
import { revokePromptLinkAction } from '../../actions';
import { readPage } from '@/app/read-page';

export const metadata: Metadata = { title: 'Submissions' };

type Props = { params: Promise<{ linkId: string }>; searchParams: Promise<{ page?: string }> };

const LinkPage = async ({ params, searchParams }: Props) => {
  const { linkId } = await params;
  const { number, page } = readPage((await searchParams).page);
  const ports = await getHiringPorts();
  const loaded = await loadLinkPage(ports, await getActor(), { linkId, page });
  if (!loaded.ok) notFound();
  const { link, submissions, total } = loaded.value;
  const state = findLinkState(link, ports.now());
  return (
    <div className="page">
      <PageHeader
        title={link.title}
        above={<Link href={`/hiring/${link.organisationId}`}>{link.organisationName}</Link>}
        actions={
          state === 'revoked' ? null : <RevokeButton linkId={link.id} action={revokePromptLinkAction} />
        }
      >
        {link.promptTitle} · {profiles[link.profile].title} · {link.timeLimitMinutes} minutes
      </PageHeader>
      <dl className="mb-8 flex flex-wrap gap-x-8 gap-y-3 border-y py-4">
        <Fact name="State">
          <LinkStateBadge state={state} />
        </Fact>
        <Fact name="Used">
          {link.uses} of {toPeopleText(link.maxUses)}
        </Fact>
        <Fact name="Open until">{toDateTimeText(link.expiresAt)}</Fact>
        <Fact name="Answers kept">{link.retentionDays} days</Fact>
      </dl>
      {total === 0 ? (
        <EmptyState title="Nobody has answered yet">
          Each person appears here as soon as they agree, and their answer opens for you once it is submitted.
        </EmptyState>
      ) : (
        <>
          <SubmissionsTable submissions={submissions} />
          <Pager
            page={number}
            pageSize={page.take}
            total={total}
            toHref={(to) => `/hiring/links/${linkId}?page=${to}`}
          />
        </>
      )}
    </div>
  );
};

const Fact = ({ name, children }: { name: string; children: React.ReactNode }) => (
  <div>
    <dt className="text-xs text-muted">{name}</dt>
    <dd>{children}</dd>
  </div>
);

export default LinkPage;
