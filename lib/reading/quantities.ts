import { numberWordValue, scaleValue } from './number-words';
import { findSubject } from './quantity-subject';
import type { Sentence } from './segment';
import type { Token } from './tokens';
import type { Quantity } from './types';
import { findUnit, rateWords, structuralNouns } from './units';

export type QuantityKind =
  | 'time'
  | 'size'
  | 'percent'
  | 'money'
  | 'distance'
  | 'rate'
  | 'ratio'
  | 'count'
  | 'bare';

/** A quantity with what a calculation needs: `base` is in seconds, bytes, per second or plain counts. */
export type Measure = Quantity & { kind: QuantityKind; base: number };

type Numeral = { value: number; from: number; to: number };
type Reading = { kind: QuantityKind; unit: string; base: number; to: number };

/** Every number of a sentence that measures something; dates, versions, codes, clock times and step numbers are left out. */
export function findQuantities(sentence: Sentence): readonly Measure[] {
  const known = measured.get(sentence);
  if (known) return known;
  const found = measure(sentence);
  measured.set(sentence, found);
  return found;
}

/** Several readers ask for the same sentence; the answer depends on nothing else. */
const measured = new WeakMap<Sentence, readonly Measure[]>();

function measure(sentence: Sentence): Measure[] {
  const tokens = sentence.tokens;
  const found: Measure[] = [];
  let at = 0;
  while (at < tokens.length) {
    const numeral = readNumeral(tokens, at);
    if (!numeral) {
      at += 1;
      continue;
    }
    const isLabel = isLabelNumber(tokens, numeral);
    const reading = isLabel ? null : readUnit(tokens, numeral);
    if (reading) found.push(toMeasure(sentence, numeral, reading));
    at = Math.max(reading?.to ?? 0, numeral.to);
  }
  return found;
}

/** A number with its unit and the thing it constrains; a small plain count is no measure of the system. */
export function isQuantified(quantity: Measure): boolean {
  if (quantity.subject === null || quantity.kind === 'bare') return false;
  return quantity.kind !== 'count' || quantity.value >= countMin || quantity.bound !== 'exact';
}

const countMin = 10;

function toMeasure(sentence: Sentence, numeral: Numeral, reading: Reading): Measure {
  const tokens = sentence.tokens;
  const first = tokens[numeral.from];
  const last = tokens[reading.to - 1];
  return {
    value: numeral.value,
    unit: reading.unit,
    bound: reading.kind === 'bare' ? 'exact' : boundOf(tokens, numeral.from, reading.to),
    subject: reading.kind === 'bare' ? null : findSubject(sentence, numeral.from, reading.to),
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    kind: reading.kind,
    base: reading.base,
  };
}

/** Digits or words, with scale, fraction and range: "half a million", "12k", "2–3", "three quarters of an". */
function readNumeral(tokens: readonly Token[], from: number): Numeral | null {
  const first = tokens[from];
  if (!first) return null;
  if (first.kind === 'number') return readDigits(tokens, from);
  if (first.kind !== 'word') return null;
  if (isSingleUnit(tokens, from)) return { value: 1, from, to: from + 1 };
  return readWords(tokens, from);
}

/** "within a minute", "every hour" after a bound: one of the unit. */
function isSingleUnit(tokens: readonly Token[], from: number): boolean {
  const word = tokens[from]?.lower ?? '';
  if (word !== 'a' && word !== 'an') return false;
  const before = tokens[from - 1]?.lower ?? '';
  const unit = findUnit(tokens[from + 1]?.lower ?? '');
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
  const range = /^[-–—]$|^to$/.test(tokens[to]?.lower ?? '') ? tokens[to + 1] : undefined;
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
  while (to > from && isFillerWord(tokens[to - 1]?.lower ?? '')) to -= 1;
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
  const word = tokens[at]?.lower ?? '';
  if (!isFillerWord(word)) return false;
  if (word === 'and') return part >= 100 && numberWordValue(tokens[at + 1]?.lower ?? '') !== null;
  return part < 1 || part === 0.75;
}

const labelWords =
  /^(?:step|phase|version|v|release|section|chapter|page|figure|table|row|line|point|option|question|part|level|q|day_one|http|status|code|codes|error|errors|answers|answer|returns|return|returned|responds|respond|replies|reply|with|nr|no|number|iso|rfc|utf|sha|port|top|hour_of|h|s)$/;
