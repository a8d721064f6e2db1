/** `75_000` → "1:15"; over an hour "1:02:05". */
export function toClock(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const tail = String(seconds % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${tail}` : `${minutes}:${tail}`;
}

/** Where an attempt is seen once it is submitted: a link candidate gets a receipt, everybody else the reading. */
export const afterwardsOf = ({
  attemptId,
  isCandidate,
}: Readonly<{ attemptId: string; isCandidate: boolean }>): string =>
  isCandidate ? `/join/receipt/${attemptId}` : `/results/${attemptId}`;
