import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
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

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('hiring.links');
  return { title: t('title') };
}

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
  const t = await getTranslations('hiring');
  const newLink = (
    <Link href={`/hiring/${organisationId}/new`} className={buttonClass({ variant: 'primary' })}>
      {t('links.new')}
    </Link>
  );
  return (
    <div className="page">
      <PageHeader
        title={organisation.value.name}
        above={<Link href="/hiring?new">{t('organisations.another')}</Link>}
        actions={newLink}
      >
        {t('links.lead')}
      </PageHeader>
      {links.value.total === 0 ? (
        <EmptyState title={t('links.none')} action={newLink}>
          {t('links.noneText')}
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
