import { readNumeral, type Numeral } from './numerals';
import { lowerAt, type Token } from './tokens';
import { findUnit, type UnitReading } from './units';

/** Two numbers that stand to each other, or a number that multiplies a thing. */
export function readRatio(tokens: readonly Token[], numeral: Numeral, at: number): UnitReading | null {
  return readShareOf(tokens, numeral, at) ?? readMultiple(tokens, numeral, at);
}

/** "8 in 10,000 letters", "one of five". */
function readShareOf(tokens: readonly Token[], numeral: Numeral, at: number): UnitReading | null {
  const joint = tokens[at]?.lower;
  if (joint !== 'in' && joint !== 'of' && joint !== 'per') return null;
  const whole = readNumeral(tokens, at + 1);
  if (!whole || whole.value < 2 || findUnit(lowerAt(tokens, whole.to))) return null;
  return { kind: 'ratio', unit: `in ${whole.value}`, base: numeral.value / whole.value, to: whole.to };
}

/** "50 to 1", "ten times the writes", "three nines". */
function readMultiple(tokens: readonly Token[], numeral: Numeral, at: number): UnitReading | null {
  const word = lowerAt(tokens, at);
  if (word === 'nines' && numeral.value >= 2 && numeral.value <= 6)
    return { kind: 'percent', unit: 'nines', base: 100 - 10 ** (2 - numeral.value), to: at + 1 };
  if (word === 'times' && /^(?:the|as|more|our|their|its)$/.test(lowerAt(tokens, at + 1)))
    return { kind: 'ratio', unit: 'times', base: numeral.value, to: at + 1 };
  const isToOne = (word === 'to' || word === ':') && /^(?:1|one)$/.test(lowerAt(tokens, at + 1));
  return isToOne && numeral.value > 1
    ? { kind: 'ratio', unit: 'to 1', base: numeral.value, to: at + 2 }
    : null;
}