const yearBefore =
  /^(?:since|in|by|until|till|of|from|before|after|during|year|january|february|march|april|may|june|july|august|september|october|november|december|the)$/;
const months =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)$/;
const statusCode = /^(?:[1-5]\d\d)$/;

/** A number that names something: a year, a version, a status code, a step, a date or "24/7". */
function isLabelNumber(tokens: readonly Token[], numeral: Numeral): boolean {
  const token = tokens[numeral.from];
  if (token?.kind !== 'number') return false;
  const previous = tokens[numeral.from - 1];
  const next = tokens[numeral.to];
  const before = previous?.lower ?? '';
  const after = next?.lower ?? '';
  const hasUnit = findUnit(after) !== null && after !== 's';
  if (/^\d+\.\d+\.\d+/.test(token.lower)) return true;
  if (/^(?:xx|st|nd|rd|th|am|pm|x)$/.test(after) && next?.start === token.end && !/^(?:am|pm)$/.test(after))
    return after !== 'x';
  if (/^(?:am|pm)$/.test(after)) return true;
  if (
    /^(?:19|20)\d\d$/.test(token.lower) &&
    (yearBefore.test(before) || !next || next.kind === 'mark') &&
    !hasUnit
  )
    return true;
  if (months.test(after) || (months.test(before) && before !== 'may')) return true;
  if (before === '/' || (after === '/' && tokens[numeral.to + 1]?.kind === 'number')) return true;
  if (statusCode.test(token.lower) && !hasUnit && isCodeContext(tokens, numeral)) return true;
  return (
    labelWords.test(before) &&
    !hasUnit &&
    !/^(?:answers?|returns?|returned|responds?|repl(?:y|ies)|with|no|s|h|code|codes|errors?|top|number)$/.test(
      before,
    )
  );
}

function isCodeContext(tokens: readonly Token[], numeral: Numeral): boolean {
  const near = tokens.slice(Math.max(0, numeral.from - 4), numeral.from).map((token) => token.lower);
  const isAfterVerb = near.some((word) =>
    /^(?:answers?|returns?|returned|responds?|replies|reply|status|http|code|gets?|with|post|get|put|patch|delete|→|->|or|and|not|a|an)$/.test(
      word,
    ),
  );
  const next = tokens[numeral.to];
  return (
    isAfterVerb &&
    (!next || next.kind === 'mark' || !/^(?:a|an|per|each|every)$/.test(next.lower)) &&
    !isCountNoun(next)
  );
}

const isCountNoun = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  token.lower.length > 3 &&
  token.lower.endsWith('s') &&
  !/^(?:plus|thus|this|always|unless|because|status|means|was)$/.test(token.lower);

function readUnit(tokens: readonly Token[], numeral: Numeral): Reading | null {
  const money = findUnit(tokens[numeral.from - 1]?.lower ?? '');
  if (money?.kind === 'money')
    return withRate(tokens, { kind: 'money', unit: money.name, base: numeral.value, to: numeral.to });
  let at = numeral.to;
  if (numeral.value < 1) while (/^(?:a|an|of|the)$/.test(tokens[at]?.lower ?? '')) at += 1;
  if (tokens[at]?.lower === '-') at += 1;
  const next = tokens[at];
  const word = next?.lower ?? '';
  if (rateWords.has(word))
    return {
      kind: 'rate',
      unit: 'per s',
      base: word === 'rpm' ? numeral.value / 60 : numeral.value,
      to: at + 1,
    };
  const unit = findUnit(word);
  if (word === 'per' && tokens[at + 1]?.lower === 'cent')
    return { kind: 'percent', unit: '%', base: numeral.value, to: at + 2 };
  if (unit && !isOrdinalSecond(tokens, numeral, at))
    return withRate(tokens, {
      kind: unit.kind,
      unit: unit.name,
      base: numeral.value * unit.factor,
      to: at + 1,
    });
  const ratio = readRatio(tokens, numeral, at);
  if (ratio) return ratio;
  return readCount(tokens, numeral);
}

/** "two second providers" is no duration. */
function isOrdinalSecond(tokens: readonly Token[], numeral: Numeral, at: number): boolean {
  return (
    tokens[at]?.lower === 'second' &&
    numeral.value !== 1 &&
    tokens[at - 1]?.lower !== '-' &&
    tokens[at + 1]?.kind === 'word' &&
    isCountNoun(tokens[at + 1])
  );
}

