import { z } from 'zod';
import { defineRoute } from '@/lib/server/define-route';
import { writeGuestId } from '@/lib/server/guest-cookie';
import { getPorts } from '@/lib/server/ports';
import { takeTurn } from '@/lib/server/rate-limit';
import { startInput } from '@/lib/services/attempt-input';
import { startAttempt } from '@/lib/services/start-attempt';

/** Begins an attempt that a device began on its own while it had no connection; its log follows by itself. */
export const POST = defineRoute({
  params: z.object({}),
  can: 'attempt:start',
  body: {
    schema: startInput.pick({ prompt: true, profile: true, depth: true }),
    maxBytes: 1024,
    maxDepth: 4,
  },
  run: async ({ actor, body }) => {
    const turn = await takeTurn('start', actor);
    if (!turn.ok) return turn;
    const started = await startAttempt(await getPorts(), actor, body);
    if (!started.ok) return started;
    const { newGuestId, attemptId } = started.value;
    if (newGuestId !== null) await writeGuestId(newGuestId);
    return { ok: true, value: { attemptId } };
  },
});
