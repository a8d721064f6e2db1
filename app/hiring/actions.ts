'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { defineAction, defineFormAction, definePlainFormAction } from '@/lib/server/define-action';
import { getHiringPorts } from '@/lib/server/hiring-ports';
import { createPromptLink, newPromptLinkSchema, revokePromptLink } from '@/lib/services/hiring-links';
import { createOrganisation, newOrganisationSchema } from '@/lib/services/hiring-organisations';

export const createOrganisationAction = defineFormAction({
  input: newOrganisationSchema,
  can: 'organisation:create',
  run: async ({ actor, input }) => {
    const outcome = await createOrganisation(await getHiringPorts(), actor, input);
    if (!outcome.ok) return outcome;
    redirect(`/hiring/${outcome.value.organisationId}`);
  },
});

export const createPromptLinkAction = defineAction({
  // As a form sends it: text under names.
  input: z.unknown().pipe(newPromptLinkSchema),
  can: 'organisation:read',
  run: async ({ actor, input }) => {
    const outcome = await createPromptLink(await getHiringPorts(), actor, input);
    if (outcome.ok) revalidatePath(`/hiring/${input.organisationId}`);
    return outcome;
  },
});

export const revokePromptLinkAction = definePlainFormAction({
  input: z.object({ linkId: z.string().min(1).max(80) }),
  can: 'organisation:read',
  run: async ({ actor, input }) => {
    const outcome = await revokePromptLink(await getHiringPorts(), actor, input);
    if (outcome.ok) revalidatePath(`/hiring/links/${input.linkId}`);
    return outcome;
  },
});
