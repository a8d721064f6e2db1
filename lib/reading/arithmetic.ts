import type { Measure } from './quantities';
import { findQuantities } from './quantities';
import type { Sentence } from './segment';

/** A calculation found in a text. `holds` is false where the result does not follow from the inputs. */
export type Calculation = {
  start: number;
  end: number;
  inputs: readonly number[];
  result: number;
  holds: boolean;
  /** What the inputs give, in the unit of the result; null where it cannot be told which sum was meant. */
  expected: number | null;
};

/** Room for "about": a billion a day is 11,574 a second and people say 11,600 or 12,000. */
const tolerance = 0.12;
const inputsMax = 6;

const relation = /(?: (?:times|x|×|\*|÷|divided|multiplied|each|per|every|a|an|of) )/;
const resultMark =
  /(?: (?:is|are|makes?|gives?|equals?|=|≈|~|so|about|around|roughly|comes?|means|that|hence|yields?|totals?|i e|sum|some|→|or|need|needs) )/;

/**
 * Back-of-envelope arithmetic in one sentence, or in two that follow each other: at least two stated inputs, a word
 * that says a result follows, and a result that a product or quotient of the inputs explains (method: every subset of
 * at most three inputs in the written units and in base units).
 */
export function findCalculations(sentences: readonly Sentence[]): Calculation[] {
  const found: Calculation[] = [];
  sentences.forEach((sentence, position) => {
    const stated = findQuantities(sentence);
    if (stated.length === 0) return;
    const own = stated.length > 1 ? checkMeasures(stated, wordsOf(sentence)) : null;
    if (own) {
      found.push(own);
      return;
    }
    const previous = sentences[position - 1];
    const before = previous ? findQuantities(previous) : [];
    if (!previous || before.length === 0 || !startsWithResult(sentence)) return;
    const joined = [...before, ...stated];
    const both = checkMeasures(joined, `${wordsOf(previous)}${wordsOf(sentence)}`);
    if (both) found.push(both);
  });
  return found;
}

const wordsOf = (sentence: Sentence): string => ` ${sentence.tokens.map((token) => token.lower).join(' ')} `;
const startsWithResult = (sentence: Sentence): boolean =>
  /^ (?:that is|this is|that makes|this makes|so|which|hence|it makes|makes|that gives|this gives|together|in total|thus) /.test(
    wordsOf(sentence),
  );

function checkMeasures(all: readonly Measure[], said: string): Calculation | null {
  const measures = all
    .filter((measure) => measure.value > 0 && measure.kind !== 'percent')
    .slice(0, inputsMax + 2);
  if (measures.length < 3 && !(measures.length === 2 && isRateConversion(measures))) return null;
  if (!resultMark.test(said) && !relation.test(said)) return null;
  for (let at = measures.length - 1; at >= 1; at -= 1) {
    const result = measures[at];
    if (!result) continue;
    const inputs = measures.slice(0, at);
    if (!isDerived(inputs, result, said)) continue;
    if (inputs.length === 1 && !isRateConversion([...inputs, result])) continue;
    const used = explain(inputs, result, onlyMultiplies(said));
    if (used) return toCalculation(measures, used, result, true);
  }
  return claimsResult(measures, said);
}

/** "after 2, 4 and 8 seconds" multiplies nothing: without a "times" the result is of another kind than some input. */
function isDerived(inputs: readonly Measure[], result: Measure, said: string): boolean {
  if (result.kind === 'bare' || result.kind === 'ratio') return false;
  const isMultiplied = / (?:times|multiplied|divided|×|\*|÷|x) /.test(said);
  return (
    isMultiplied ||
    inputs.some(
      (input) => input.kind !== 'bare' && (input.kind !== result.kind || input.unit !== result.unit),
    )
  );
}

/** The words claim a result ("is", "makes") that no combination gives: said, and not credited. */
function claimsResult(measures: readonly Measure[], said: string): Calculation | null {
  const isClaimed =
    / (?:times|multiplied|divided|×|\*|÷) /.test(said) && / (?:is|are|makes?|gives?|equals?|=|≈) /.test(said);
  const [first, second] = measures;
  const last = measures[measures.length - 1];
  const isConversion =
    measures.length === 2 &&
    first !== undefined &&
    second !== undefined &&
    isRateConversion([first, second]) &&
    / (?:is|=|≈|equals|means|makes|gives) /.test(said);
  if (!last || !(isClaimed || isConversion)) return null;
  return toCalculation(measures, measures.slice(0, -1), last, false);
}

