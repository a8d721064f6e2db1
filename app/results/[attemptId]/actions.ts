'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { parseJumpQuery, toJumpQuery } from '@/lib/attempt/jump-link';
import { defineAction, defineFormAction } from '@/lib/server/define-action';
import { getPorts } from '@/lib/server/ports';
import { takeTurn } from '@/lib/server/rate-limit';
import { getReviewPorts } from '@/lib/server/review-ports';
import { idSchema } from '@/lib/services/attempt-input';
import { continueAttempt } from '@/lib/services/continue-attempt';
import { createReviewLink, reviewLinkSchema, revokeReviewLink } from '@/lib/services/review-links';

export const createReviewLinkAction = defineAction({
  input: z.unknown().pipe(reviewLinkSchema),
  can: 'attempt:share',
  run: async ({ actor, input }) => {
    const outcome = await createReviewLink(await getReviewPorts(), actor, input);
    if (outcome.ok) revalidatePath(`/results/${input.attemptId}`);
    return outcome;
  },
});

export const revokeReviewLinkAction = defineAction({
  input: z.object({ attemptId: z.string().min(1).max(80), grantId: z.string().min(1).max(80) }),
  can: 'attempt:share',
  run: async ({ actor, input }) => {
    const outcome = await revokeReviewLink(await getReviewPorts(), actor, input);
    if (outcome.ok) revalidatePath(`/results/${input.attemptId}`);
    return outcome;
  },
});

/** Goes on with this attempt in an open copy of it and opens that at a spot. */
export const continueAttemptAction = defineFormAction({
  input: z.object({ attemptId: idSchema, spot: z.string().max(500) }),
  can: 'attempt:duplicate',
  run: async ({ actor, input }) => {
    const turn = await takeTurn('start', actor);
    if (!turn.ok) return turn;
    const copied = await continueAttempt(await getPorts(), actor, input.attemptId);
    if (!copied.ok) return copied;
    const spot = parseJumpQuery(input.spot);
    return redirect(`/practice/${copied.value.attemptId}${spot ? `?${toJumpQuery(spot)}` : ''}`);
  },
});
