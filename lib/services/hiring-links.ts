import { z } from 'zod';
import type { Actor } from '@/lib/access/actor';
import { depthIdSchema, profileIdSchema } from '@/lib/rubric/schema';
import { fail, ok, type Result } from '@/lib/shared/result';
import { storableText } from '@/lib/shared/text';
import { type AppFailure, notFound } from './failures';
import { findOrganisation } from './hiring-organisations';
import type { HiringPorts, Page, PromptLinkRecord } from './hiring-ports';

const whole = (min: number, max: number, what: string) =>
  z.coerce
    .number<string | number>(what)
    .int(what)
    .min(min, `${what} from ${min}`)
    .max(max, `${what} up to ${max}`);

/** What a team decides about a link. Numbers may come as text, from a form. */
export const newPromptLinkSchema = z.object({
  organisationId: z.string().min(1).max(80),
  prompt: z.string().min(1).max(80),
  title: storableText(120).refine((title) => title.trim().length > 0, 'give it a title'),
  profile: profileIdSchema,
  depth: depthIdSchema,
  timeLimitMinutes: whole(5, 240, 'whole minutes'),
  expiresInDays: whole(1, 365, 'whole days'),
  maxUses: whole(1, 1000, 'a whole number of people'),
  retentionDays: whole(7, 730, 'whole days'),
});
export type NewPromptLinkInput = z.infer<typeof newPromptLinkSchema>;

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Makes a link to one prompt and pins the prompt's and rubric's newest versions, so that all who answer through it
 * answer and are read alike. The token is returned once and cannot be shown again. Errors: `not_found`, `invalid`.
 */
export async function createPromptLink(
  ports: HiringPorts,
  actor: Actor,
  input: NewPromptLinkInput,
): Promise<Result<{ linkId: string; token: string }, AppFailure>> {
  if (actor.kind !== 'user') return notFound();
  const organisation = await findOrganisation(ports, actor, 'organisation:read', input.organisationId);
  if (!organisation.ok) return organisation;
  const pinned = await ports.prompts.findNewest(input.prompt);
  if (!pinned) return fail('invalid', 'There is no such prompt.', '$.prompt');
  const { organisationId, title, profile, depth, timeLimitMinutes, maxUses, retentionDays } = input;
  const linkId = ports.newId();
  const token = ports.tokens.create();
  const createdAt = ports.now();
  await ports.hiring.createLink({
    id: linkId,
    organisationId,
    title: title.trim(),
    profile,
    depth,
    timeLimitMinutes,
    maxUses,
    retentionDays,
    promptVersionId: pinned.promptVersionId,
    rubricVersionId: pinned.rubricVersionId,
    createdById: actor.id,
    tokenHash: ports.tokens.hash(token),
    createdAt,
    expiresAt: new Date(createdAt.getTime() + input.expiresInDays * dayMs),
  });
  await ports.audit({ actor, action: 'link:create', resource: { kind: 'promptLink', id: linkId } });
  return ok({ linkId, token });
}

/** An organisation's links, newest first. */
export async function listPromptLinks(
  ports: Pick<HiringPorts, 'hiring'>,
  actor: Actor,
  { organisationId, page }: Readonly<{ organisationId: string; page: Page }>,
): Promise<Result<{ items: PromptLinkRecord[]; total: number }, AppFailure>> {
  const organisation = await findOrganisation(ports, actor, 'organisation:read', organisationId);
  return organisation.ok ? ok(await ports.hiring.listLinks(organisationId, page)) : organisation;
}

/** A link of one of the actor's organisations. */
export async function findPromptLink(
  ports: Pick<HiringPorts, 'hiring'>,
  actor: Actor,
  linkId: string,
): Promise<Result<PromptLinkRecord, AppFailure>> {
  const link = await ports.hiring.findLink(linkId);
  if (!link) return notFound();
  const organisation = await findOrganisation(ports, actor, 'organisation:read', link.organisationId);
  return organisation.ok ? ok(link) : organisation;
}

/** Closes a link for good: nobody new gets in; who has started may finish. */
export async function revokePromptLink(
  ports: HiringPorts,
  actor: Actor,
  { linkId }: Readonly<{ linkId: string }>,
): Promise<Result<null, AppFailure>> {
  if (actor.kind !== 'user') return notFound();
  const link = await findPromptLink(ports, actor, linkId);
  if (!link.ok) return link;
  if (await ports.hiring.revokeLink(linkId, ports.now()))
    await ports.audit({ actor, action: 'link:revoke', resource: { kind: 'promptLink', id: linkId } });
  return ok(null);
}

export type LinkState = 'open' | 'expired' | 'revoked' | 'usedUp';

/** Whether somebody new can still get in, by the server's clock. */
export function findLinkState(
  link: Pick<PromptLinkRecord, 'revokedAt' | 'expiresAt' | 'uses' | 'maxUses'>,
  now: Date,
): LinkState {
  if (link.revokedAt !== null) return 'revoked';
  if (link.expiresAt <= now) return 'expired';
  return link.uses >= link.maxUses ? 'usedUp' : 'open';
}
