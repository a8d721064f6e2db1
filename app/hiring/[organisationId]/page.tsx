import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { LinksTable } from '@/components/hiring/links-table';
import { buttonClass } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Pager } from '@/components/ui/pager';
import { getHiringPorts } from '@/lib/server/hiring-ports';
import { getActor } from '@/lib/server/session';
import { findLinkState, listPromptLinks } from '@/lib/services/hiring-links';
import { findOrganisation } from '@/lib/services/hiring-organisations';
import { readPage } from '@/app/read-page';

export const metadata: Metadata = { title: 'Links' };

type Props = { params: Promise<{ organisationId: string }>; searchParams: Promise<{ page?: string }> };

const OrganisationPage = async ({ params, searchParams }: Props) => {
  const { organisationId } = await params;
  const actor = await getActor();
  const ports = await getHiringPorts();
  const organisation = await findOrganisation(ports, actor, 'organisation:read', organisationId);
  if (!organisation.ok) notFound();
  const { number, page } = readPage((await searchParams).page);
  const links = await listPromptLinks(ports, actor, { organisationId, page });
  if (!links.ok) notFound();
  const now = ports.now();
  const newLink = (
    <Link href={`/hiring/${organisationId}/new`} className={buttonClass({ variant: 'primary' })}>
      New link
    </Link>
  );
  return (
    <div className="page">
      <PageHeader
        title={organisation.value.name}
        above={<Link href="/hiring?new">Another organisation</Link>}
        actions={newLink}
      >
        Links to prompts, newest first.
      </PageHeader>
      {links.value.total === 0 ? (
        <EmptyState title="No links yet" action={newLink}>
          A link asks one prompt under one time limit. You decide how many people may use it and how long
          their answers are kept.
        </EmptyState>
      ) : (
        <>
          <LinksTable rows={links.value.items.map((link) => ({ link, state: findLinkState(link, now) }))} />
          <Pager
            page={number}
            pageSize={page.take}
            total={links.value.total}
            toHref={(to) => `/hiring/${organisationId}?page=${to}`}
          />
        </>
      )}
    </div>
  );
};

export default OrganisationPage;
