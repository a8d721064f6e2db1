import { describe, expect, it } from 'vitest';
import {
  changePasswordInput,
  deleteAccountInput,
  emailSchema,
  newPasswordSchema,
  signUpInput,
  toLocalPath,
} from './account-input';
import { renameInput, startInput } from './attempt-input';
import { checkCredentials } from './check-credentials';
import { claimGuest } from './claim-guest';
import { enterThroughProvider } from './enter-through-provider';
import { changePassword, deleteAccount, endSessions, loadAccount, renameAccount } from './manage-account';
import type { UserRecord } from './ports';
import { registerAccount } from './register-account';
import { startAttempt } from './start-attempt';
import { userActor } from './testing/fixtures';
import { createMemoryPorts, type MemoryPorts } from './testing/memory-ports';

const given = { name: 'Ada', email: 'ada@example.org', password: 'correct horse battery' };

async function register(ports: MemoryPorts, part: Partial<typeof given> = {}): Promise<UserRecord> {
  const registered = await registerAccount(ports, { ...given, ...part });
  if (!registered.ok) throw new Error(registered.error.message);
  return registered.value;
}

const actorOf = ({ id }: UserRecord) => userActor(id);

describe('registerAccount', () => {
  it('makes an account whose password is not kept', async () => {
    const ports = createMemoryPorts();
    const user = await register(ports);
    expect(user.passwordHash).not.toBe(given.password);
    expect(ports.memory.audit).toMatchObject([{ action: 'account:register', resource: { id: user.id } }]);
  });

  it('lets the owner of a taken address in, and tells nobody else that it is taken', async () => {
    const ports = createMemoryPorts();
    const user = await register(ports);
    expect(await registerAccount(ports, given)).toMatchObject({ ok: true, value: { id: user.id } });
    const stranger = await registerAccount(ports, { ...given, password: 'something else' });
    expect(stranger).toMatchObject({ ok: false, error: { code: 'cannot_register' } });
    const race = { ...ports, users: { ...ports.users, findByEmail: async () => null } };
    expect(await registerAccount(race, given)).toEqual(stranger);
  });
});

describe('checkCredentials', () => {
  it('gives one answer to a wrong password, an unknown address and an account without a password', async () => {
    const ports = createMemoryPorts();
    const user = await register(ports);
    await ports.users.create({ email: 'via@example.org', name: 'Via', passwordHash: null });
    const wrong = await checkCredentials(ports, { email: given.email, password: 'wrong' });
    expect(wrong).toMatchObject({ ok: false, error: { code: 'wrong_credentials' } });
    for (const email of ['nobody@example.org', 'via@example.org'])
      expect(await checkCredentials(ports, { email, password: given.password })).toEqual(wrong);
    expect(await checkCredentials(ports, given)).toMatchObject({ ok: true, value: { id: user.id } });
  });
});

describe('claimGuest', () => {
  it('hands over that guest’s attempts, once', async () => {
    const ports = createMemoryPorts();
    const started = await startAttempt(ports, { kind: 'anonymous' }, { prompt: 'notification-system' });
    const other = await startAttempt(ports, { kind: 'anonymous' }, { prompt: 'notification-system' });
    if (!started.ok || !other.ok || started.value.newGuestId === null) throw new Error('not started');
    const guestId = started.value.newGuestId;
    expect(await claimGuest(ports, 'ada', guestId)).toBe(1);
    expect(ports.memory.attempts.get(started.value.attemptId)?.owner).toEqual({ kind: 'user', id: 'ada' });
    expect(ports.memory.attempts.get(other.value.attemptId)?.owner.kind).toBe('guest');
    expect(await claimGuest(ports, 'bob', guestId)).toBe(0);
    expect(await claimGuest(ports, 'bob', 'no-such-guest')).toBe(0);
    expect(ports.memory.audit.map(({ action }) => action)).toEqual(['guest:claim']);
    expect(await ports.guests.isActive(guestId)).toBe(false);
  });
});

