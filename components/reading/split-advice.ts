/** The two halves of advice: what stands in the answer, and what a strong answer adds. */
export type SplitAdvice = { said: string | null; adds: string | null };

/** Words that open the second half where it does not name a strong answer. */
const secondHalf = /(?<=[.”] )(?=[A-Z])/;

/**
 * Advice begins with what is there, often as a quote, and goes on to what a strong answer does. Where nothing is there, it begins
 * with the second half; where only something is observed, there is no second half.
 */
export function splitAdvice(advice: string): SplitAdvice {
  // What somebody wrote may hold any words: only our own are looked at.
  const own = advice.replace(/“[^”]*”/g, (quote) => '“'.padEnd(quote.length - 1, '·').concat('”'));
  const strong = /(?:\bhere )?\ba strong answer\b/i.exec(own)?.index;
  const at = strong ?? secondHalf.exec(own)?.index;
  if (at === undefined) return { said: toSentence(advice), adds: null };
  return { said: toSentence(advice.slice(0, at)), adds: toSentence(advice.slice(at)) };
}

/** `You wrote “x”.` under a heading that says as much: only `“x”` is left. */
export const withoutLeadIn = (said: string): string => said.replace(/^You wrote (“[^”]*”)\.?$/, '$1');

/** A half that stands by itself: a capital first, a full stop last; null where there is nothing. */
function toSentence(half: string): string | null {
  const trimmed = half.trim().replace(/[;,:]$/, '');
  if (trimmed === '') return null;
  const ended = /[.?”…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
  return ended.charAt(0).toUpperCase() + ended.slice(1);
}
