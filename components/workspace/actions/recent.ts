const key = 'loadbearing.recent-actions';
const most = 5;

/** The actions last taken from the command palette in this browser, the latest first. */
export function readRecent(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept)
      ? kept.filter((id): id is string => typeof id === 'string').slice(0, most)
      : [];
  } catch {
    // Nothing kept, or nothing of ours: a private window may refuse.
    return [];
  }
}

export function rememberRecent(id: string): void {
  try {
    localStorage.setItem(
      key,
      JSON.stringify([id, ...readRecent().filter((other) => other !== id)].slice(0, most)),
    );
  } catch {
    // A browser that keeps nothing has no recent actions.
  }
}
