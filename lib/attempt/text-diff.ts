/** One replacement in a text: at `start`, `deleteCount` UTF-16 units give way to `insert`. */
export type Splice = { start: number; deleteCount: number; insert: string };

/**
 * The one replacement that turns `from` into `to`, or null where they are equal. It never cuts a surrogate pair in
 * two, so that each half of the log stays valid text on its own. Linear in the longer text.
 */
export function findSplice(from: string, to: string): Splice | null {
  if (from === to) return null;
  const shorter = Math.min(from.length, to.length);
  let head = 0;
  while (head < shorter && from.charCodeAt(head) === to.charCodeAt(head)) head++;
  if (splitsPair(from, head) || splitsPair(to, head)) head--;
  let tail = 0;
  while (
    tail < shorter - head &&
    from.charCodeAt(from.length - 1 - tail) === to.charCodeAt(to.length - 1 - tail)
  )
    tail++;
  if (splitsPair(from, from.length - tail) || splitsPair(to, to.length - tail)) tail--;
  return {
    start: head,
    deleteCount: from.length - tail - head,
    insert: to.slice(head, to.length - tail),
  };
}

/** True where `at` lies between the two halves of one character. */
function splitsPair(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
