'use server';

import { redirect } from 'next/navigation';
import { defineFormAction, definePlainFormAction } from '@/lib/server/define-action';
import { writeGuestId } from '@/lib/server/guest-cookie';
import { getPorts } from '@/lib/server/ports';
import { takeTurn } from '@/lib/server/rate-limit';
import { startInput } from '@/lib/services/attempt-input';
import { startAttempt } from '@/lib/services/start-attempt';

const options: Parameters<typeof defineFormAction<typeof startInput>>[0] = {
  input: startInput,
  can: 'attempt:start',
  run: async ({ actor, input }) => {
    const turn = await takeTurn('start', actor);
    if (!turn.ok) return turn;
    const started = await startAttempt(await getPorts(), actor, input);
    if (!started.ok) return started;
    if (started.value.newGuestId !== null) await writeGuestId(started.value.newGuestId);
    redirect(`/practice/${started.value.attemptId}`);
  },
};

/** For `<form action>`: starts an attempt at `prompt` and opens it. `profile` and `depth` may be left out. */
export const startPractice = definePlainFormAction(options);

/** The same for `useActionState`, where a failure is shown. */
export const startPracticeOrTell = defineFormAction(options);
