import { byPassage } from '../by-passage';
import type { Passage } from '../passages';
import { type Contradiction, findPair } from './contradiction';

const name = String.raw`((?:[\p{L}\d-]+ ){0,3}?[\p{L}\d-]+)`;
const end = String.raw`(?=\s*(?:$|[.,;:(–—]|as\b|since\b|because\b|for\b|so\b|here\b|when\b|in\b|which\b|to\b|;))`;
const article = String.raw`(?:the |an? |our |one )?`;
const choices: readonly RegExp[] = [
  new RegExp(
    String.raw`^\W*(?:\d[).:]\s*)?${article}${name} (?:was|is|were|are|has been|gets) (?:chosen|preferred|picked|taken|selected|better) (?:over|instead of|rather than|than|before) ${article}${name}${end}`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:i|we)(?: would|['’]d| have)? (?:chose|chosen|choose|prefer|preferred|pick|picked|take|took|go for|went for|favour) ${article}${name} (?:over|instead of|rather than) ${article}${name}${end}`,
    'iu',
  ),
  new RegExp(
    String.raw`^\W*(?:\d[).:]\s*)?${article}${name} (?:over|instead of|rather than) ${article}${name}${end}`,
    'iu',
  ),
];

type Choice = { taken: string; left: string };

const plain = (words: string | undefined): string =>
  (words ?? '')
    .toLowerCase()
    .replace(/^(?:the|an?|our|one) /, '')
    .replace(/s$/, '');

const readChoice = byPassage(({ text, step }: Passage): Choice | null => {
  if (step !== 'tradeoffs' && step !== 'architecture') return null;
  for (const expression of choices) {
    const match = expression.exec(text);
    if (match) return { taken: plain(match[1]), left: plain(match[2]) };
  }
  return null;
});

/** "The call was chosen over the queue. The queue was chosen over the call": each is taken, and each is left. */
export function findBothWays(passages: readonly Passage[]): Contradiction[] {
  const chosen = passages.filter((passage) => readChoice(passage) !== null);
  const pair = findPair(chosen, chosen, (one, other) => {
    const [a, b] = [readChoice(one), readChoice(other)];
    return one !== other && a?.taken === b?.left && a?.left === b?.taken;
  });
  const message = 'Each of two ways is chosen over the other.';
  return pair ? [{ id: 'both-ways', one: pair[0], other: pair[1], message }] : [];
}
