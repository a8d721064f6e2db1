import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getFormatter, getTranslations } from 'next-intl/server';
import { momentFormat } from '@/components/hiring/format';
import { LinkStateBadge } from '@/components/hiring/link-state';
import { RevokeButton } from '@/components/hiring/revoke-button';
import { SubmissionsTable } from '@/components/hiring/submissions-table';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { PageMessages } from '@/components/ui/page-messages';
import { Pager } from '@/components/ui/pager';
import { getHiringPorts } from '@/lib/server/hiring-ports';
import { getActor } from '@/lib/server/session';
import { findLinkState } from '@/lib/services/hiring-links';
import { loadLinkPage } from '@/lib/services/hiring-submissions';
import { revokePromptLinkAction } from '../../actions';
import { readPage } from '@/app/read-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('hiring.submissions');
  return { title: t('title') };
}

type Props = { params: Promise<{ linkId: string }>; searchParams: Promise<{ page?: string }> };

const LinkPage = async ({ params, searchParams }: Props) => {
  const { linkId } = await params;
  const { number, page } = readPage((await searchParams).page);
  const ports = await getHiringPorts();
  const loaded = await loadLinkPage(ports, await getActor(), { linkId, page });
  if (!loaded.ok) notFound();
  const { link, submissions, total } = loaded.value;
  const state = findLinkState(link, ports.now());
  const [t, terms, format] = await Promise.all([
    getTranslations('hiring'),
    getTranslations('terms'),
    getFormatter(),
  ]);
  return (
    <div className="page">
      <PageHeader
        title={link.title}
        above={<Link href={`/hiring/${link.organisationId}`}>{link.organisationName}</Link>}
        actions={
          state === 'revoked' ? null : (
            <PageMessages of={['hiring']}>
              <RevokeButton linkId={link.id} action={revokePromptLinkAction} />
            </PageMessages>
          )
        }
      >
        {t.rich('submissions.about', {
          en: (chunks) => <span lang="en">{chunks}</span>,
          prompt: link.promptTitle,
          profile: terms(`profiles.${link.profile}.title`),
          minutes: link.timeLimitMinutes,
        })}
      </PageHeader>
      <dl className="mb-8 flex flex-wrap gap-x-8 gap-y-3 border-y py-4">
        <Fact name={t('submissions.state')}>
          <LinkStateBadge state={state} />
        </Fact>
        <Fact name={t('submissions.used')}>
          {t('submissions.usedOf', { uses: link.uses, max: link.maxUses })}
        </Fact>
        <Fact name={t('submissions.openUntil')}>
          {t('moment', { when: format.dateTime(link.expiresAt, momentFormat) })}
        </Fact>
        <Fact name={t('submissions.kept')}>{t('submissions.keptDays', { days: link.retentionDays })}</Fact>
      </dl>
      {total === 0 ? (
        <EmptyState title={t('submissions.none')}>{t('submissions.noneText')}</EmptyState>
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
