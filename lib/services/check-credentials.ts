import { fail, ok, type Result } from '@/lib/shared/result';
import type { AppFailure } from './failures';
import type { Ports, UserRecord } from './ports';

/**
 * The account an address and a password belong to. An unknown address, a wrong password and an account without a
 * password get one answer, after the same time. Errors: `wrong_credentials`.
 */
export async function checkCredentials(
  ports: Pick<Ports, 'users' | 'passwords'>,
  input: { email: string; password: string },
): Promise<Result<UserRecord, AppFailure>> {
  const user = await ports.users.findByEmail(input.email);
  const isRight = await ports.passwords.verify(user?.passwordHash ?? null, input.password);
  if (user && isRight) return ok(user);
  return fail('wrong_credentials', 'The address or the password is not right.');
}
