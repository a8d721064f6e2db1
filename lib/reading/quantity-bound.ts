import { lowerAt, type Token } from './tokens';
import type { Quantity } from './types';

const maxBefore =
  /(?: (?:under|below|at most|less than|fewer than|within|up to|no more than|not more than|never more than|no older than|never older than|older than|longer than|more than|later than|not exceed|never exceeds?|maximum|max|maximum of|limit of|limited to|capped at|cap of|as little as|inside|until|≤|<|not above|never above|not over)) (?:the |a |an |about |some )?$/;
const minBefore =
  /(?: (?:at least|over|above|more than|minimum|min|no less than|not less than|no fewer than|≥|>|exceeds?|exceed|passes|pass|beyond|from|upwards of|not below|never below)) (?:the |a |an |about |some )?$/;
const aboutBefore =
  /(?: (?:about|around|some|roughly|approximately|approx|~|nearly|almost|circa|ca|near|close to|or so|≈)) (?:the |a |an )?$/;
const negatedBefore = /(?: (?:no|not|never|nobody|none|nothing|without|cannot)) /;

/** Which side of the number the sentence allows, read from the words around it. */
export function boundOf(tokens: readonly Token[], from: number, to: number): Quantity['bound'] {
  const before = lowerText(tokens, Math.max(0, from - 5), from);
  const after = lowerText(tokens, to, to + 2);
  if (after.startsWith(' or less ') || after.startsWith(' or fewer ') || after.startsWith(' at most '))
    return 'max';
  if (after.startsWith(' or more ') || after.startsWith(' at least ')) return 'min';
  if (
    / (?:older|longer|more|later|over|above|beyond) (?:than )?$/.test(before) &&
    negatedBefore.test(lowerText(tokens, Math.max(0, from - 12), from))
  )
    return 'max';
  if (minBefore.test(before)) return 'min';
  if (maxBefore.test(before)) return 'max';
  return aboutBefore.test(before) ? 'about' : 'exact';
}

function lowerText(tokens: readonly Token[], from: number, to: number): string {
  let text = ' ';
  for (let at = from; at < to; at += 1) text += `${lowerAt(tokens, at)} `;
  return text;
}
