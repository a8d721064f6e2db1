export type TimeWarning = 'ten' | 'two';

const minute = 60_000;

/** What to be told with this much time left. Ten minutes are worth a word only where there were clearly more. */
export function findTimeWarning(leftMs: number, totalMs: number): TimeWarning | null {
  if (leftMs <= 0) return null;
  if (leftMs <= 2 * minute) return 'two';
  return leftMs <= 10 * minute && totalMs >= 15 * minute ? 'ten' : null;
}
