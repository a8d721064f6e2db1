import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import Link from 'next/link';
import { EarlierAttempts } from '@/components/library/earlier-attempts';
import { StartForm } from '@/components/library/start-form';
import { MarkdownText } from '@/components/ui/markdown';
import { PageHeader } from '@/components/ui/page-header';
import { PageMessages } from '@/components/ui/page-messages';
import { profileIds, depthIds } from '@/lib/rubric/schema';
import { loadPrompt } from '../../library';
import { startPracticeOrTell } from '../../practice/start/actions';

export const generateMetadata = async ({ params }: PageProps<'/prompts/[slug]'>): Promise<Metadata> => {
  const prompt = await loadPrompt((await params).slug);
  return prompt ? { title: prompt.title, description: prompt.summary } : {};
};

const PromptPage = async ({ params }: PageProps<'/prompts/[slug]'>) => {
  const prompt = await loadPrompt((await params).slug);
  if (!prompt) notFound();
  const t = await getTranslations('library');
  const terms = await getTranslations('terms');
  return (
    <div className="page">
      <PageHeader
        title={<span lang="en">{prompt.title}</span>}
        above={
          <Link href="/prompts" className="target inline-flex items-center underline underline-offset-4">
            {t('prompt.all')}
          </Link>
        }
      >
        <p lang="en">{prompt.summary}</p>
      </PageHeader>
      <div className="grid gap-x-16 gap-y-10 border-t pt-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <article className="flex flex-col gap-10">
          <section aria-labelledby="story">
            <h2 id="story" className="sr-only">
              {t('prompt.story')}
            </h2>
            <MarkdownText>{prompt.story}</MarkdownText>
          </section>
          <section
            aria-labelledby="metric"
            className="flex max-w-[68ch] flex-col gap-2 border-l-2 border-accent pl-5"
          >
            <h2 id="metric" className="text-base">
              {t('prompt.metric')}
            </h2>
            <p lang="en" className="text-base">
              {prompt.keyMetric.name}: <span className="font-medium">{prompt.keyMetric.target}</span>
            </p>
            <p lang="en" className="text-base text-muted">
              {prompt.keyMetric.why}
            </p>
          </section>
          <section aria-labelledby="constraints" className="prose">
            <h2 id="constraints">{t('prompt.fixed')}</h2>
            <ul lang="en">
              {prompt.constraints.map((constraint) => (
                <li key={constraint}>{constraint}</li>
              ))}
            </ul>
            <p>{t('prompt.numbers', { count: prompt.numbersCount })}</p>
          </section>
        </article>
        <aside
          aria-label={t('prompt.start')}
          className="flex flex-col gap-8 lg:sticky lg:top-20 lg:self-start"
        >
          <PageMessages of={['library', 'terms']}>
            <StartForm
              action={startPracticeOrTell}
              slug={prompt.slug}
              minutes={prompt.minutes}
              depths={depthIds.map((id) => ({
                id,
                title: terms(`depths.${id}`),
                words: prompt.depths[id],
                lang: 'en',
              }))}
              profiles={profileIds.map((id) => ({
                id,
                title: terms(`profiles.${id}.title`),
                words: terms(`profiles.${id}.summary`),
              }))}
              defaultDepth={prompt.defaultDepth}
              defaultProfile={prompt.defaultProfile}
            />
          </PageMessages>
          <p className="border-t pt-5">
            {t.rich('prompt.sheet', {
              a: (chunks) => (
                <Link href={`/learn/${prompt.slug}`} className="text-accent underline underline-offset-4">
                  {chunks}
                </Link>
              ),
            })}
          </p>
          <EarlierAttempts earlier={prompt.earlier} />
        </aside>
      </div>
    </div>
  );
};

export default PromptPage;
