import { numberWordValue, scaleValue } from './number-words';
import { lowerAt, type Token } from './tokens';
import { findUnit } from './units';

/** A number as written: tokens `from` to `to` (exclusive). */
export type Numeral = { value: number; from: number; to: number };

/** Digits or words, with scale, fraction and range: "half a million", "12k", "2–3", "three quarters of an". */
export function readNumeral(tokens: readonly Token[], from: number): Numeral | null {
  const first = tokens[from];
  if (!first) return null;
  if (first.kind === 'number') return readDigits(tokens, from);
  if (first.kind !== 'word') return null;
  if (isSingleUnit(tokens, from)) return { value: 1, from, to: from + 1 };
  return readWords(tokens, from);
}

/** "a fifth of", "by a third", "two thirds of": a share in words, as percent. */
export function readShare(tokens: readonly Token[], from: number): Numeral | null {
  const part = parts.get(lowerAt(tokens, from + 1));
  const count = shareCounts.get(lowerAt(tokens, from));
  if (part === undefined || count === undefined || count >= part) return null;
  const after = lowerAt(tokens, from + 2);
  const isShare = after === 'of' || /^(?:by|to)$/.test(lowerAt(tokens, from - 1)) || (count > 1 && part > 2);
  if (!isShare || (after === 'of' && /^(?:an|a)$/.test(lowerAt(tokens, from + 3)))) return null;
  return { value: (100 * count) / part, from, to: from + 2 };
}

const shareCounts = new Map([
  ['a', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['nine', 9],
]);
const parts = new Map([
  ['half', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['eighth', 8],
  ['tenth', 10],
  ['tenths', 10],
  ['hundredth', 100],
]);

/** "within a minute", "every hour" after a bound: one of the unit. */
function isSingleUnit(tokens: readonly Token[], from: number): boolean {
  const word = lowerAt(tokens, from);
  if (word !== 'a' && word !== 'an') return false;
  const before = lowerAt(tokens, from - 1);
  const unit = findUnit(lowerAt(tokens, from + 1));
  return (
    unit?.kind === 'time' &&
    unit.name !== 'month' &&
    /^(?:within|under|than|most|least|inside|after|every|about)$/.test(before)
  );
}

function readDigits(tokens: readonly Token[], from: number): Numeral | null {
  const first = tokens[from];
  if (!first || first.lower.includes(':')) return null;
  let value = toNumber(first.lower);
  let to = from + 1;
  const range = /^[-–—]$|^to$/.test(lowerAt(tokens, to)) ? tokens[to + 1] : undefined;
  if (range?.kind === 'number' && !range.lower.includes(':') && toNumber(range.lower) > value) {
    value = toNumber(range.lower);
    to += 2;
  }
  const scale = scaleAt(tokens, to);
  return scale ? { value: value * scale, from, to: to + 1 } : { value, from, to };
}

/** "12,000" and "1.5"; a comma followed by other than three digits is a decimal comma. */
function toNumber(written: string): number {
  const plain = /,\d{3}(?:\D|$)/.test(written) ? written.replaceAll(',', '') : written.replace(',', '.');
  const value = Number.parseFloat(plain);
  return Number.isFinite(value) ? value : 0;
}

function scaleAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const word = scaleValue(token.lower);
  if (word) return word;
  const isClose = token.start === tokens[at - 1]?.end;
  if (token.raw === 'M' || (isClose && /^(?:mn|mio)$/.test(token.lower))) return 1e6;
  if (/^bn$/.test(token.lower)) return 1e9;
  return isClose && (token.lower === 'k' || token.raw === 'B') ? (token.lower === 'k' ? 1e3 : 1e9) : null;
}

function readWords(tokens: readonly Token[], from: number): Numeral | null {
  let total = 0;
  let part: number | null = null;
  let at = from;
  for (; at < tokens.length && at < from + 10; at += 1) {
    const word = tokens[at];
    if (!word || word.kind !== 'word') {
      if (word?.lower === '-' && part !== null) continue;
      break;
    }
    const value = numberWordValue(word.lower);
    const scale = scaleValue(word.lower);
    if (value !== null)
      part = part === null ? value : value < 1 ? part * value : joins(part, value) ? part + value : value;
    else if (
      scale !== null &&
      !word.lower.endsWith('s') &&
      (part !== null || tokens[from - 1]?.lower === 'a')
    ) {
      const grown: number = (part ?? 1) * scale;
      if (scale >= 1000) {
        total += grown;
        part = 0;
      } else part = grown;
    } else if (!(part !== null && isFiller(tokens, at, part))) break;
  }
  if (part === null) return null;
  let to = at;
  while (to > from && isFillerWord(lowerAt(tokens, to - 1))) to -= 1;
  // "one" alone is mostly a pronoun; it counts only before a unit or "per".
  return { value: total + part, from, to };
}

/** "twenty five", "two hundred and fifty". */
const joins = (part: number, value: number): boolean =>
  (part >= 20 && value < 10) || (part >= 100 && value < 100);

const isFillerWord = (word: string): boolean =>
  word === 'a' || word === 'an' || word === 'of' || word === 'and' || word === '-';

/** "half a million", "three quarters of an hour", "two hundred and fifty". */
function isFiller(tokens: readonly Token[], at: number, part: number): boolean {
  const word = lowerAt(tokens, at);
  if (!isFillerWord(word)) return false;
  if (word === 'and') return part >= 100 && numberWordValue(lowerAt(tokens, at + 1)) !== null;
  return part < 1 || part === 0.75;
}
