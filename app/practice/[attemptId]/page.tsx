import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { MarkdownText } from '@/components/ui/markdown';
import { PageMessages } from '@/components/ui/page-messages';
import { afterwardsOf } from '@/components/workspace/words';
import { firstMessages } from '@/components/workspace/first-messages';
import { Workspace } from '@/components/workspace/workspace';
import { getPorts } from '@/lib/server/ports';
import { getActor } from '@/lib/server/session';
import { loadWorkspace } from '@/lib/services/load-workspace';
import { ask, change, meet, submit } from './actions';

/** The attempt as its owner sees it, or null. Once a request, however many parts of the page ask. */
const load = cache(async (attemptId: string) => {
  const found = await loadWorkspace(await getPorts(), await getActor(attemptId), attemptId);
  return found.ok ? found.value : null;
});

export const generateMetadata = async ({ params }: PageProps<'/practice/[attemptId]'>): Promise<Metadata> => {
  const dto = await load((await params).attemptId);
  return dto ? { title: dto.title, referrer: 'same-origin' } : {};
};

const PracticePage = async ({ params }: PageProps<'/practice/[attemptId]'>) => {
  const loaded = await load((await params).attemptId);
  if (!loaded) notFound();
  const { story, ...dto } = loaded;
  if (!dto.editable) redirect(afterwardsOf(dto));
  return (
    <PageMessages of={firstMessages}>
      <Workspace
        dto={dto}
        story={<MarkdownText headingsFrom={3}>{story}</MarkdownText>}
        submit={submit}
        ask={ask}
        interview={{ meet, change }}
      />
    </PageMessages>
  );
};

export default PracticePage;
