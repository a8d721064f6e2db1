import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ReplayDesk } from '@/components/replay/replay-desk';
import { PageMessages } from '@/components/ui/page-messages';
import { getPorts } from '@/lib/server/ports';
import { getActor } from '@/lib/server/session';
import { listQuestions } from '@/lib/services/interview-report';
import { loadResults } from '@/lib/services/load-results';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('replay');
  return { title: t('title') };
}

const ReplayPage = async ({ params }: { params: Promise<{ attemptId: string }> }) => {
  const { attemptId } = await params;
  const actor = await getActor(attemptId);
  if (actor.kind === 'candidate') redirect(`/join/receipt/${attemptId}`);
  const results = await loadResults(await getPorts(), actor, attemptId);
  if (!results.ok) notFound();
  const { title, prompt, entries, interview } = results.value;
  const t = await getTranslations('replay');
  return (
    <div className="flex flex-col lg:h-[calc(100dvh-3.5rem-1px)] lg:min-h-128">
      <header className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b px-5 py-3">
        <h1 className="text-base font-medium">{t('heading', { title })}</h1>
        <Link href={`/results/${attemptId}`} className="text-accent underline-offset-2 hover:underline">
          {t('back')}
        </Link>
      </header>
      <div className="min-h-0 flex-1">
        <PageMessages of={['replay', 'events', 'reading', 'terms']}>
          <ReplayDesk prompt={prompt.slug} entries={entries} questions={listQuestions(interview)} />
        </PageMessages>
      </div>
    </div>
  );
};

export default ReplayPage;
