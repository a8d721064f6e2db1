import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { NewLinkForm } from '@/components/hiring/new-link-form';
import { PageHeader } from '@/components/ui/page-header';
import { profiles } from '@/lib/rubric/profiles';
import { depthIds, profileIds } from '@/lib/rubric/schema';
import { getHiringPorts } from '@/lib/server/hiring-ports';
import { getActor } from '@/lib/server/session';
import { findOrganisation } from '@/lib/services/hiring-organisations';
import { createPromptLinkAction } from '../../actions';

export const metadata: Metadata = { title: 'New link' };

const depthTitles = { foundation: 'Foundation', standard: 'Standard', deep: 'Deep' } as const;

const NewLinkPage = async ({ params }: { params: Promise<{ organisationId: string }> }) => {
  const { organisationId } = await params;
  const ports = await getHiringPorts();
  const organisation = await findOrganisation(ports, await getActor(), 'organisation:read', organisationId);
  if (!organisation.ok) notFound();
  const prompts = await ports.prompts.listNewest();
  return (
    <div className="page">
      <PageHeader
        title="New link"
        above={<Link href={`/hiring/${organisationId}`}>{organisation.value.name}</Link>}
      >
        Everybody who answers through it gets the same prompt, the same rubric and the same minutes.
      </PageHeader>
      <NewLinkForm
        organisationId={organisationId}
        prompts={prompts.map((prompt) => ({
          value: prompt.slug,
          label: prompt.title,
          profile: prompt.defaultProfile,
          depth: prompt.defaultDepth,
          minutes: prompt.minutes,
        }))}
        profiles={profileIds.map((id) => ({ value: id, label: profiles[id].title }))}
        depths={depthIds.map((id) => ({ value: id, label: depthTitles[id] }))}
        create={createPromptLinkAction}
      />
    </div>
  );
};

export default NewLinkPage;
