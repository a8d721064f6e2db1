import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startPractice } from '@/app/practice/start/actions';
import { act, type Browser, call, serveFrom, toForm } from '@/lib/server/testing/http';
import { useTestStore } from '@/lib/server/testing/database';
import { actAs } from '@/lib/server/testing/next-headers';
import { seedTestPrompt } from '@/lib/server/testing/ports';
import { getActor } from '@/lib/server/session';
import { newId } from '@/lib/server/ids';
import { takeTurnAs } from '@/lib/server/rate-limit';
import { untouchedForm } from '@/lib/services/form-state';
import { addNode, createBatch } from '@/lib/services/testing/fixtures';
import { POST as postEvents } from '../api/attempts/[attemptId]/events/route';
import { GET as getExport } from '../api/attempts/[attemptId]/export/route';
import { deleteAttempt, duplicateAttempt, renameAttempt, restoreAttempt } from '../attempts/actions';
import {
  removeAccount,
  savePassword,
  saveProfile,
  signIn,
  signOut,
  signOutElsewhere,
  signUp,
} from './actions';

vi.mock('next/headers', () => import('@/lib/server/testing/next-headers'));
vi.mock('next/cache', () => ({ revalidatePath: () => undefined }));

const store = useTestStore();
const password = 'correct horse battery';

beforeAll(async () => {
  await seedTestPrompt(store().client);
});
beforeEach(() => serveFrom(store()));

const newEmail = (): string => `${newId().toLowerCase()}@example.org`.replace(/^[-_]/, 'x');

const send = (
  browser: Browser,
  action: typeof signIn,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
) => act({ browser, headers }, () => action(untouchedForm, toForm(fields)));

async function enter(browser: Browser, email = newEmail()): Promise<string> {
  const entered = await send(browser, signUp, { name: 'Ada', email, password });
  expect(entered).toEqual({ redirect: '/attempts' });
  return email;
}

async function who(browser: Browser) {
  actAs(browser);
  return getActor();
}

async function start(browser: Browser): Promise<string> {
  const started = await act({ browser }, () => startPractice(toForm({ prompt: 'notification-system' })));
  if (!('redirect' in started)) throw new Error('not started');
  return started.redirect.slice('/practice/'.length);
}

const canExport = async (browser: Browser, attemptId: string): Promise<boolean> =>
  (await call(getExport, { browser, method: 'GET', params: { attemptId } })).ok;

const canSave = async (browser: Browser, attemptId: string, seq: number): Promise<boolean> => {
  const body = createBatch('writer-one', seq, [addNode(`node-${seq}`)]);
  return (await call(postEvents, { browser, params: { attemptId }, body })).ok;
};

