import { type Actor, toOwner } from '@/lib/access/actor';
import type { Prompt } from '@/lib/prompts/schema';
import { ok, type Result } from '@/lib/shared/result';
import { type AppFailure, notFound } from './failures';
import { EARLIER_MAX } from './list-prompts';
import type { EarlierReading, Ports } from './ports';

type PromptPorts = {
  prompts: Pick<Ports['prompts'], 'findNewest'>;
  evaluations: Pick<Ports['evaluations'], 'listEarlier'>;
};

/** A prompt's own page: what may be read before it is answered. Numbers stay with the interviewer until asked for. */
export type PromptPage = Pick<
  Prompt,
  | 'slug'
  | 'version'
  | 'title'
  | 'summary'
  | 'story'
  | 'keyMetric'
  | 'constraints'
  | 'minutes'
  | 'defaultProfile'
  | 'defaultDepth'
  | 'depths'
> & { numbersCount: number; earlier: EarlierReading[] };

/** The newest version of a prompt and the reader's earlier attempts at it. Errors: `not_found`. */
export async function findPrompt(
  ports: PromptPorts,
  actor: Actor,
  slug: string,
): Promise<Result<PromptPage, AppFailure>> {
  const pinned = await ports.prompts.findNewest(slug);
  if (!pinned) return notFound();
  const owner = toOwner(actor);
  const { prompt } = pinned;
  return ok({
    slug: prompt.slug,
    version: prompt.version,
    title: prompt.title,
    summary: prompt.summary,
    story: prompt.story,
    keyMetric: prompt.keyMetric,
    constraints: prompt.constraints,
    minutes: prompt.minutes,
    defaultProfile: prompt.defaultProfile,
    defaultDepth: prompt.defaultDepth,
    depths: prompt.depths,
    numbersCount: prompt.numbers.length,
    earlier: owner ? await ports.evaluations.listEarlier(owner, slug, EARLIER_MAX) : [],
  });
}
