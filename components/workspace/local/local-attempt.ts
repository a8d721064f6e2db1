import { createState } from '@/lib/attempt/state';
import { createPace } from '@/lib/attempt/pace';
import type { WorkspaceDto } from '@/lib/services/dto';
import type { LocalPrompt } from '@/lib/services/list-local-prompts';
import { type DepthId, depthIdSchema, type ProfileId, profileIdSchema } from '@/lib/rubric/schema';
import { type AttemptCopy, openCopies } from '@/lib/store/copies';
import { createRandomId } from '@/lib/store/create-id';
import { openStorage } from '@/lib/store/open-storage';

/** An attempt that was begun on this device, and the prompt it answers. */
export type LocalAttempt = { copy: AttemptCopy; prompt: LocalPrompt; profile: ProfileId; depth: DepthId };

/** The attempt that the address names, or a new one at the prompt that it names; null where it names neither. */
export async function openLocalAttempt(
  prompts: readonly LocalPrompt[],
  search: URLSearchParams,
  now: number,
): Promise<LocalAttempt | null> {
  const id = search.get('attempt');
  if (id !== null) {
    const copy = await (await openCopies()).find(id);
    return copy ? toLocalAttempt(prompts, copy) : null;
  }
  const prompt = prompts.find(({ prompt: { slug } }) => slug === search.get('prompt'));
  if (!prompt) return null;
  const copy: AttemptCopy = {
    attemptId: `local-${createRandomId()}`,
    title: prompt.title,
    prompt: prompt.prompt.slug,
    position: 0,
    state: createState(prompt.prompt.slug),
    pace: createPace(),
    keptAt: now,
    local: {
      profile: profileIdSchema.catch(prompt.defaultProfile).parse(search.get('profile')),
      depth: depthIdSchema.catch(prompt.defaultDepth).parse(search.get('depth')),
      startedAt: new Date(now).toISOString(),
    },
  };
  await (await openCopies()).keep(copy);
  return toLocalAttempt(prompts, copy);
}

function toLocalAttempt(prompts: readonly LocalPrompt[], copy: AttemptCopy): LocalAttempt | null {
  const prompt = prompts.find(({ prompt: { slug } }) => slug === copy.prompt);
  if (!prompt || !copy.local) return null;
  const profile = profileIdSchema.catch(prompt.defaultProfile).parse(copy.local.profile);
  const depth = depthIdSchema.catch(prompt.defaultDepth).parse(copy.local.depth);
  return { copy, prompt, profile, depth };
}

/** What the workspace opens: practice with nothing stored anywhere else yet. `now` is this machine's time. */
export const toLocalDto = ({ copy, prompt, profile, depth }: LocalAttempt, now: number): WorkspaceDto => ({
  attemptId: copy.attemptId,
  title: copy.title,
  prompt: prompt.prompt,
  profile,
  depth,
  mode: 'practice',
  drillStep: null,
  isCandidate: false,
  organisation: null,
  editable: true,
  state: copy.state,
  position: 0,
  pace: [],
  startedAt: copy.local?.startedAt ?? new Date(now).toISOString(),
  deadlineAt: null,
  serverNow: new Date(now).toISOString(),
});

/** Makes the attempt known to the server. Returns its id there, or null where the server cannot be asked. */
export const announceLocalAttempt = ({ copy, profile, depth }: LocalAttempt): Promise<string | null> =>
  start({ prompt: copy.prompt, profile, depth });

/** Gives its log to the attempt that the server made: from then on its entries wait like any other's. */
export async function moveLocalAttempt({ copy }: LocalAttempt, attemptId: string): Promise<void> {
  await (await openStorage()).move(copy.attemptId, attemptId);
  await (await openCopies()).remove(copy.attemptId);
}

async function start(body: Readonly<Record<string, string>>): Promise<string | null> {
  try {
    const response = await fetch('/api/attempts/start', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const value: unknown = response.ok ? await response.json() : null;
    return typeof value === 'object' && value !== null && 'attemptId' in value
      ? String(value.attemptId)
      : null;
  } catch {
    return null;
  }
}
