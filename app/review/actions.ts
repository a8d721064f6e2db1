'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { defineAction, defineFormAction } from '@/lib/server/define-action';
import { getReviewPorts } from '@/lib/server/review-ports';
import { tokenSchema } from '@/lib/services/hiring-join';
import {
  addRemark,
  rateDimension,
  rateInputSchema,
  remarkInputSchema,
  setRemarkDeleted,
} from '@/lib/services/review-attempt';
import { openReviewLink } from '@/lib/services/review-links';

/** Opening is an action, not a visit, so that a preview or a prefetch never uses a link. */
export const openReviewLinkAction = defineFormAction({
  input: z.object({ token: tokenSchema }),
  can: 'review:open',
  run: async ({ actor, input }) => {
    const outcome = await openReviewLink(await getReviewPorts(), actor, input.token);
    if (!outcome.ok) return outcome;
    redirect(
      outcome.value.own ? `/results/${outcome.value.attemptId}` : `/review/${outcome.value.attemptId}`,
    );
  },
});

export const addRemarkAction = defineAction({
  input: remarkInputSchema,
  can: 'attempt:review',
  run: async ({ actor, input }) => {
    const outcome = await addRemark(await getReviewPorts(), actor, input);
    if (outcome.ok) revalidatePath(`/review/${input.attemptId}`);
    return outcome;
  },
});

export const setRemarkDeletedAction = defineAction({
  input: z.object({
    attemptId: z.string().min(1).max(80),
    remarkId: z.string().min(1).max(80),
    deleted: z.boolean(),
  }),
  can: 'attempt:review',
  run: async ({ actor, input }) => {
    const outcome = await setRemarkDeleted(await getReviewPorts(), actor, input);
    if (outcome.ok) revalidatePath(`/review/${input.attemptId}`);
    return outcome;
  },
});

export const rateAction = defineAction({
  input: rateInputSchema,
  can: 'attempt:review',
  run: async ({ actor, input }) => {
    const outcome = await rateDimension(await getReviewPorts(), actor, input);
    if (outcome.ok) revalidatePath(`/review/${input.attemptId}`);
    return outcome;
  },
});
