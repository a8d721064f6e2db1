import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { OrganisationForm } from '@/components/hiring/organisation-form';
import { buttonClass } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/page-header';
import { PageMessages } from '@/components/ui/page-messages';
import { untouchedForm } from '@/lib/services/form-state';
import { getHiringPorts } from '@/lib/server/hiring-ports';
import { getActor } from '@/lib/server/session';
import { listOrganisations } from '@/lib/services/hiring-organisations';
import { createOrganisationAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('hiring');
  return { title: t('title') };
}

const HiringPage = async ({ searchParams }: { searchParams: Promise<{ new?: string }> }) => {
  const actor = await getActor();
  if (actor.kind !== 'user') return <SignedOut />;
  const ports = await getHiringPorts();
  const organisations = await listOrganisations(ports, actor);
  const founding = (await searchParams).new !== undefined;
  const [only] = organisations;
  if (organisations.length === 1 && only && !founding) redirect(`/hiring/${only.id}`);
  const t = await getTranslations('hiring');
  return (
    <div className="page">
      <PageHeader title={t('title')}>{t('lead')}</PageHeader>
      {organisations.length > 0 && (
        <section aria-labelledby="organisations" className="mb-10">
          <h2 id="organisations" className="mb-2 text-base">
            {t('organisations.yours')}
          </h2>
          <ul className="border-t">
            {organisations.map(({ id, name, members }) => (
              <li key={id} className="border-b">
                <Link
                  href={`/hiring/${id}`}
                  className="target flex justify-between gap-4 py-3 hover:text-accent"
                >
                  <span className="font-medium">{name}</span>
                  <span className="text-muted">
                    {t('organisations.members', { members: members.length })}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="found">
        <h2 id="found" className="mb-4 text-base">
          {t(organisations.length > 0 ? 'organisations.another' : 'organisations.first')}
        </h2>
        <PageMessages of={['hiring', 'failures']}>
          <OrganisationForm action={createOrganisationAction} initial={untouchedForm} />
        </PageMessages>
      </section>
    </div>
  );
};

const SignedOut = async () => {
  const t = await getTranslations('hiring');
  return (
    <div className="page">
      <PageHeader title={t('title')}>{t('lead')}</PageHeader>
      <ol className="mb-8 flex max-w-[65ch] list-decimal flex-col gap-2 pl-5 text-base">
        <li>{t('signedOut.link')}</li>
        <li>{t('signedOut.agree')}</li>
        <li>{t('signedOut.answer')}</li>
        <li>{t('signedOut.read')}</li>
      </ol>
      <Link href="/account/sign-in?next=/hiring" className={buttonClass({ variant: 'primary' })}>
        {t('signedOut.signIn')}
      </Link>
    </div>
  );
};

export default HiringPage;