function isRateConversion(measures: readonly Measure[]): boolean {
  const [from, to] = measures;
  return (
    from?.kind === 'rate' &&
    to?.kind === 'rate' &&
    timeOf(from) !== timeOf(to) &&
    from.bound !== 'max' &&
    to.value < from.value
  );
}

const timeOf = (measure: Measure): string => measure.unit.split(' ').pop() ?? '';

function toCalculation(
  all: readonly Measure[],
  used: readonly Measure[],
  result: Measure,
  holds: boolean,
): Calculation {
  return {
    start: Math.min(...all.map((measure) => measure.start)),
    end: Math.max(...all.map((measure) => measure.end)),
    inputs: used.map((measure) => measure.value),
    result: result.value,
    holds,
    expected: holds ? result.value : expectedOf(used, result),
  };
}

/** One rate in another time is one number; of several inputs a product is what people mean by "makes". */
function expectedOf(used: readonly Measure[], result: Measure): number | null {
  const [first] = used;
  if (!first || result.base <= 0) return null;
  const isConverted = used.length === 1 || result.kind === 'size';
  const product = used.reduce((soFar, { base, value }) => soFar * (isConverted ? base : value), 1);
  const inUnit = isConverted ? product / (result.base / result.value) : product;
  return Number.isFinite(inUnit) ? Number(inUnit.toPrecision(3)) : null;
}

/** "40 million times three" is a product: a quotient that happens to fit explains nothing. */
const onlyMultiplies = (said: string): boolean =>
  / (?:times|multiplied|×) /.test(said) &&
  !/ (?:divided|÷|per|at|over|spread|each|every|across|between) /.test(said);

function explain(inputs: readonly Measure[], result: Measure, isProduct: boolean): Measure[] | null {
  if (inputs.length === 1 && inputs[0] && isClose(inputs[0].base, result.base)) return [inputs[0]];
  for (const subset of subsets(inputs)) {
    const isExplained =
      combinations(
        subset.map((measure) => measure.value),
        isProduct,
      ).some(
        (value) => isClose(value, result.value) || (result.kind === 'size' && isClose(value, result.base)),
      ) ||
      combinations(
        subset.map((measure) => measure.base),
        isProduct,
      ).some((value) => explainsBase(value, result)) ||
      isMixed(subset, result, isProduct);
    if (isExplained) return subset;
  }
  return null;
}

/** "1 KB, 60 million a day: 60 GB", "two million a day over ten hours: 55 a second": a rate counts what comes in its own time. */
function isMixed(subset: readonly Measure[], result: Measure, isProduct: boolean): boolean {
  if (!subset.some(({ kind }) => kind === 'rate')) return false;
  if (!subset.some(({ kind }) => kind === 'size' || kind === 'time')) return false;
  const values = subset.map(({ kind, value, base }) => (kind === 'rate' ? value : base));
  return combinations(values, isProduct).some((value) => isClose(value, result.base));
}

/** A count with no time of its own may be a daily one where the result is a rate. */
function explainsBase(value: number, result: Measure): boolean {
  if (isClose(value, result.base)) return true;
  return result.kind === 'rate' && isClose(value / 86_400, result.base);
}

function subsets(inputs: readonly Measure[]): Measure[][] {
  const found: Measure[][] = [];
  inputs.forEach((a, first) => {
    inputs.slice(first + 1).forEach((b, second) => {
      found.push([a, b]);
      for (const c of inputs.slice(first + second + 2)) found.push([a, b, c]);
    });
  });
  return found;
}

/** Each value multiplied or divided, the first one always above the line or below it. */
function combinations(values: readonly number[], isProduct: boolean): number[] {
  if (isProduct) return [values.reduce((product, value) => product * value, 1)];
  let results = [1];
  for (const value of values) results = results.flatMap((result) => [result * value, result / value]);
  return results;
}

const isClose = (a: number, b: number): boolean =>
  Number.isFinite(a) && b > 0 && Math.abs(a - b) <= tolerance * b;
