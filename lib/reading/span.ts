import type { Sentence } from './segment';
import { lowerAt } from './tokens';

/** A place in the text read: UTF-16 code units, `end` exclusive. */
export type Span = { start: number; end: number };

/** The words of a sentence or a part of it, lower case, with a blank at both ends: patterns look for ` word `. */
export function said(sentence: Sentence, from = 0, to = sentence.words.length): string {
  if (from > 0 || to < sentence.words.length || to <= wordsToJoinAfresh) return join(sentence, from, to);
  const known = whole.get(sentence);
  if (known !== undefined) return known;
  const joined = join(sentence, from, to);
  whole.set(sentence, joined);
  return joined;
}

const whole = new WeakMap<Sentence, string>();
/** So few words are joined sooner than they are looked up. */
const wordsToJoinAfresh = 3;

function join(sentence: Sentence, from: number, to: number): string {
  let text = ' ';
  for (let at = from; at < to; at += 1) text += `${lowerAt(sentence.words, at)} `;
  return text.includes(' can not ') ? text.replaceAll(' can not ', ' cannot ') : text;
}

export function spanOf(sentence: Sentence, from: number, to: number): Span {
  return {
    start: sentence.words[from]?.start ?? sentence.start,
    end: sentence.words[to - 1]?.end ?? sentence.end,
  };
}
