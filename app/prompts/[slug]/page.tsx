import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import Link from 'next/link';
import { EarlierAttempts } from '@/components/library/earlier-attempts';
import { StartForm } from '@/components/library/start-form';
import { MarkdownText } from '@/components/ui/markdown';
import { PageHeader } from '@/components/ui/page-header';
import { profiles } from '@/lib/rubric/profiles';
import { profileIds, depthIds } from '@/lib/rubric/schema';
import { depthTitles } from '@/components/library/prompt-words';
import { loadPrompt } from '../../library';
import { startPracticeOrTell } from '../../practice/start/actions';

export const generateMetadata = async ({ params }: PageProps<'/prompts/[slug]'>): Promise<Metadata> => {
  const prompt = await loadPrompt((await params).slug);
  return prompt ? { title: prompt.title, description: prompt.summary } : {};
};

const PromptPage = async ({ params }: PageProps<'/prompts/[slug]'>) => {
  const prompt = await loadPrompt((await params).slug);
  if (!prompt) notFound();
  return (
    <div className="page">
      <PageHeader
        title={prompt.title}
        above={
          <Link href="/prompts" className="target inline-flex items-center underline underline-offset-4">
            All prompts
          </Link>
        }
      >
        <p>{prompt.summary}</p>
      </PageHeader>
      <div className="grid gap-x-16 gap-y-10 border-t pt-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <article className="flex flex-col gap-10">
          <section aria-labelledby="story">
            <h2 id="story" className="sr-only">
              What the interviewer tells you
            </h2>
            <MarkdownText>{prompt.story}</MarkdownText>
          </section>
          <section
            aria-labelledby="metric"
            className="flex max-w-[68ch] flex-col gap-2 border-l-2 border-accent pl-5"
          >
            <h2 id="metric" className="text-base">
              The number it turns on
            </h2>
            <p className="text-base">
              {prompt.keyMetric.name}: <span className="font-medium">{prompt.keyMetric.target}</span>
            </p>
            <p className="text-base text-muted">{prompt.keyMetric.why}</p>
          </section>
          <section aria-labelledby="constraints" className="prose">
            <h2 id="constraints">What is fixed</h2>
            <ul>
              {prompt.constraints.map((constraint) => (
                <li key={constraint}>{constraint}</li>
              ))}
            </ul>
            <p>
              The interviewer has {prompt.numbersCount} more numbers: volumes, peaks, prices. You get them by
              asking, once the clock runs.
            </p>
          </section>
        </article>
        <aside aria-label="Start" className="flex flex-col gap-8 lg:sticky lg:top-20 lg:self-start">
          <StartForm
            action={startPracticeOrTell}
            slug={prompt.slug}
            minutes={prompt.minutes}
            depths={depthIds.map((id) => ({ id, title: depthTitles[id], words: prompt.depths[id] }))}
            profiles={profileIds.map((id) => ({
              id,
              title: profiles[id].title,
              words: profiles[id].summary,
            }))}
            defaultDepth={prompt.defaultDepth}
            defaultProfile={prompt.defaultProfile}
          />
          <p className="border-t pt-5">
            Not yet? Read the{' '}
            <Link href={`/learn/${prompt.slug}`} className="text-accent underline underline-offset-4">
              cheat sheet
            </Link>{' '}
            first: one page, five minutes.
          </p>
          <EarlierAttempts earlier={prompt.earlier} />
        </aside>
      </div>
    </div>
  );
};

export default PromptPage;
