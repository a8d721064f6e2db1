import type { AttemptCopy, Copies } from './copies';

const keepAfterMs = 300;

/** Keeps a copy of what is saved shortly after it is, and finds it again. Best effort: a browser may keep nothing. */
export function createCopyKeeper(clock: () => number) {
  let opening: Promise<Copies> | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let kept = -1;
  // Loaded apart: nothing on the screen waits for it.
  const open = () => (opening ??= import('./copies').then(({ openCopies }) => openCopies()));
  const keep = async (copy: Omit<AttemptCopy, 'keptAt'>) => {
    if (copy.position === kept) return;
    kept = copy.position;
    await (await open()).keep({ ...copy, keptAt: clock() });
  };
  return {
    find: async (attemptId: string): Promise<AttemptCopy | null> => (await open()).find(attemptId),
    /** Only the last of a quick row is kept: what is saved a moment later says more. */
    keepSoon(copy: Omit<AttemptCopy, 'keptAt'>) {
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(() => {
        timer = null;
        keep(copy).catch(() => undefined);
      }, keepAfterMs);
    },
  };
}
