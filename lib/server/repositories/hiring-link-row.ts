import 'server-only';
import { promptSchema } from '@/lib/prompts/schema';
import { depthIdSchema, profileIdSchema } from '@/lib/rubric/schema';
import type { PromptLinkRecord } from '@/lib/services/hiring-ports';
import type { Prisma } from '../generated/prisma/client';

/** What is read of a prompt link, wherever one is read. */
export const linkSelect = {
  id: true,
  organisationId: true,
  title: true,
  promptVersionId: true,
  rubricVersionId: true,
  profile: true,
  depth: true,
  timeLimitMinutes: true,
  retentionDays: true,
  maxUses: true,
  uses: true,
  createdAt: true,
  expiresAt: true,
  revokedAt: true,
  organisation: { select: { name: true } },
  promptVersion: { select: { content: true, prompt: { select: { slug: true } } } },
} satisfies Prisma.PromptLinkSelect;

/** A row as the use cases know a link. */
export function toLink({
  organisation,
  promptVersion,
  profile,
  depth,
  ...link
}: Prisma.PromptLinkGetPayload<{ select: typeof linkSelect }>): PromptLinkRecord {
  return {
    ...link,
    profile: profileIdSchema.parse(profile),
    depth: depthIdSchema.parse(depth),
    organisationName: organisation.name,
    promptSlug: promptVersion.prompt.slug,
    promptTitle: promptSchema.pick({ title: true }).parse(promptVersion.content).title,
  };
}
