import { openCopies } from './copies';

/** Cached pages that show somebody's own work; the names are the service worker's. */
const ownCaches = ['loadbearing-pages', 'loadbearing-rubrics'];

/** What the panel asked: its questions quote the answer. */
const ownNotes = /^loadbearing:(?:last-)?panel:/;

/** Takes from this device what it keeps for reading without a connection. Work that was not sent yet stays. */
export async function forgetDevice(): Promise<void> {
  const copies = await openCopies().catch(() => null);
  const saved = (await copies?.list()) ?? [];
  for (const { attemptId, local } of saved) if (!local) await copies?.remove(attemptId);
  for (const key of Object.keys(localStorage)) if (ownNotes.test(key)) localStorage.removeItem(key);
  if ('caches' in window) for (const name of ownCaches) await caches.delete(name);
}
