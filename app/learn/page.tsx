import type { Metadata } from 'next';
import Link from 'next/link';
import { Glossary } from '@/components/learn/glossary';
import { PageHeader } from '@/components/ui/page-header';
import { glossary } from '@/lib/prompts/glossary';
import { loadLibrary } from '../library';

export const metadata: Metadata = {
  title: 'Learn',
  description: 'One page for each prompt, the words of the trade in plain English, and how the score works.',
};

const LearnPage = async () => {
  const prompts = await loadLibrary();
  return (
    <div className="page">
      <PageHeader title="Learn">
        <p>One page for each prompt, the words of the trade in plain English, and how an answer is read.</p>
      </PageHeader>
      <div className="grid gap-x-12 gap-y-8 border-t pt-6 md:grid-cols-2">
        <section aria-labelledby="sheets" className="flex flex-col gap-1">
          <h2 id="sheets" className="text-base">
            Cheat sheets
          </h2>
          <p className="pb-2 text-muted">What to have in your head before the clock starts.</p>
          <ul className="border-t">
            {prompts.map(({ slug, title }) => (
              <li key={slug} className="border-b">
                <Link
                  href={`/learn/${slug}`}
                  prefetch={false}
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
            How an answer is read
          </h2>
          <p className="max-w-[60ch] pb-2 text-muted">
            Ten dimensions, dozens of small checks, and for each the box, arrow or sentence it rests on.
          </p>
          <ul className="border-t">
            <li className="border-b">
              <Link
                href="/learn/scoring"
                prefetch={false}
                className="target flex items-center py-2.5 text-base underline-offset-4 hover:underline"
              >
                How the score works, and what it cannot judge
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
