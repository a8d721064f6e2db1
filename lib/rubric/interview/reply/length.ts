import type { ReplyReading } from '../interview-reading';

/** How fast people speak in an interview. */
const wordsPerMinute = 150;
/** About a minute and a half is good; under 12 words nothing can be said, past two and a half minutes nobody listens. */
const shortest = 12;
const longestSeconds = 150;

export const countReplyWords = (reply: string): number =>
  reply.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

/** How long a reply is when spoken, and how that sits. */
export function measureLength(reply: string): Pick<ReplyReading, 'words' | 'spokenSeconds' | 'length'> {
  const words = countReplyWords(reply);
  const spokenSeconds = Math.round((words * 60) / wordsPerMinute);
  const length =
    words === 0 ? 'none' : words < shortest ? 'short' : spokenSeconds > longestSeconds ? 'long' : 'good';
  return { words, spokenSeconds, length };
}
