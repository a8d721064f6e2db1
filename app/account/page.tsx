import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
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

export const metadata: Metadata = { title: 'Your account' };

const AccountPage = async () => {
  const found = await loadAccount(await getPorts(), await getActor());
  if (!found.ok) redirect('/account/sign-in?next=/account');
  const { name, email, hasPassword } = found.value;
  return (
    <div className="page pb-16">
      <PageHeader title="Your account" actions={<SignOutForm action={signOut} />}>
        <p>Signed in as {email}.</p>
      </PageHeader>
      <Part title="Profile">
        <ProfileForm action={saveProfile} name={name} />
      </Part>
      <Part
        title="Password"
        lead={
          hasPassword
            ? 'A new password signs out every other browser.'
            : 'You sign in through a provider. With a password you can get in without it, too.'
        }
      >
        <PasswordForm action={savePassword} hasPassword={hasPassword} />
      </Part>
      <Part title="Sessions" lead="A session lasts 30 days. You can end all but this one, at once.">
        <SessionsForm action={signOutElsewhere} />
      </Part>
      <Part
        title="Delete the account"
        lead="Your attempts, their scores, your review links and the remarks you wrote are removed at once and for good, and so is every organisation only you belong to, with its links and submissions. Export what you want to keep first."
      >
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
