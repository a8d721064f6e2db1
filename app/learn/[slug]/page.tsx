import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { Probes } from '@/components/learn/probes';
import { buttonClass } from '@/components/ui/button';
import { MarkdownText } from '@/components/ui/markdown';
import { PageHeader } from '@/components/ui/page-header';
import { loadCheatSheet } from '../../library';

export const generateMetadata = async ({ params }: PageProps<'/learn/[slug]'>): Promise<Metadata> => {
  const t = await getTranslations('learn.sheet');
  const sheet = await loadCheatSheet((await params).slug);
  return sheet
    ? {
        title: t('title', { title: sheet.title }),
        description: t('description', { title: sheet.title }),
      }
    : {};
};

const CheatSheetPage = async ({ params }: PageProps<'/learn/[slug]'>) => {
  const t = await getTranslations('learn');
  const sheet = await loadCheatSheet((await params).slug);
  if (!sheet) notFound();
  return (
    <div className="page">
      <PageHeader
        title={<span lang="en">{sheet.title}</span>}
        above={
          <Link href="/learn" className="target inline-flex items-center underline underline-offset-4">
            {t('title')}
          </Link>
        }
        actions={
          <Link href={`/prompts/${sheet.slug}`} className={buttonClass({ variant: 'primary' })}>
            {t('sheet.answer')}
          </Link>
        }
      >
        <p>{t('sheet.what')}</p>
      </PageHeader>
      <div className="grid gap-x-16 gap-y-10 border-t pt-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <MarkdownText>{sheet.cheatSheet}</MarkdownText>
        <aside aria-labelledby="ready" className="flex flex-col gap-3 lg:sticky lg:top-20 lg:self-start">
          <h2 id="ready" className="text-base">
            {t('sheet.ready')}
          </h2>
          <ul lang="en" className="flex flex-col border-t">
            {sheet.checklist.map((item) => (
              <li key={item} className="border-b py-2.5">
                {item}
              </li>
            ))}
          </ul>
        </aside>
      </div>
      <Probes probes={sheet.probes} />
    </div>
  );
};

export default CheatSheetPage;
