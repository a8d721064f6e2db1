import { z } from 'zod';
import { attemptLimits } from '@/lib/attempt/limits';
import { defineRoute } from '@/lib/server/define-route';
import { writeGuestId } from '@/lib/server/guest-cookie';
import { getPorts } from '@/lib/server/ports';
import { takeTurn } from '@/lib/server/rate-limit';
import { readText } from '@/lib/server/read-body';
import { importAttempt } from '@/lib/services/import-attempt';

/** Makes a new attempt from an `attempt/1` file, sent as the body. */
export const POST = defineRoute({
  params: z.object({}),
  can: 'attempt:import',
  run: async ({ actor, request }) => {
    const turn = await takeTurn('start', actor);
    if (!turn.ok) return turn;
    const text = await readText(request, attemptLimits.fileBytes);
    if (!text.ok) return text;
    const imported = await importAttempt(await getPorts(), actor, text.value);
    if (!imported.ok) return imported;
    const { newGuestId, ...value } = imported.value;
    if (newGuestId !== null) await writeGuestId(newGuestId);
    return { ok: true, value };
  },
});
