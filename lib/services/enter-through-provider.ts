import { fail, ok, type Result } from '@/lib/shared/result';
import { emailSchema } from './account-input';
import type { AppFailure } from './failures';
import type { Ports, UserRecord } from './ports';

export type ProviderAccount = {
  type: string;
  provider: string;
  providerAccountId: string;
  email: string | null | undefined;
  name: string | null | undefined;
};

/**
 * The account behind a sign-in through Google or GitHub; made on the first visit. An address that already has an
 * account here is not joined to it: whoever made that one may not be who owns the address. Errors:
 * `provider_email` (none, or none to be used), `provider_taken`.
 */
export async function enterThroughProvider(
  ports: Pick<Ports, 'users' | 'audit'>,
  account: ProviderAccount,
): Promise<Result<UserRecord, AppFailure>> {
  const known = await ports.users.findByProvider(account.provider, account.providerAccountId);
  if (known) return ok(known);
  const email = emailSchema.safeParse(account.email);
  if (!email.success) return fail('provider_email', 'The provider gave no e-mail address to use.');
  const name =
    account.name?.trim().slice(0, 100).toWellFormed() || email.data.slice(0, email.data.indexOf('@'));
  const user = await ports.users.create({ email: email.data, name, passwordHash: null });
  if (!user) return fail('provider_taken', 'This address has an account here. Sign in with its password.');
  const { type, provider, providerAccountId } = account;
  await ports.users.linkProvider(user.id, { type, provider, providerAccountId });
  await ports.audit({
    actor: { kind: 'user', id: user.id },
    action: 'account:register',
    resource: { kind: 'user', id: user.id },
    data: { provider },
  });
  return ok(user);
}
