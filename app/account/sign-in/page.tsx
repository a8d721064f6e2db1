import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { AccountFrame } from '@/components/account/account-frame';
import { ProviderButtons } from '@/components/account/provider-buttons';
import { SignInForm } from '@/components/account/sign-in-form';
import { listProviders } from '@/lib/server/auth-options';
import { getActor } from '@/lib/server/session';
import { toLocalPath } from '@/lib/services/account-input';
import { signIn } from '../actions';
import { findSignInProblem } from './sign-in-error';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.signIn');
  return { title: t('title') };
}

const SignInPage = async ({ searchParams }: PageProps<'/account/sign-in'>) => {
  const { next, callbackUrl, error } = await searchParams;
  const wanted = typeof next === 'string' ? next : typeof callbackUrl === 'string' ? callbackUrl : undefined;
  const path = toLocalPath(wanted);
  if ((await getActor()).kind === 'user') redirect(path);
  const t = await getTranslations('account.signIn');
  const problem = findSignInProblem(error);
  return (
    <AccountFrame
      title={t('title')}
      lead={<p>{t('lead')}</p>}
      below={t.rich('newHere', {
        link: (chunks) => (
          <Link
            href={`/account/sign-up?next=${encodeURIComponent(path)}`}
            className="text-accent underline underline-offset-4"
          >
            {chunks}
          </Link>
        ),
      })}
    >
      {problem && (
        <p role="alert" className="rounded-md bg-missed-soft px-3 py-2 text-missed">
          <span aria-hidden="true">✕ </span>
          {t(`problems.${problem}`)}
        </p>
      )}
      <ProviderButtons providers={listProviders()} next={path} />
      <SignInForm action={signIn} next={path} />
    </AccountFrame>
  );
};

export default SignInPage;
