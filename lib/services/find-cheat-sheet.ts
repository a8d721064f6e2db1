import type { Prompt } from '@/lib/prompts/schema';
import { ok, type Result } from '@/lib/shared/result';
import { type AppFailure, notFound } from './failures';
import type { Ports } from './ports';

/** What there is to learn about a prompt before answering it. */
export type CheatSheet = Pick<Prompt, 'slug' | 'title' | 'minutes' | 'cheatSheet' | 'checklist' | 'probes'>;

/** The newest cheat sheet of a prompt, with the questions that are there to rehearse with: the others wait in the interview. Open to everybody. Errors: `not_found`. */
export async function findCheatSheet(
  ports: { prompts: Pick<Ports['prompts'], 'findNewest'> },
  slug: string,
): Promise<Result<CheatSheet, AppFailure>> {
  const pinned = await ports.prompts.findNewest(slug);
  if (!pinned) return notFound();
  const { title, minutes, cheatSheet, checklist, probes } = pinned.prompt;
  const rehearsed = probes.filter(({ trigger, rehearsal }) => trigger === undefined || rehearsal === true);
  return ok({ slug, title, minutes, cheatSheet, checklist, probes: rehearsed });
}
