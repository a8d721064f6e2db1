import { toStem } from './stem';

/** One word, number or mark, with its place in the text read (UTF-16 code units). */
export type Token = {
  kind: 'word' | 'number' | 'mark';
  /** As written; `M` and `m` are different units. */
  raw: string;
  /** Lower case, apostrophes straightened. */
  lower: string;
  /** What the matcher compares: inflections of one word share a stem. */
  stem: string;
  start: number;
  end: number;
};

const tokenShape =
  /[\p{L}_][\p{L}\p{M}\p{N}_]*(?:['’](?:s|t|ll|re|ve|d|m)(?![\p{L}\p{N}_]))?|\d+(?:[.,:]\d+)*|[^\s]/giu;

/** Contractions whose second half carries meaning; any other `'s` is a possessive and is dropped. */
const pronounsBeforeIs = new Set(['it', 'that', 'there', 'here', 'what', 'who', 'he', 'she', 'this', 'let']);
const endings = new Map([
  ['ll', 'will'],
  ['re', 'are'],
  ['ve', 'have'],
  ['d', 'would'],
  ['m', 'am'],
]);

/** The word at a place, lower case; nothing beyond either end, for whoever looks at the neighbours of a word. */
export const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

/** Splits a slice of text into tokens in one pass; never fails, whatever the script. */
export function tokenise(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  const slice = text.slice(from, to);
  for (const match of slice.matchAll(tokenShape)) {
    const start = from + match.index;
    addToken(tokens, match[0], start, start + match[0].length);
  }
  return tokens;
}

function addToken(tokens: Token[], raw: string, start: number, end: number): void {
  const lower = raw.toLowerCase().replace('’', "'");
  const first = lower.charCodeAt(0);
  if (first >= 48 && first <= 57) {
    tokens.push({ kind: 'number', lower, stem: lower, raw, start, end });
    return;
  }
  if (!/[\p{L}_]/u.test(lower)) {
    tokens.push({ kind: 'mark', lower, stem: lower, raw, start, end });
    return;
  }
  for (const part of splitContraction(lower)) {
    tokens.push({ kind: 'word', lower: part, stem: toStem(part), raw, start, end });
  }
}

function splitContraction(word: string): string[] {
  if (word === 'cannot' || word === "can't") return ['can', 'not'];
  if (word === "won't") return ['will', 'not'];
  if (word.endsWith("n't")) return [word.slice(0, -3), 'not'];
  const cut = word.indexOf("'");
  if (cut < 0) return [word];
  const head = word.slice(0, cut);
  const tail = word.slice(cut + 1);
  if (tail === 's') return pronounsBeforeIs.has(head) ? [head, 'is'] : [head];
  const full = endings.get(tail);
  return full ? [head, full] : [head];
}
