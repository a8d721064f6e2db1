import 'server-only';
import type { NextAuthOptions, User } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import GitHubProvider from 'next-auth/providers/github';
import GoogleProvider from 'next-auth/providers/google';
import { signInInput } from '@/lib/services/account-input';
import { enterThroughProvider } from '@/lib/services/enter-through-provider';
import { getEnv } from './env';
import { getPorts } from './ports';
import { getActor } from './session';
import { isSecure, sessionMaxAgeSeconds } from './session-token';
import { checkThrottled, takeGuestAlong } from './sign-in';

/** Which sign-ins beside a password are switched on by the environment. */
export function listProviders(): { id: 'google' | 'github'; name: string }[] {
  const { google, github } = getEnv();
  return [
    ...(google ? [{ id: 'google' as const, name: 'Google' }] : []),
    ...(github ? [{ id: 'github' as const, name: 'GitHub' }] : []),
  ];
}

/** What next-auth works with. Built for each request, because it needs the settings, which a build must not read. */
export function createAuthOptions(): NextAuthOptions {
  const { secret, google, github } = getEnv();
  return {
    secret,
    session: { strategy: 'jwt', maxAge: sessionMaxAgeSeconds },
    useSecureCookies: isSecure(),
    pages: { signIn: '/account/sign-in', error: '/account/sign-in' },
    providers: [
      credentials,
      ...(google ? [GoogleProvider(google)] : []),
      ...(github ? [GitHubProvider(github)] : []),
    ],
    callbacks: {
      signIn: async ({ user, account, profile }) => {
        if (account?.provider === 'credentials') return true;
        if (!account) return false;
        const unverified = profile && 'email_verified' in profile && profile.email_verified !== true;
        const entered = await enterThroughProvider(await getPorts(), {
          type: account.type,
          provider: account.provider,
          providerAccountId: account.providerAccountId,
          email: unverified ? null : user.email,
          name: user.name,
        });
        if (!entered.ok) return `/account/sign-in?error=${entered.error.code}`;
        // From here on the person is the account of this house, not the provider's.
        Object.assign(user, toSessionUser(entered.value));
        return true;
      },
      // The cookie holds two things only; everything else is looked up at each request.
      jwt: ({ token, user }) => (user ? { sub: user.id, epoch: epochOf(user) } : { ...token }),
      session: async ({ session }) => {
        const actor = await getActor();
        const { expires } = session;
        return actor.kind === 'user'
          ? { expires, user: { name: actor.name, email: actor.email } }
          : { expires };
      },
    },
    events: {
      signIn: async ({ user }) => takeGuestAlong(await getPorts(), user.id),
    },
  };
}

const credentials = CredentialsProvider({
  name: 'Password',
  credentials: { email: { type: 'email' }, password: { type: 'password' } },
  authorize: async (given) => {
    const input = signInInput.safeParse(given);
    if (!input.success) return null;
    const checked = await checkThrottled(input.data);
    return checked.ok ? toSessionUser(checked.value) : null;
  },
});

const toSessionUser = ({ id, sessionEpoch }: { id: string; sessionEpoch: number }) => ({ id, sessionEpoch });

const epochOf = (user: User): number =>
  'sessionEpoch' in user && typeof user.sessionEpoch === 'number' ? user.sessionEpoch : -1;