/** "8 in 10,000 letters", "one of five". */
function readRatio(tokens: readonly Token[], numeral: Numeral, at: number): Reading | null {
  const joint = tokens[at]?.lower;
  if (joint !== 'in' && joint !== 'of' && joint !== 'per') return null;
  const whole = readNumeral(tokens, at + 1);
  if (!whole || whole.value < 2 || findUnit(tokens[whole.to]?.lower ?? '')) return null;
  return { kind: 'ratio', unit: `in ${whole.value}`, base: numeral.value / whole.value, to: whole.to };
}

/** A counted noun, perhaps after an adjective or two, and the rate it comes at. */
function readCount(tokens: readonly Token[], numeral: Numeral): Reading | null {
  let at = numeral.to;
  for (let words = 0; words < 5; words += 1) {
    const token = tokens[at];
    if (token?.lower === '-') {
      at += 1;
      continue;
    }
    const rate = withRate(tokens, {
      kind: 'count',
      unit: words === 0 ? '' : 'count',
      base: numeral.value,
      to: at,
    });
    if (rate.kind === 'rate') return rate;
    if (
      token?.kind !== 'word' ||
      findUnit(token.lower) ||
      /^(?:a|an|per|each|every|the|and|or|in|on|at|to|for|is|are|of|with|by|times|than|as|so|we|it|that)$/.test(
        token.lower,
      )
    )
      break;
    at += 1;
    if (isCountNoun(token) || /^(?:people|reads|writes)$/.test(token.lower)) {
      const noun = token.lower.replace(/s$/, '');
      if (structuralNouns.has(noun) || structuralNouns.has(token.lower)) return null;
      return withRate(tokens, { kind: 'count', unit: token.lower, base: numeral.value, to: at });
    }
  }
  const noun = tokens[numeral.to];
  if (numeral.value === 1 && noun?.kind === 'word') {
    const rate = withRate(tokens, { kind: 'count', unit: noun.lower, base: 1, to: numeral.to + 1 });
    return rate.kind === 'rate' ? rate : null;
  }
  const isDigits = tokens[numeral.from]?.kind === 'number';
  return isDigits ? { kind: 'bare', unit: '', base: numeral.value, to: numeral.to } : null;
}

/** "… a second", "/s", "per minute", "an hour", "each week" turn a count into a rate. */
function withRate(tokens: readonly Token[], reading: Reading): Reading {
  const joint = tokens[reading.to]?.lower ?? '';
  if (!/^(?:a|an|per|each|every|\/)$/.test(joint)) return reading;
  let at = reading.to + 1;
  const divisor = readNumeral(tokens, at);
  if (divisor && divisor.value >= 1) at = divisor.to;
  const time = findUnit(tokens[at]?.lower ?? '');
  if (time?.kind !== 'time') return reading;
  if (reading.kind === 'percent' || reading.kind === 'time' || reading.kind === 'size')
    return { ...reading, unit: `${reading.unit} per ${time.name}`, to: at + 1 };
  const seconds = time.factor * (divisor && divisor.value >= 1 ? divisor.value : 1);
  const noun = reading.unit === '' || reading.unit === 'count' ? '' : `${reading.unit} `;
  return {
    kind: reading.kind === 'money' ? 'money' : 'rate',
    unit: `${noun}per ${time.name}`,
    base: reading.base / seconds,
    to: at + 1,
  };
}

const maxBefore =
  /(?: (?:under|below|at most|less than|fewer than|within|up to|no more than|not more than|never more than|no older than|never older than|older than|longer than|more than|later than|not exceed|never exceeds?|maximum|max|maximum of|limit of|limited to|capped at|cap of|as little as|inside|until|≤|<|not above|never above|not over)) (?:the |a |an |about |some )?$/;
const minBefore =
  /(?: (?:at least|over|above|more than|minimum|min|no less than|not less than|no fewer than|≥|>|exceeds?|exceed|passes|pass|beyond|from|upwards of|not below|never below)) (?:the |a |an |about |some )?$/;
const aboutBefore =
  /(?: (?:about|around|some|roughly|approximately|approx|~|nearly|almost|circa|ca|near|close to|or so|≈)) (?:the |a |an )?$/;
const negatedBefore = /(?: (?:no|not|never|nobody|none|nothing|without|cannot)) /;

function boundOf(tokens: readonly Token[], from: number, to: number): Quantity['bound'] {
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
  for (let at = from; at < to; at += 1) text += `${tokens[at]?.lower ?? ''} `;
  return text;
}
