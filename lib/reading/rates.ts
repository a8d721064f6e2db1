import { readNumeral } from './numerals';
import { lowerAt, type Token } from './tokens';
import { findUnit, type UnitReading } from './units';

/** Where the time of a rate begins: "a day", "of these in a day", "per 5 minutes". */
function rateJoint(tokens: readonly Token[], from: number): number {
  let at = from;
  if (lowerAt(tokens, at) === 'of' && /^(?:these|them|those|such)$/.test(lowerAt(tokens, at + 1))) at += 2;
  const joint = lowerAt(tokens, at);
  if (/^(?:a|an|per|each|every|\/)$/.test(joint)) return at + 1;
  const isWithin =
    /^(?:in|within|inside)$/.test(joint) && /^(?:a|an|one|any|the same)$/.test(lowerAt(tokens, at + 1));
  return isWithin ? at + 2 : -1;
}

/** "100k drivers / 4 s = 25k a second" divides; "100 mails / 5 min" is a rate. */
const isDivision = (tokens: readonly Token[], joint: number, end: number): boolean =>
  lowerAt(tokens, joint) === '/' && /^(?:=|≈|~|→|is|are|gives?|makes?)$/.test(lowerAt(tokens, end));

/** "… a second", "/s", "per minute", "an hour", "each week" turn a count into a rate. */
export function withRate(tokens: readonly Token[], reading: UnitReading): UnitReading {
  let at = rateJoint(tokens, reading.to);
  if (at < 0) return reading;
  const divisor = readNumeral(tokens, at);
  if (divisor && divisor.value >= 1) at = divisor.to;
  const time = findUnit(lowerAt(tokens, at));
  if (time?.kind !== 'time') return reading;
  if (divisor && isDivision(tokens, reading.to, at + 1)) return reading;
  if (reading.kind === 'percent' || reading.kind === 'time' || reading.kind === 'size') {
    const base = divisor && divisor.value >= 1 ? reading.base / divisor.value : reading.base;
    return { ...reading, base, unit: `${reading.unit} per ${time.name}`, to: at + 1 };
  }
  const seconds = time.factor * (divisor && divisor.value >= 1 ? divisor.value : 1);
  const noun = reading.unit === '' || reading.unit === 'count' ? '' : `${reading.unit} `;
  return {
    kind: reading.kind === 'money' ? 'money' : 'rate',
    unit: `${noun}per ${time.name}`,
    base: reading.base / seconds,
    to: at + 1,
  };
}
