'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { defineAction, definePlainFormAction } from '@/lib/server/define-action';
import { getPorts } from '@/lib/server/ports';
import { takeTurn } from '@/lib/server/rate-limit';
import { attemptIdInput, renameInput } from '@/lib/services/attempt-input';
import { deleteAttempt as moveToBin, restoreAttempt as takeOutOfBin } from '@/lib/services/delete-attempt';
import { duplicateAttempt as copyAttempt } from '@/lib/services/duplicate-attempt';
import { renameAttempt as giveName } from '@/lib/services/rename-attempt';
import { submitAttempt as submit } from '@/lib/services/submit-attempt';

/** Submits the attempt with everything the server has acknowledged. A second time is answered like the first. */
export const submitAttempt = defineAction({
  input: attemptIdInput,
  can: 'attempt:submit',
  run: async ({ actor, input }) => submit(await getPorts(), actor, input.attemptId),
});

export const renameAttempt = defineAction({
  input: renameInput,
  can: 'attempt:rename',
  run: async ({ actor, input }) => {
    const renamed = await giveName(await getPorts(), actor, input);
    if (renamed.ok) revalidatePath('/attempts');
    return renamed;
  },
});

export const deleteAttempt = defineAction({
  input: attemptIdInput,
  can: 'attempt:delete',
  run: async ({ actor, input }) => {
    const deleted = await moveToBin(await getPorts(), actor, input.attemptId);
    if (deleted.ok) revalidatePath('/attempts');
    return deleted;
  },
});

export const restoreAttempt = defineAction({
  input: attemptIdInput,
  can: 'attempt:restore',
  run: async ({ actor, input }) => {
    const restored = await takeOutOfBin(await getPorts(), actor, input.attemptId);
    if (restored.ok) revalidatePath('/attempts');
    return restored;
  },
});

/** Copies an attempt and opens the copy. */
export const duplicateAttempt = definePlainFormAction({
  input: attemptIdInput,
  can: 'attempt:duplicate',
  run: async ({ actor, input }) => {
    const turn = await takeTurn('start', actor);
    if (!turn.ok) return turn;
    const copied = await copyAttempt(await getPorts(), actor, input.attemptId);
    if (!copied.ok) return copied;
    redirect(`/practice/${copied.value.attemptId}`);
  },
});
