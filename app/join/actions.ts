'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { defineFormAction, definePlainFormAction } from '@/lib/server/define-action';
import { writeCandidateId } from '@/lib/server/guest-cookie';
import { getHiringPorts } from '@/lib/server/hiring-ports';
import {
  acceptInvitation,
  acceptInvitationSchema,
  beginAnswer,
  tokenSchema,
} from '@/lib/services/hiring-join';

export const acceptInvitationAction = defineFormAction({
  input: acceptInvitationSchema,
  can: 'join:open',
  run: async ({ input }) => {
    const outcome = await acceptInvitation(await getHiringPorts(), input);
    if (!outcome.ok) return outcome;
    redirect(`/join/resume/${outcome.value.resumeToken}`);
  },
});

/** Starts the clock, or continues under the one that runs; either way this browser may write from now on. */
export const beginAnswerAction = definePlainFormAction({
  input: z.object({ resumeToken: tokenSchema }),
  can: 'join:open',
  run: async ({ input }) => {
    const outcome = await beginAnswer(await getHiringPorts(), input.resumeToken);
    if (!outcome.ok) return outcome;
    await writeCandidateId(outcome.value.attemptId, outcome.value.candidateId);
    redirect(`/practice/${outcome.value.attemptId}`);
  },
});
