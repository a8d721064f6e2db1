import type { Metadata } from 'next';
import { DeviceAttempts } from '@/components/offline/device-attempts';
import { PageHeader } from '@/components/ui/page-header';
import { getPorts } from '@/lib/server/ports';
import { listLocalPrompts } from '@/lib/services/list-local-prompts';

export const metadata: Metadata = { title: 'Offline', robots: { index: false } };

/** What stands in for any page that cannot be fetched: it is kept on the device, so nothing of it is anybody's own. */
const OfflinePage = async () => {
  const prompts = await listLocalPrompts(await getPorts());
  return (
    <div className="page pb-16">
      <PageHeader title="You are offline">
        <p>
          This page could not be fetched. What is on this device still works: go on with an attempt, or begin
          a new one. It is sent by itself once there is a connection.
        </p>
      </PageHeader>
      <DeviceAttempts
        prompts={prompts.map(({ title, summary, prompt }) => ({ slug: prompt.slug, title, summary }))}
      />
    </div>
  );
};

export default OfflinePage;
