'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { definePlainFormAction } from '@/lib/server/define-action';
import { writeGuestId } from '@/lib/server/guest-cookie';
import { getPorts } from '@/lib/server/ports';
import { takeTurn } from '@/lib/server/rate-limit';
import { startGuided } from '@/lib/services/start-guided';

/** For `<form action>`: opens the half-done example with the guide beside it. */
export const startGuide = definePlainFormAction({
  input: z.object({}),
  can: 'attempt:start',
  run: async ({ actor }) => {
    const turn = await takeTurn('start', actor);
    if (!turn.ok) return turn;
    const started = await startGuided(await getPorts(), actor);
    if (!started.ok) return started;
    if (started.value.newGuestId !== null) await writeGuestId(started.value.newGuestId);
    redirect(`/practice/${started.value.attemptId}?guide=1`);
  },
});
