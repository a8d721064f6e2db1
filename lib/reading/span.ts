import type { Sentence } from './segment';

/** A place in the text read: UTF-16 code units, `end` exclusive. */
export type Span = { start: number; end: number };

/** The words of a sentence or a part of it, lower case, with a blank at both ends: patterns look for ` word `. */
export function said(sentence: Sentence, from = 0, to = sentence.words.length): string {
  const joined = sentence.words
    .slice(from, to)
    .map((word) => word.lower)
    .join(' ');
  return ` ${joined} `.replaceAll(' can not ', ' cannot ');
}

export function spanOf(sentence: Sentence, from: number, to: number): Span {
  return {
    start: sentence.words[from]?.start ?? sentence.start,
    end: sentence.words[to - 1]?.end ?? sentence.end,
  };
}
