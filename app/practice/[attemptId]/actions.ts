'use server';

import { z } from 'zod';
import { defineAction } from '@/lib/server/define-action';
import { getPorts } from '@/lib/server/ports';
import { submitAttempt } from '@/lib/services/submit-attempt';

/** Submits the attempt as the server holds it. */
export const submit = defineAction({
  input: z.object({ attemptId: z.string().min(1).max(80) }),
  can: 'attempt:submit',
  run: async ({ actor, input }) => submitAttempt(await getPorts(), actor, input.attemptId),
});
