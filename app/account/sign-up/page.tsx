import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { AccountFrame } from '@/components/account/account-frame';
import { ProviderButtons } from '@/components/account/provider-buttons';
import { SignUpForm } from '@/components/account/sign-up-form';
import { listProviders } from '@/lib/server/auth-options';
import { getPorts } from '@/lib/server/ports';
import { getActor } from '@/lib/server/session';
import { toLocalPath } from '@/lib/services/account-input';
import { listAttempts } from '@/lib/services/list-attempts';
import { signUp } from '../actions';

export const metadata: Metadata = { title: 'Create an account' };

const SignUpPage = async ({ searchParams }: PageProps<'/account/sign-up'>) => {
  const { next } = await searchParams;
  const path = toLocalPath(typeof next === 'string' ? next : undefined);
  const actor = await getActor();
  if (actor.kind === 'user') redirect(path);
  const { total } = await listAttempts(await getPorts(), actor, 1);
  return (
    <AccountFrame
      title="Create an account"
      lead={<p>{explain(total)}</p>}
      below={
        <>
          Have one already?{' '}
          <Link
            href={`/account/sign-in?next=${encodeURIComponent(path)}`}
            className="text-accent underline underline-offset-4"
          >
            Sign in
          </Link>
        </>
      }
    >
      <ProviderButtons providers={listProviders()} next={path} />
      <SignUpForm action={signUp} next={path} />
    </AccountFrame>
  );
};

function explain(attempts: number): string {
  if (attempts === 0)
    return 'It keeps your attempts in every browser, and lets you ask a coach to look at one.';
  const yours = attempts === 1 ? 'The attempt' : `The ${attempts} attempts`;
  return `${yours} you made in this browser without an account will come along and be yours alone.`;
}

export default SignUpPage;
