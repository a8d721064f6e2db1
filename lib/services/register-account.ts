import { fail, ok, type Result } from '@/lib/shared/result';
import type { AppFailure } from './failures';
import type { Ports, UserRecord } from './ports';

/**
 * Makes an account. For an address that has one, the right password simply lets its owner in; any other is answered
 * with a line that fits both a wrong guess and a slip, and takes as long. Errors: `cannot_register`.
 */
export async function registerAccount(
  ports: Pick<Ports, 'users' | 'passwords' | 'audit'>,
  input: { name: string; email: string; password: string },
): Promise<Result<UserRecord, AppFailure>> {
  const existing = await ports.users.findByEmail(input.email);
  if (existing) {
    const isOwner = await ports.passwords.verify(existing.passwordHash, input.password);
    return isOwner ? ok(existing) : cannotRegister();
  }
  const passwordHash = await ports.passwords.hash(input.password);
  const user = await ports.users.create({ email: input.email, name: input.name, passwordHash });
  if (!user) return cannotRegister(); // Somebody was faster with the same address.
  await ports.audit({
    actor: { kind: 'user', id: user.id },
    action: 'account:register',
    resource: { kind: 'user', id: user.id },
  });
  return ok(user);
}

const cannotRegister = () =>
  fail(
    'cannot_register',
    'No account could be made with this address and password. If it is yours, sign in instead.',
  );
