'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { defineFormAction, definePlainFormAction } from '@/lib/server/define-action';
import { getPorts } from '@/lib/server/ports';
import { takeTurn } from '@/lib/server/rate-limit';
import { clearSessionToken, writeSessionToken } from '@/lib/server/session-token';
import { checkThrottled, startSession } from '@/lib/server/sign-in';
import {
  changePasswordInput,
  deleteAccountInput,
  profileInput,
  signInInput,
  signUpInput,
  toLocalPath,
} from '@/lib/services/account-input';
import { changePassword, deleteAccount, endSessions, renameAccount } from '@/lib/services/manage-account';
import { registerAccount } from '@/lib/services/register-account';
import { ok } from '@/lib/shared/result';

export const signIn = defineFormAction({
  input: signInInput,
  can: 'public:use',
  run: async ({ input }) => {
    const checked = await checkThrottled(input);
    if (!checked.ok) return checked;
    await startSession(checked.value);
    redirect(toLocalPath(input.next));
  },
});

export const signUp = defineFormAction({
  input: signUpInput,
  can: 'public:use',
  run: async ({ input }) => {
    const turn = await takeTurn('signUp', { kind: 'anonymous' });
    if (!turn.ok) return turn;
    const registered = await registerAccount(await getPorts(), input);
    if (!registered.ok) return registered;
    await startSession(registered.value);
    redirect(toLocalPath(input.next));
  },
});

export const signOut = definePlainFormAction({
  input: z.object({}),
  can: 'public:use',
  run: async () => {
    await clearSessionToken();
    redirect('/');
  },
});

export const saveProfile = defineFormAction({
  input: profileInput,
  can: 'account:manage',
  run: async ({ actor, input }) => renameAccount(await getPorts(), actor, input.name),
});

export const savePassword = defineFormAction({
  input: changePasswordInput,
  can: 'account:manage',
  run: async ({ actor, input }) => {
    const turn = await takeTurn('password', actor);
    if (!turn.ok) return turn;
    const changed = await changePassword(await getPorts(), actor, input);
    if (!changed.ok) return changed;
    await writeSessionToken({ sub: changed.value.userId, epoch: changed.value.epoch });
    return ok(null);
  },
});

export const signOutElsewhere = defineFormAction({
  input: z.object({}),
  can: 'account:manage',
  run: async ({ actor }) => {
    const ended = await endSessions(await getPorts(), actor);
    if (!ended.ok) return ended;
    await writeSessionToken({ sub: ended.value.userId, epoch: ended.value.epoch });
    return ok(null);
  },
});

export const removeAccount = defineFormAction({
  input: deleteAccountInput,
  can: 'account:manage',
  run: async ({ actor, input }) => {
    const turn = await takeTurn('password', actor);
    if (!turn.ok) return turn;
    const removed = await deleteAccount(await getPorts(), actor, input.password);
    if (!removed.ok) return removed;
    await clearSessionToken();
    redirect('/');
  },
});