describe('signing up', () => {
  it('signs in, and keeps no password', async () => {
    const browser: Browser = new Map();
    const email = await enter(browser, `  ADA.${newEmail()} `);
    expect(await who(browser)).toMatchObject({
      kind: 'user',
      name: 'Ada',
      email: email.trim().toLowerCase(),
    });
    const user = await store().client.user.findUnique({ where: { email: email.trim().toLowerCase() } });
    expect(user?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('takes the guest’s attempts along, and nobody else’s', async () => {
    const [mine, other]: [Browser, Browser] = [new Map(), new Map()];
    const [first, second] = [await start(mine), await start(mine)];
    const theirs = await start(other);
    const guestCookie = mine.get('loadbearing.guest') ?? '';
    await enter(mine);
    expect(mine.has('loadbearing.guest')).toBe(false);
    expect([
      await canExport(mine, first),
      await canExport(mine, second),
      await canExport(mine, theirs),
    ]).toEqual([true, true, false]);
    expect(await canExport(other, theirs)).toBe(true);
    // A copy of the old cookie is nobody's now, and a second claim brings nothing.
    const thief: Browser = new Map([['loadbearing.guest', guestCookie]]);
    expect(await who(thief)).toEqual({ kind: 'anonymous' });
    expect(await canSave(mine, first, 1)).toBe(true);
    expect([await canSave(thief, first, 1), await canSave(thief, first, 2)]).toEqual([false, false]);
    await enter(thief);
    expect(await canExport(thief, first)).toBe(false);
  });

  it('answers a taken address with a line that gives nothing away, and starts no session', async () => {
    const email = await enter(new Map());
    const browser: Browser = new Map();
    const answer = await send(browser, signUp, { name: 'Eve', email, password: 'some other words' });
    expect(answer).toMatchObject({ value: { error: { code: 'cannot_register' } } });
    expect(browser.size).toBe(0);
  });

  it.each<[Record<string, string>, string]>([
    [{ name: '' }, '$.name'],
    [{ email: 'nowhere' }, '$.email'],
    [{ password: 'short' }, '$.password'],
  ])('shows %j at its field, and gives back what was typed but the password', async (part, path) => {
    const fields = { name: 'Ada', email: newEmail(), password, ...part };
    const answer = await send(new Map(), signUp, fields);
    expect(answer).toMatchObject({ value: { error: { path }, values: { name: fields.name } } });
    expect(JSON.stringify(answer)).not.toContain(password);
  });
});

describe('signing in', () => {
  it('goes where one wanted to go, never to another site', async () => {
    const email = await enter(new Map());
    expect(await send(new Map(), signIn, { email, password, next: '/review' })).toEqual({
      redirect: '/review',
    });
    expect(await send(new Map(), signIn, { email, password, next: '//evil.example' })).toEqual({
      redirect: '/attempts',
    });
  });

  it('gives a wrong password and an unknown address one answer', async () => {
    const email = await enter(new Map());
    const wrong = await send(new Map(), signIn, { email, password: 'wrong' });
    const unknown = await send(new Map(), signIn, { email: newEmail(), password: 'wrong' });
    expect(wrong).toMatchObject({ value: { error: { code: 'wrong_credentials' } } });
    const errorOf = (answer: typeof wrong) => ('value' in answer ? answer.value.error : null);
    expect(errorOf(unknown)).toEqual(errorOf(wrong));
  });

  it('stops guessing at one account from many addresses, and lets the owner in again elsewhere later', async () => {
    const email = await enter(new Map());
    for (let guess = 0; guess < 10; guess++)
      await send(
        new Map(),
        signIn,
        { email, password: `guess ${guess}` },
        { 'x-forwarded-for': `10.0.0.${guess}` },
      );
    const next = await send(
      new Map(),
      signIn,
      { email, password: 'guess' },
      { 'x-forwarded-for': '10.0.1.1' },
    );
    expect(next).toMatchObject({ value: { error: { code: 'too_many' } } });
    expect(await send(new Map(), signIn, { email, password })).toMatchObject({
      value: { error: { code: 'too_many' } },
    });
    const other = await enter(new Map());
    expect(await send(new Map(), signIn, { email: other, password })).toEqual({ redirect: '/attempts' });
  });

  it('lets no more through of many guesses at once', async () => {
    const email = await enter(new Map());
    const answers = await Promise.all(
      Array.from({ length: 14 }, (_, guess) =>
        send(new Map(), signIn, { email, password: `guess ${guess}` }),
      ),
    );
    const codes = answers.map((answer) => ('value' in answer ? answer.value.error?.code : 'redirect'));
    expect(codes.filter((code) => code === 'wrong_credentials')).toHaveLength(10);
    expect(codes.filter((code) => code === 'too_many')).toHaveLength(4);
  });

  it('stops guessing at many accounts from one address, without shutting out others', async () => {
    const from = { 'x-forwarded-for': '10.9.9.9' };
    // The last of a hundred guesses is a real one; the others are only counted, for hashing takes its time.
    for (let guess = 0; guess < 99; guess++) await takeTurnAs('signInAddress', '10.9.9.9');
    const last = await send(new Map(), signIn, { email: newEmail(), password: 'guess' }, from);
    expect(last).toMatchObject({ value: { error: { code: 'wrong_credentials' } } });
    const email = await enter(new Map());
    expect(await send(new Map(), signIn, { email, password }, from)).toMatchObject({
      value: { error: { code: 'too_many' } },
    });
    // What the sender claims in front of the last entry counts for nothing.
    expect(
      await send(new Map(), signIn, { email, password }, { 'x-forwarded-for': '10.1.1.1, 10.9.9.9' }),
    ).toMatchObject({ value: { error: { code: 'too_many' } } });
    expect(await send(new Map(), signIn, { email, password })).toEqual({ redirect: '/attempts' });
  });

  it('signs out', async () => {
    const browser: Browser = new Map();
    await enter(browser);
    expect(await act({ browser }, () => signOut(toForm({})))).toEqual({ redirect: '/' });
    expect(await who(browser)).toEqual({ kind: 'anonymous' });
  });
});

describe('sessions', () => {
  it('end with a new password, all but the one it was set in', async () => {
    const [here, there]: [Browser, Browser] = [new Map(), new Map()];
    const email = await enter(here);
    await send(there, signIn, { email, password });
    const stolen: Browser = new Map(here);
    const fields = { current: password, password: 'another good one' };
    expect(await send(here, savePassword, { ...fields, current: 'wrong' })).toMatchObject({
      value: { error: { path: '$.current' } },
    });
    expect(await send(here, savePassword, fields)).toMatchObject({ value: { error: null } });
    expect(await who(here)).toMatchObject({ kind: 'user' });
    expect(await who(there)).toEqual({ kind: 'anonymous' });
    expect(await who(stolen)).toEqual({ kind: 'anonymous' });
    // A stale session is told to sign in, and changes nothing.
    expect(await send(there, saveProfile, { name: 'Eve' })).toMatchObject({
      value: { error: { code: 'unauthenticated' } },
    });
  });

  it('end everywhere else on request', async () => {
    const [here, there]: [Browser, Browser] = [new Map(), new Map()];
    const email = await enter(here);
    await send(there, signIn, { email, password });
    await send(here, signOutElsewhere, {});
    expect(await who(here)).toMatchObject({ kind: 'user' });
    expect(await who(there)).toEqual({ kind: 'anonymous' });
  });
});

describe('the account', () => {
  it('is renamed', async () => {
    const browser: Browser = new Map();
    await enter(browser);
    expect(await send(browser, saveProfile, { name: 'Ada L.' })).toMatchObject({ value: { error: null } });
    expect(await who(browser)).toMatchObject({ name: 'Ada L.' });
  });

  it('is deleted with everything that is its own, and leaves other people’s things', async () => {
    const browser: Browser = new Map();
    const attemptId = await start(browser);
    const email = await enter(browser);
    const user = await store().client.user.findUniqueOrThrow({ where: { email } });
    const other = await store().client.user.create({ data: { email: newEmail(), name: 'Bob' } });
    const alone = await store().client.organisation.create({
      data: { name: 'Alone', memberships: { create: { userId: user.id, role: 'owner' } } },
    });
    const shared = await store().client.organisation.create({
      data: {
        name: 'Shared',
        memberships: {
          create: [
            { userId: user.id, role: 'owner' },
            { userId: other.id, role: 'owner' },
          ],
        },
      },
    });
    const wrong = await send(browser, removeAccount, { password: 'wrong', confirm: 'delete' });
    expect(wrong).toMatchObject({ value: { error: { path: '$.password' } } });
    const unsure = await send(browser, removeAccount, { password, confirm: 'yes' });
    expect(unsure).toMatchObject({ value: { error: { path: '$.confirm' } } });
    expect(await send(browser, removeAccount, { password, confirm: 'delete' })).toEqual({ redirect: '/' });
    expect(await who(browser)).toEqual({ kind: 'anonymous' });
    const { client } = store();
    expect(await client.attempt.findUnique({ where: { id: attemptId } })).toBeNull();
    expect(await client.organisation.findUnique({ where: { id: alone.id } })).toBeNull();
    expect(await client.organisation.findUnique({ where: { id: shared.id } })).not.toBeNull();
    expect(await client.guest.count({ where: { attempts: { none: {} }, claimedById: user.id } })).toBe(0);
  });
});

describe('my attempts', () => {
  it('are renamed, copied, deleted and restored by their owner only', async () => {
    const [mine, other]: [Browser, Browser] = [new Map(), new Map()];
    const attemptId = await start(mine);
    await start(other);
    const missing = { value: { ok: false, error: { code: 'not_found' } } };
    expect(await act({ browser: other }, () => renameAttempt({ attemptId, title: 'x' }))).toMatchObject(
      missing,
    );
    expect(await act({ browser: other }, () => deleteAttempt({ attemptId }))).toMatchObject(missing);
    expect(await act({ browser: mine }, () => renameAttempt({ attemptId, title: ' ' }))).toMatchObject({
      value: { ok: false, error: { path: '$.title' } },
    });
    expect(await act({ browser: mine }, () => renameAttempt({ attemptId, title: 'First' }))).toMatchObject({
      value: { ok: true },
    });
    expect(await act({ browser: other }, () => duplicateAttempt(toForm({ attemptId })))).toEqual({
      value: undefined,
    });
    const copy = await act({ browser: mine }, () => duplicateAttempt(toForm({ attemptId })));
    expect(copy).toMatchObject({ redirect: expect.stringMatching(/^\/practice\//) as string });
    expect(await act({ browser: mine }, () => deleteAttempt({ attemptId }))).toMatchObject({
      value: { ok: true },
    });
    expect(await canExport(mine, attemptId)).toBe(false);
    expect(await act({ browser: other }, () => restoreAttempt({ attemptId }))).toMatchObject(missing);
    expect(await act({ browser: mine }, () => restoreAttempt({ attemptId }))).toMatchObject({
      value: { ok: true },
    });
    expect(await canExport(mine, attemptId)).toBe(true);
  });
});
