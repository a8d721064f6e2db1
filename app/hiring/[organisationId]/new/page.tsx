import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { NewLinkForm } from '@/components/hiring/new-link-form';
import { PageHeader } from '@/components/ui/page-header';
import { PageMessages } from '@/components/ui/page-messages';
import { depthIds, profileIds } from '@/lib/rubric/schema';
import { getHiringPorts } from '@/lib/server/hiring-ports';
import { getActor } from '@/lib/server/session';
import { findOrganisation } from '@/lib/services/hiring-organisations';
import { createPromptLinkAction } from '../../actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('hiring.newLink');
  return { title: t('title') };
}

const NewLinkPage = async ({ params }: { params: Promise<{ organisationId: string }> }) => {
  const { organisationId } = await params;
  const ports = await getHiringPorts();
  const organisation = await findOrganisation(ports, await getActor(), 'organisation:read', organisationId);
  if (!organisation.ok) notFound();
  const prompts = await ports.prompts.listNewest();
  const t = await getTranslations('hiring.newLink');
  const terms = await getTranslations('terms');
  return (
    <div className="page">
      <PageHeader
        title={t('title')}
        above={<Link href={`/hiring/${organisationId}`}>{organisation.value.name}</Link>}
      >
        {t('lead')}
      </PageHeader>
      <PageMessages of={['hiring', 'failures']}>
        <NewLinkForm
          organisationId={organisationId}
          prompts={prompts.map((prompt) => ({
            value: prompt.slug,
            label: prompt.title,
            profile: prompt.defaultProfile,
            depth: prompt.defaultDepth,
            minutes: prompt.minutes,
          }))}
          profiles={profileIds.map((id) => ({ value: id, label: terms(`profiles.${id}.title`) }))}
          depths={depthIds.map((id) => ({ value: id, label: terms(`depths.${id}`) }))}
          create={createPromptLinkAction}
        />
      </PageMessages>
    </div>
  );
};

export default NewLinkPage;
