import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LibraryFilter } from '@/components/library/library-filter';
import { readLibraryQuery, selectPrompts, toLibraryAddress } from '@/components/library/library-query';
import { PromptRow } from '@/components/library/prompt-row';
import { EmptyState } from '@/components/ui/empty-state';
import { buttonClass } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/page-header';
import Link from 'next/link';
import { loadLibrary } from '../../library';

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations('library');
  return { title: t('title'), description: t('description') };
};

const LibraryPage = async ({ searchParams }: PageProps<'/prompts'>) => {
  const t = await getTranslations('library');
  const query = readLibraryQuery(await searchParams);
  const all = await loadLibrary();
  const shown = selectPrompts(all, query);
  const isFiltered = toLibraryAddress(query) !== '/prompts';
  return (
    <div className="page">
      <PageHeader title={t('title')}>
        <p>{t('intro')}</p>
      </PageHeader>
      <LibraryFilter query={query} isFiltered={isFiltered} />
      <p role="status" className="sr-only">
        {t('count', { count: shown.length })}
      </p>
      {shown.length > 0 ? (
        <ul>
          {shown.map((prompt) => (
            <PromptRow key={prompt.slug} prompt={prompt} />
          ))}
        </ul>
      ) : (
        <EmptyState
          title={t('none.title')}
          action={
            <Link href="/prompts" className={buttonClass()}>
              {t('none.all')}
            </Link>
          }
        >
          <p>{t('none.what', { count: all.length })}</p>
        </EmptyState>
      )}
    </div>
  );
};

export default LibraryPage;
