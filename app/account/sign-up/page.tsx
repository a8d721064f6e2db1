import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { AccountFrame } from '@/components/account/account-frame';
import { ProviderButtons } from '@/components/account/provider-buttons';
import { SignUpForm } from '@/components/account/sign-up-form';
import { listProviders } from '@/lib/server/auth-options';
import { getPorts } from '@/lib/server/ports';
import { getActor } from '@/lib/server/session';
import { toLocalPath } from '@/lib/services/account-input';
import { listAttempts } from '@/lib/services/list-attempts';
import { signUp } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.signUp');
  return { title: t('title') };
}

const SignUpPage = async ({ searchParams }: PageProps<'/account/sign-up'>) => {
  const { next } = await searchParams;
  const path = toLocalPath(typeof next === 'string' ? next : undefined);
  const actor = await getActor();
  if (actor.kind === 'user') redirect(path);
  const { total } = await listAttempts(await getPorts(), actor, 1);
  const t = await getTranslations('account.signUp');
  return (
    <AccountFrame
      title={t('title')}
      lead={<p>{t('lead', { attempts: total })}</p>}
      below={t.rich('haveOne', {
        link: (chunks) => (
          <Link
            href={`/account/sign-in?next=${encodeURIComponent(path)}`}
            className="text-accent underline underline-offset-4"
          >
            {chunks}
          </Link>
        ),
      })}
    >
      <ProviderButtons providers={listProviders()} next={path} />
      <SignUpForm action={signUp} next={path} />
    </AccountFrame>
  );
};

export default SignUpPage;
