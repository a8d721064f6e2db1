import { readNumeral, readShare, type Numeral } from './numerals';
import { boundOf } from './quantity-bound';
import { findSubject } from './quantity-subject';
import { withRate } from './rates';
import { readRatio } from './ratios';
import type { Sentence } from './segment';
import { lowerAt, type Token } from './tokens';
import type { Quantity } from './types';
import { findUnit, rateWords, structuralNouns, type QuantityKind, type UnitReading } from './units';

/** A quantity with what a calculation needs: `base` is in seconds, bytes, per second or plain counts. */
export type Measure = Quantity & { kind: QuantityKind; base: number };

/** Every number of a sentence that measures something; dates, versions, codes, clock times and step numbers are left out. */
export function findQuantities(sentence: Sentence): readonly Measure[] {
  if (sentence.tokens.length <= tokensToReadAfresh) return measure(sentence);
  const known = measured.get(sentence);
  if (known) return known;
  const found = measure(sentence);
  measured.set(sentence, found);
  return found;
}

/** Several readers ask for the same sentence; the answer depends on nothing else. */
const measured = new WeakMap<Sentence, readonly Measure[]>();
/** So few tokens are read sooner than they are looked up. */
const tokensToReadAfresh = 3;

function measure(sentence: Sentence): Measure[] {
  const tokens = sentence.tokens;
  const found: Measure[] = [];
  let at = 0;
  while (at < tokens.length) {
    const share = readShare(tokens, at);
    if (share) {
      found.push(toMeasure(sentence, share, { kind: 'percent', unit: '%', base: share.value, to: share.to }));
      at = share.to;
      continue;
    }
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
  if (quantity.subject === null || quantity.kind === 'bare' || isAbsolute(quantity)) return false;
  return quantity.kind !== 'count' || quantity.value >= countMin || quantity.bound !== 'exact';
}

const countMin = 10;
/** "100 % reliable", "gives 110 %": a manner of speaking. */
const isAbsolute = (quantity: Measure): boolean =>
  quantity.kind === 'percent' && quantity.value >= 100 && quantity.value <= 110;

function toMeasure(sentence: Sentence, numeral: Numeral, reading: UnitReading): Measure {
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
  if (
    (before === '/' && findUnit(after) === null) ||
    (after === '/' && tokens[numeral.to + 1]?.kind === 'number')
  )
    return true;
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
  (token.lower.length > 3 || token.lower === 'ups') &&
  token.lower.endsWith('s') &&
  !/^(?:plus|thus|this|always|unless|because|status|means|was)$/.test(token.lower);

function readUnit(tokens: readonly Token[], numeral: Numeral): UnitReading | null {
  const money = findUnit(lowerAt(tokens, numeral.from - 1));
  if (money?.kind === 'money')
    return withRate(tokens, { kind: 'money', unit: money.name, base: numeral.value, to: numeral.to });
  let at = numeral.to;
  if (numeral.value < 1) while (/^(?:a|an|of|the)$/.test(lowerAt(tokens, at))) at += 1;
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
  if (spans.test(word) && findUnit(lowerAt(tokens, at + 1))?.kind === 'time') at += 1;
  const unit = findUnit(lowerAt(tokens, at));
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

/** "sixteen waking hours", "three working days". */
const spans =
  /^(?:waking|working|busy|full|whole|peak|calendar|business|open|opening|short|long|good|quiet)$/;

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

/** A hundred people are a load; four of them are a meeting. */
const crowdMin = 100;

/** A counted noun, perhaps after an adjective or two, and the rate it comes at. */
function readCount(tokens: readonly Token[], numeral: Numeral): UnitReading | null {
  let at = numeral.to;
  for (let words = 0; words < 5; words += 1) {
    const token = tokens[at];
    if (token?.lower === '-') {
      at += 1;
      continue;
    }
    if (
      token?.lower === 'of' &&
      /^(?:these|those|such|our|its|their|his|her|my|them)$/.test(lowerAt(tokens, at + 1))
    ) {
      at += 2;
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
      const isStructural = structuralNouns.has(noun) || structuralNouns.has(token.lower);
      if (isStructural && numeral.value < crowdMin) {
        const paced = withRate(tokens, { kind: 'count', unit: token.lower, base: numeral.value, to: at });
        return paced.kind === 'rate' ? paced : null;
      }
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
