import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import {
  DeleteAccountForm,
  PasswordForm,
  ProfileForm,
  SessionsForm,
} from '@/components/account/account-forms';
import { SignOutForm } from '@/components/account/sign-out-form';
import { PageHeader } from '@/components/ui/page-header';
import { getPorts } from '@/lib/server/ports';
import { getActor } from '@/lib/server/session';
import { loadAccount } from '@/lib/services/manage-account';
import { removeAccount, savePassword, saveProfile, signOut, signOutElsewhere } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.yours');
  return { title: t('title') };
}

const AccountPage = async () => {
  const found = await loadAccount(await getPorts(), await getActor());
  if (!found.ok) redirect('/account/sign-in?next=/account');
  const { name, email, hasPassword } = found.value;
  const t = await getTranslations('account');
  return (
    <div className="page pb-16">
      <PageHeader title={t('yours.title')} actions={<SignOutForm action={signOut} />}>
        <p>{t('yours.signedIn', { email })}</p>
      </PageHeader>
      <Part title={t('profile.title')}>
        <ProfileForm action={saveProfile} name={name} />
      </Part>
      <Part title={t('password.title')} lead={t(hasPassword ? 'password.lead' : 'password.leadWithout')}>
        <PasswordForm action={savePassword} hasPassword={hasPassword} />
      </Part>
      <Part title={t('sessions.title')} lead={t('sessions.lead')}>
        <SessionsForm action={signOutElsewhere} />
      </Part>
      <Part title={t('delete.title')} lead={t('delete.lead')}>
        <DeleteAccountForm action={removeAccount} hasPassword={hasPassword} />
      </Part>
    </div>
  );
};

const Part = ({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) => (
  <section className="grid gap-x-16 gap-y-5 border-t py-8 md:grid-cols-[16rem_minmax(0,1fr)]">
    <div className="flex flex-col gap-1.5">
      <h2 className="text-base">{title}</h2>
      {lead && <p className="text-muted">{lead}</p>}
    </div>
    {children}
  </section>
);

export default AccountPage;
