import type { Metadata } from 'next';
import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import Link from 'next/link';
import { readPage } from '@/app/read-page';
import { AttemptRow } from '@/components/attempts/attempt-row';
import { ImportButton } from '@/components/attempts/import-button';
import { buttonClass } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { PageMessages } from '@/components/ui/page-messages';
import { Pager } from '@/components/ui/pager';
import { getPorts } from '@/lib/server/ports';
import { getActor } from '@/lib/server/session';
import { attemptsPerPage, listAttempts } from '@/lib/services/list-attempts';
import { deleteAttempt, duplicateAttempt, renameAttempt, restoreAttempt } from './actions';

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('attempts'))('title'),
});

const actions = {
  rename: renameAttempt,
  remove: deleteAttempt,
  restore: restoreAttempt,
  duplicate: duplicateAttempt,
};

const AttemptsPage = async ({ searchParams }: PageProps<'/attempts'>) => {
  const t = await getTranslations('attempts');
  const actor = await getActor();
  const wanted = readPage((await searchParams)['page']).number;
  const { rows, total, page } = await listAttempts(await getPorts(), actor, wanted);
  return (
    <PageMessages of={['attempts']}>
      <div className="page pb-16">
        <PageHeader title={t('title')} actions={<ImportButton />}>
          <p>{t('count', { count: total })}</p>
        </PageHeader>
        {actor.kind === 'guest' && total > 0 && (
          <p className="border-t py-4">
            {t.rich('guest', {
              count: total,
              a: (chunks) => (
                <Link
                  href="/account/sign-up?next=/attempts"
                  className="text-accent underline underline-offset-4"
                >
                  {chunks}
                </Link>
              ),
            })}
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
    </PageMessages>
  );
};

const NoAttempts = () => {
  const t = useTranslations('attempts.none');
  return (
    <EmptyState
      title={t('title')}
      action={
        <Link href="/prompts" className={buttonClass({ variant: 'primary' })}>
          {t('choose')}
        </Link>
      }
    >
      <p>{t('what')}</p>
    </EmptyState>
  );
};

export default AttemptsPage;
