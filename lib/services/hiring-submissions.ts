import type { Actor } from '@/lib/access/actor';
import { ok, type Result } from '@/lib/shared/result';
import type { AppFailure } from './failures';
import { findPromptLink } from './hiring-links';
import type { HiringPorts, Page, PromptLinkRecord, SubmissionSummary } from './hiring-ports';

export type LinkPage = {
  link: PromptLinkRecord;
  submissions: SubmissionSummary[];
  /** How many people agreed to answer. */
  total: number;
};

/** A link with the people who answer through it, newest first, for a member of its organisation. */
export async function loadLinkPage(
  ports: Pick<HiringPorts, 'hiring'>,
  actor: Actor,
  { linkId, page }: Readonly<{ linkId: string; page: Page }>,
): Promise<Result<LinkPage, AppFailure>> {
  const link = await findPromptLink(ports, actor, linkId);
  if (!link.ok) return link;
  const { items, total } = await ports.hiring.listSubmissions(linkId, page);
  return ok({ link: link.value, submissions: items, total });
}
