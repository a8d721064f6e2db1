import { type Actor, toOwner } from '@/lib/access/actor';
import type { Prompt } from '@/lib/prompts/schema';
import type { EarlierReading, Ports } from './ports';

type LibraryPorts = {
  prompts: Pick<Ports['prompts'], 'listNewest'>;
  evaluations: Pick<Ports['evaluations'], 'listEarlier'>;
};

/** A prompt as a row of the library. */
export type PromptSummary = Pick<
  Prompt,
  'slug' | 'title' | 'summary' | 'minutes' | 'defaultProfile' | 'defaultDepth'
> & {
  keyMetric: Pick<Prompt['keyMetric'], 'name' | 'target'>;
  /** Submitted attempts of whoever looks, at most EARLIER_MAX. */
  submitted: number;
  /** Their best level, 0…4; null before the first submission. */
  best: number | null;
};

/** How far back "your best so far" looks. */
export const EARLIER_MAX = 50;

/** The newest version of every prompt, with what whoever looks has done of it. Open to everybody. */
export async function listPrompts(ports: LibraryPorts, actor: Actor): Promise<PromptSummary[]> {
  const owner = toOwner(actor);
  const prompts = await ports.prompts.listNewest();
  return Promise.all(
    prompts.map(async (prompt) => {
      const earlier = owner ? await ports.evaluations.listEarlier(owner, prompt.slug, EARLIER_MAX) : [];
      return toSummary(prompt, earlier);
    }),
  );
}

const toSummary = (prompt: Prompt, earlier: readonly EarlierReading[]): PromptSummary => ({
  slug: prompt.slug,
  title: prompt.title,
  summary: prompt.summary,
  minutes: prompt.minutes,
  defaultProfile: prompt.defaultProfile,
  defaultDepth: prompt.defaultDepth,
  keyMetric: { name: prompt.keyMetric.name, target: prompt.keyMetric.target },
  submitted: earlier.length,
  best: earlier.length === 0 ? null : Math.max(...earlier.map(({ level }) => level)),
});
