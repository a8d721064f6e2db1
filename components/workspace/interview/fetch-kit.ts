import type { PracticeKit } from '@/lib/services/practice-kit';

/** Where the browser keeps what practising at a prompt takes, by prompt; signing out takes it away (lib/store/forget-device). */
const cacheName = 'loadbearing-rubrics';
const toKey = (prompt: string): string => `/kits/${prompt}`;

/** The kit from the server, or as this device last had it for the prompt. Rejects where there is neither. */
export async function fetchKit(attemptId: string, prompt: string): Promise<PracticeKit> {
  try {
    const response = await fetch(`/api/attempts/${attemptId}/rubric`);
    if (response.ok) {
      await keep(prompt, response.clone());
      return (await response.json()) as PracticeKit; // Our own server's answer, of this very type.
    }
  } catch {
    // No connection: what this device kept has to do.
  }
  const kept = await find(prompt);
  if (!kept) throw new Error('fetchKit: no connection, and nothing kept');
  return (await kept.json()) as PracticeKit; // Kept above.
}

/** Fetches it ahead, so that it is there without a connection. Best effort. */
export const keepKit = (attemptId: string, prompt: string): void =>
  void fetchKit(attemptId, prompt).catch(() => undefined);

async function keep(prompt: string, response: Response): Promise<void> {
  try {
    await (await caches.open(cacheName)).put(toKey(prompt), response);
  } catch {
    // A browser may keep nothing for us.
  }
}

async function find(prompt: string): Promise<Response | null> {
  try {
    return (await (await caches.open(cacheName)).match(toKey(prompt))) ?? null;
  } catch {
    return null;
  }
}
