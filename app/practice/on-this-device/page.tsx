import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { MarkdownText } from '@/components/ui/markdown';
import { PageMessages } from '@/components/ui/page-messages';
import { firstMessages } from '@/components/workspace/first-messages';
import { LocalWorkspace } from '@/components/workspace/local/local-workspace';
import { getPorts } from '@/lib/server/ports';
import { listLocalPrompts } from '@/lib/services/list-local-prompts';
import { ask, submit } from '../[attemptId]/actions';

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('offline'))('practice.title'),
  robots: { index: false },
});

/** Practice without a server: kept on the device as anybody sees it, and the same for every attempt begun there. */
const OnThisDevicePage = async () => {
  const prompts = await listLocalPrompts(await getPorts());
  return (
    <PageMessages of={firstMessages}>
      <LocalWorkspace
        prompts={prompts}
        stories={Object.fromEntries(
          prompts.map(({ prompt, story }) => [
            prompt.slug,
            <MarkdownText key={prompt.slug} headingsFrom={3}>
              {story}
            </MarkdownText>,
          ]),
        )}
        submit={submit}
        ask={ask}
      />
    </PageMessages>
  );
};

export default OnThisDevicePage;
