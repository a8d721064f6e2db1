import 'server-only';
import { cache } from 'react';
import { getPorts } from '@/lib/server/ports';
import { getActor } from '@/lib/server/session';
import { findCheatSheet } from '@/lib/services/find-cheat-sheet';
import { findPrompt } from '@/lib/services/find-prompt';
import { listPrompts } from '@/lib/services/list-prompts';

/** The library as whoever asks sees it. Once a request, however many parts of a page ask. */
export const loadLibrary = cache(async () => listPrompts(await getPorts(), await getActor()));

/** A prompt's page as whoever asks sees it, or null. */
export const loadPrompt = cache(async (slug: string) => {
  const found = await findPrompt(await getPorts(), await getActor(), slug);
  return found.ok ? found.value : null;
});

/** A prompt's cheat sheet, or null. */
export const loadCheatSheet = cache(async (slug: string) => {
  const found = await findCheatSheet(await getPorts(), slug);
  return found.ok ? found.value : null;
});
