'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { defineAction } from '@/lib/server/define-action';
import { getReviewPorts } from '@/lib/server/review-ports';
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
