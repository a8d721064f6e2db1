/** The words of a text in lower case, without Markdown or punctuation. */
export const toWords = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu) ?? [];

/** The sentences of at least eight words, normalised so that two copies are equal. */
export const toSentences = (text: string): readonly string[] =>
  text
    .split(/[.?!:;]\s|\n/)
    .map(toWords)
    .filter(({ length }) => length >= 8)
    .map((words) => words.join(' '));
