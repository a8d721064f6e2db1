import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import Link from 'next/link';
import { Glossary } from '@/components/learn/glossary';
import { PageHeader } from '@/components/ui/page-header';
import { glossary } from '@/lib/prompts/glossary';
import { loadLibrary } from '../library';

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations('learn');
  return { title: t('title'), description: t('description') };
};

const LearnPage = async () => {
  const t = await getTranslations('learn');
  const prompts = await loadLibrary();
  return (
    <div className="page">
      <PageHeader title={t('title')}>
        <p>{t('intro')}</p>
      </PageHeader>
      <div className="grid gap-x-12 gap-y-8 border-t pt-6 md:grid-cols-2">
        <section aria-labelledby="sheets" className="flex flex-col gap-1">
          <h2 id="sheets" className="text-base">
            {t('sheets.title')}
          </h2>
          <p className="pb-2 text-muted">{t('sheets.what')}</p>
          <ul className="border-t">
            {prompts.map(({ slug, title }) => (
              <li key={slug} className="border-b">
                <Link
                  href={`/learn/${slug}`}
                  prefetch={false}
                  lang="en"
                  className="target flex items-center py-2.5 text-base underline-offset-4 hover:underline"
                >
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="reading" className="flex flex-col gap-1">
          <h2 id="reading" className="text-base">
            {t('reading.title')}
          </h2>
          <p className="max-w-[60ch] pb-2 text-muted">{t('reading.what')}</p>
          <ul className="border-t">
            <li className="border-b">
              <Link
                href="/learn/scoring"
                prefetch={false}
                className="target flex items-center py-2.5 text-base underline-offset-4 hover:underline"
              >
                {t('reading.link')}
              </Link>
            </li>
          </ul>
        </section>
      </div>
      <Glossary terms={glossary} />
    </div>
  );
};

export default LearnPage;
