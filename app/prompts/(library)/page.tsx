import type { Metadata } from 'next';
import { LibraryFilter } from '@/components/library/library-filter';
import { readLibraryQuery, selectPrompts, toLibraryAddress } from '@/components/library/library-query';
import { PromptRow } from '@/components/library/prompt-row';
import { EmptyState } from '@/components/ui/empty-state';
import { buttonClass } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/page-header';
import Link from 'next/link';
import { loadLibrary } from '../../library';

export const metadata: Metadata = {
  title: 'Prompts',
  description:
    'System-design prompts for product people: the story, the key metric, and what each depth asks.',
};

const LibraryPage = async ({ searchParams }: PageProps<'/prompts'>) => {
  const query = readLibraryQuery(await searchParams);
  const all = await loadLibrary();
  const shown = selectPrompts(all, query);
  const isFiltered = toLibraryAddress(query) !== '/prompts';
  return (
    <div className="page">
      <PageHeader title="Prompts">
        <p>
          Each is a conversation with an interviewer who tells you little and answers what you ask. Choose
          one, decide how deep to go, and start: no account needed.
        </p>
      </PageHeader>
      <LibraryFilter query={query} isFiltered={isFiltered} />
      <p role="status" className="sr-only">
        {shown.length === 1 ? 'One prompt' : `${shown.length} prompts`}
      </p>
      {shown.length > 0 ? (
        <ul>
          {shown.map((prompt) => (
            <PromptRow key={prompt.slug} prompt={prompt} />
          ))}
        </ul>
      ) : (
        <EmptyState
          title="No prompt matches"
          action={
            <Link href="/prompts" className={buttonClass()}>
              Show all prompts
            </Link>
          }
        >
          <p>
            There {all.length === 1 ? 'is one prompt' : `are ${all.length} prompts`} in all. Try one word, for
            instance “delivery”, or leave the order of work and the depth open.
          </p>
        </EmptyState>
      )}
    </div>
  );
};

export default LibraryPage;
