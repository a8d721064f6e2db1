'use server';

import { z } from 'zod';
import { defineAction } from '@/lib/server/define-action';
import { getPorts } from '@/lib/server/ports';
import { askNumber } from '@/lib/services/ask-number';
import { changeConditions, meetPanel } from '@/lib/services/meet-panel';
import { submitAttempt } from '@/lib/services/submit-attempt';

/** Submits the attempt as the server holds it. */
export const submit = defineAction({
  input: z.object({ attemptId: z.string().min(1).max(80) }),
  can: 'attempt:submit',
  run: async ({ actor, input }) => submitAttempt(await getPorts(), actor, input.attemptId),
});

/** The answer to a number that was asked for; in an interview the page does not have it before. */
export const ask = defineAction({
  input: z.object({ attemptId: z.string().min(1).max(80), numberId: z.string().min(1).max(80) }),
  can: 'attempt:read',
  run: async ({ actor, input }) => askNumber(await getPorts(), actor, input.attemptId, input.numberId),
});

/** The panel's questions for the answer as the server holds it. */
export const meet = defineAction({
  input: z.object({ attemptId: z.string().min(1).max(80) }),
  can: 'attempt:edit',
  run: async ({ actor, input }) => meetPanel(await getPorts(), actor, input.attemptId),
});

/** The change of conditions, once half of the time is over. */
export const change = defineAction({
  input: z.object({ attemptId: z.string().min(1).max(80) }),
  can: 'attempt:edit',
  run: async ({ actor, input }) => changeConditions(await getPorts(), actor, input.attemptId),
});
