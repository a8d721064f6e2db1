import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DeviceAttempts } from '@/components/offline/device-attempts';
import { PageHeader } from '@/components/ui/page-header';
import { PageMessages } from '@/components/ui/page-messages';
import { getPorts } from '@/lib/server/ports';
import { listLocalPrompts } from '@/lib/services/list-local-prompts';

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('offline'))('title'),
  robots: { index: false },
});

/** What stands in for any page that cannot be fetched: it is kept on the device, so nothing of it is anybody's own. */
const OfflinePage = async () => {
  const t = await getTranslations('offline');
  const prompts = await listLocalPrompts(await getPorts());
  return (
    <div className="page pb-16">
      <PageHeader title={t('heading')}>
        <p>{t('what')}</p>
      </PageHeader>
      <PageMessages of={['offline']}>
        <DeviceAttempts
          prompts={prompts.map(({ title, summary, prompt }) => ({ slug: prompt.slug, title, summary }))}
        />
      </PageMessages>
    </div>
  );
};

export default OfflinePage;