describe('managing an account', () => {
  it('shows and renames one’s own', async () => {
    const ports = createMemoryPorts();
    const user = await register(ports);
    await renameAccount(ports, actorOf(user), 'Ada L.');
    expect(await loadAccount(ports, actorOf(user))).toMatchObject({
      ok: true,
      value: { name: 'Ada L.', email: given.email, hasPassword: true },
    });
  });

  it('is nobody’s without a session', async () => {
    const ports = createMemoryPorts();
    const nobody = { kind: 'anonymous' } as const;
    const refused = { ok: false, error: { code: 'unauthenticated' } };
    expect(await loadAccount(ports, nobody)).toMatchObject(refused);
    expect(await renameAccount(ports, nobody, 'x')).toMatchObject(refused);
    expect(await changePassword(ports, nobody, { current: '', password: '' })).toMatchObject(refused);
    expect(await endSessions(ports, nobody)).toMatchObject(refused);
    expect(await deleteAccount(ports, nobody, '')).toMatchObject(refused);
  });

  it('changes the password only for who knows it, and ends every session', async () => {
    const ports = createMemoryPorts();
    const user = await register(ports);
    const wrong = await changePassword(ports, actorOf(user), {
      current: 'wrong',
      password: 'a new password',
    });
    expect(wrong).toMatchObject({ ok: false, error: { code: 'wrong_password', path: '$.current' } });
    const changed = await changePassword(ports, actorOf(user), {
      current: given.password,
      password: 'a new password',
    });
    expect(changed).toEqual({ ok: true, value: { userId: user.id, epoch: user.sessionEpoch + 1 } });
    expect(await checkCredentials(ports, { ...given, password: 'a new password' })).toMatchObject({
      ok: true,
    });
  });

  it('sets a first password without asking for one', async () => {
    const ports = createMemoryPorts();
    const user = await ports.users.create({ email: 'via@example.org', name: 'Via', passwordHash: null });
    if (!user) throw new Error('not made');
    expect(
      await changePassword(ports, actorOf(user), { current: '', password: 'a new password' }),
    ).toMatchObject({
      ok: true,
    });
  });

  it('ends sessions', async () => {
    const ports = createMemoryPorts();
    const user = await register(ports);
    expect(await endSessions(ports, actorOf(user))).toEqual({
      ok: true,
      value: { userId: user.id, epoch: 1 },
    });
  });

  it('deletes the account only for who knows its password, and leaves a trace of ids', async () => {
    const ports = createMemoryPorts();
    const user = await register(ports);
    expect(await deleteAccount(ports, actorOf(user), 'wrong')).toMatchObject({
      error: { path: '$.password' },
    });
    expect(await deleteAccount(ports, actorOf(user), given.password)).toMatchObject({ ok: true });
    expect(await ports.users.find(user.id)).toBeNull();
    expect(JSON.stringify(ports.memory.audit)).not.toContain(given.email);
  });
});

describe('enterThroughProvider', () => {
  const account = {
    type: 'oauth',
    provider: 'github',
    providerAccountId: '42',
    email: 'Ada@Example.org',
    name: ' Ada ',
  };

  it('makes an account on the first visit and finds it on the second', async () => {
    const ports = createMemoryPorts();
    const first = await enterThroughProvider(ports, account);
    expect(first).toMatchObject({
      ok: true,
      value: { email: 'ada@example.org', name: 'Ada', passwordHash: null },
    });
    expect(await enterThroughProvider(ports, { ...account, email: 'new@example.org' })).toEqual(first);
  });

  it('names who has no name after the address', async () => {
    const named = await enterThroughProvider(createMemoryPorts(), { ...account, name: null });
    expect(named).toMatchObject({ ok: true, value: { name: 'ada' } });
  });

  it('does not join an account that has the address', async () => {
    const ports = createMemoryPorts();
    await register(ports);
    expect(await enterThroughProvider(ports, account)).toMatchObject({ error: { code: 'provider_taken' } });
  });

  it.each([null, undefined, 'no address'])('refuses the address %j', async (email) => {
    expect(await enterThroughProvider(createMemoryPorts(), { ...account, email })).toMatchObject({
      error: { code: 'provider_email' },
    });
  });
});

describe('toLocalPath', () => {
  it.each([
    ['/account', '/account'],
    ['/results/x?compare=y#z', '/results/x?compare=y#z'],
    ['//evil.example', '/attempts'],
    ['/\\evil.example', '/attempts'],
    ['https://evil.example', '/attempts'],
    ['/\t/evil.example', '/attempts'],
    ['', '/attempts'],
    [undefined, '/attempts'],
  ])('%j leads to %s', (next, path) => {
    expect(toLocalPath(next)).toBe(path);
  });
});

describe('what may be typed', () => {
  it.each([
    ['ADA@Example.ORG ', 'ada@example.org'],
    ['ada', null],
    ['ada@example.org\u0000', null],
    [`${'a'.repeat(250)}@example.org`, null],
  ])('address %j becomes %j', (typed, expected) => {
    expect(emailSchema.safeParse(typed).data ?? null).toBe(expected);
  });

  it.each([
    ['nine char', false],
    ['ten chars.', true],
    ['x'.repeat(200), true],
    ['x'.repeat(201), false],
    ['half a \ud83d duck', false],
  ])('new password %j is accepted: %s', (typed, accepted) => {
    expect(newPasswordSchema.safeParse(typed).success).toBe(accepted);
  });

  it('is one password however the letters were composed', () => {
    expect(newPasswordSchema.parse('cafe\u0301 cafe\u0301 noir')).toBe(
      newPasswordSchema.parse('café café noir'),
    );
  });

  it.each([
    [signUpInput, { ...given, name: '  ' }],
    [changePasswordInput, { current: 'x', password: 'short' }],
    [deleteAccountInput, { password: 'x', confirm: 'yes' }],
    [renameInput, { attemptId: 'short', title: 'x' }],
    [renameInput, { attemptId: 'abcdefghij', title: ' ' }],
    [startInput, { prompt: '../etc' }],
    [startInput, { prompt: 'ok', depth: 'abyss' }],
  ])('%# is refused', (schema, input) => {
    expect(schema.safeParse(input).success).toBe(false);
  });

  it('reads an untouched select as the prompt’s own choice', () => {
    expect(startInput.parse({ prompt: 'ok', profile: '', depth: 'deep' })).toEqual({
      prompt: 'ok',
      depth: 'deep',
    });
  });
});
