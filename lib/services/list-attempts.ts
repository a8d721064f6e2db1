import { type Actor, toOwner } from '@/lib/access/actor';
import type { AttemptListDto } from './dto';
import type { Ports } from './ports';

export const attemptsPerPage = 20;

/** A page of the actor's own attempts, newest first; what is in the bin is left out. A page past the end is the last. */
export async function listAttempts(
  ports: Pick<Ports, 'attempts'>,
  actor: Actor,
  page: number,
): Promise<AttemptListDto> {
  const owner = toOwner(actor);
  if (!owner) return { rows: [], total: 0, page: 1, pages: 1 };
  const found = await ports.attempts.list(owner, {
    skip: (page - 1) * attemptsPerPage,
    take: attemptsPerPage,
  });
  const pages = Math.max(1, Math.ceil(found.total / attemptsPerPage));
  if (page > pages) return listAttempts(ports, actor, pages);
  const rows = found.items.map(({ id, startedAt, updatedAt, ...row }) => ({
    ...row,
    attemptId: id,
    startedAt: startedAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  }));
  return { rows, total: found.total, page, pages };
}
