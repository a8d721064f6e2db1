import type { Actor } from '@/lib/access/actor';
import { can } from '@/lib/access/can';
import { fail, ok, type Result } from '@/lib/shared/result';
import { type AppFailure, unauthenticated } from './failures';
import type { Ports, UserRecord } from './ports';

type AccountPorts = Pick<Ports, 'users' | 'passwords' | 'audit'>;

/** What the account page shows. */
export type AccountDto = { email: string; name: string; hasPassword: boolean; createdAt: string };

/** The actor's own account. Errors: `unauthenticated`. */
export async function loadAccount(
  ports: Pick<Ports, 'users'>,
  actor: Actor,
): Promise<Result<AccountDto, AppFailure>> {
  const user = await findSelf(ports, actor);
  if (!user) return unauthenticated();
  const { email, name, passwordHash, createdAt } = user;
  return ok({ email, name, hasPassword: passwordHash !== null, createdAt: createdAt.toISOString() });
}

/** Errors: `unauthenticated`. */
export async function renameAccount(
  ports: AccountPorts,
  actor: Actor,
  name: string,
): Promise<Result<null, AppFailure>> {
  const user = await findSelf(ports, actor);
  if (!user) return unauthenticated();
  await ports.users.rename(user.id, name);
  return ok(null);
}

export type Session = { userId: string; epoch: number };

/**
 * Sets a new password and ends every session; the caller starts a new one for whoever asked. Who signed up through a
 * provider has none yet and needs not name it. Errors: `unauthenticated`, `wrong_password`.
 */
export async function changePassword(
  ports: AccountPorts,
  actor: Actor,
  input: { current: string; password: string },
): Promise<Result<Session, AppFailure>> {
  const user = await findSelf(ports, actor);
  if (!user) return unauthenticated();
  if (!(await knowsPassword(ports, user, input.current))) return wrongPassword('$.current');
  const epoch = await ports.users.setPassword(user.id, await ports.passwords.hash(input.password));
  await audit(ports, user, 'account:password');
  return ok({ userId: user.id, epoch });
}

/** Ends every session; the caller starts a new one for whoever asked. Errors: `unauthenticated`. */
export async function endSessions(ports: AccountPorts, actor: Actor): Promise<Result<Session, AppFailure>> {
  const user = await findSelf(ports, actor);
  if (!user) return unauthenticated();
  const epoch = await ports.users.raiseEpoch(user.id);
  await audit(ports, user, 'account:end-sessions');
  return ok({ userId: user.id, epoch });
}

/** Removes the account with everything that is theirs, at once. Errors: `unauthenticated`, `wrong_password`. */
export async function deleteAccount(
  ports: AccountPorts,
  actor: Actor,
  password: string,
): Promise<Result<null, AppFailure>> {
  const user = await findSelf(ports, actor);
  if (!user) return unauthenticated();
  if (!(await knowsPassword(ports, user, password))) return wrongPassword('$.password');
  // First the trace, which holds ids only: a removal nobody can find would be worse than one noted twice.
  await audit(ports, user, 'account:delete');
  await ports.users.remove(user.id);
  return ok(null);
}

async function findSelf(ports: Pick<Ports, 'users'>, actor: Actor): Promise<UserRecord | null> {
  if (actor.kind !== 'user' || !can(actor, 'account:manage', { userId: actor.id })) return null;
  return ports.users.find(actor.id);
}

const knowsPassword = async (ports: AccountPorts, user: UserRecord, password: string): Promise<boolean> =>
  user.passwordHash === null || ports.passwords.verify(user.passwordHash, password.normalize('NFKC'));

const wrongPassword = (path: string) => fail('wrong_password', 'That is not your password.', path);

const audit = (ports: AccountPorts, { id }: UserRecord, action: string): Promise<void> =>
  ports.audit({ actor: { kind: 'user', id }, action, resource: { kind: 'user', id } });
