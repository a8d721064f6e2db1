import type { Metadata } from 'next';
import Link from 'next/link';
import { readPage } from '@/app/read-page';
import { AttemptRow } from '@/components/attempts/attempt-row';
import { ImportButton } from '@/components/attempts/import-button';
import { buttonClass } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Pager } from '@/components/ui/pager';
import { getPorts } from '@/lib/server/ports';
import { getActor } from '@/lib/server/session';
import { attemptsPerPage, listAttempts } from '@/lib/services/list-attempts';
import { deleteAttempt, duplicateAttempt, renameAttempt, restoreAttempt } from './actions';

export const metadata: Metadata = { title: 'My attempts' };

const actions = {
  rename: renameAttempt,
  remove: deleteAttempt,
  restore: restoreAttempt,
  duplicate: duplicateAttempt,
};

const AttemptsPage = async ({ searchParams }: PageProps<'/attempts'>) => {
  const actor = await getActor();
  const wanted = readPage((await searchParams)['page']).number;
  const { rows, total, page } = await listAttempts(await getPorts(), actor, wanted);
  return (
    <div className="page pb-16">
      <PageHeader title="My attempts" actions={<ImportButton />}>
        <p>{describe(total)}</p>
      </PageHeader>
      {actor.kind === 'guest' && total > 0 && (
        <p className="border-t py-4">
          {total === 1 ? 'It is' : 'They are'} kept in this browser only.{' '}
          <Link href="/account/sign-up?next=/attempts" className="text-accent underline underline-offset-4">
            Create an account
          </Link>{' '}
          and {total === 1 ? 'it comes' : 'they come'} along.
        </p>
      )}
      {rows.length > 0 ? (
        <ul className="border-t">
          {rows.map((row) => (
            <AttemptRow key={row.attemptId} row={row} actions={actions} />
          ))}
        </ul>
      ) : (
        <NoAttempts />
      )}
      <Pager page={page} pageSize={attemptsPerPage} total={total} toHref={(to) => `/attempts?page=${to}`} />
    </div>
  );
};

function describe(total: number): string {
  if (total === 0) return 'Every answer you begin is kept here, from the first box on.';
  return total === 1 ? 'One attempt.' : `${total} attempts, the last one touched first.`;
}

const NoAttempts = () => (
  <EmptyState
    title="No attempts yet"
    action={
      <Link href="/prompts" className={buttonClass({ variant: 'primary' })}>
        Choose a prompt
      </Link>
    }
  >
    <p>
      An attempt is one answer to one prompt: a drawing and ten short texts. For instance: a notification
      system, 45 minutes, a queue between the API and the workers, and a paragraph on what a customer notices
      when a provider is down. You can leave it at any moment and go on later; once submitted, it stands here
      with its level.
    </p>
  </EmptyState>
);

export default AttemptsPage;
