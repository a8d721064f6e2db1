import type { ReplyEvidence, ReplyVerdict } from '@/lib/rubric/interview/interview-reading';

export type ReplyPiece = { text: string; isQuoted: boolean };

/** A reply cut where its verdicts quote it; what two of them quote is one piece. */
export function markQuotes(reply: string, verdicts: readonly ReplyVerdict[]): ReplyPiece[] {
  const quotes = verdicts
    .flatMap(({ evidence }) => evidence.filter((each): each is ReplyEvidence => each.kind === 'reply'))
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(reply.length, end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: ReplyPiece[] = [];
  let at = 0;
  const add = (to: number, isQuoted: boolean) => {
    if (to <= at) return;
    const last = pieces.at(-1);
    const text = reply.slice(at, to);
    if (last?.isQuoted === isQuoted) last.text += text;
    else pieces.push({ text, isQuoted });
    at = to;
  };
  for (const { start, end } of quotes) {
    add(start, false);
    add(end, true);
  }
  add(reply.length, false);
  return pieces;
}
