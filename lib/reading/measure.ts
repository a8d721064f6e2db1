import { compareCodeUnits } from '@/lib/shared/compare';
import { readText } from './read';
import { conceptIds, type ConceptId } from './types';

/** One labelled text of a calibration set. Only what `expect` names is judged. */
export type LabelledText = {
  id: string;
  text: string;
  expect: {
    concepts?: readonly string[];
    notConcepts?: readonly string[];
    quantified?: boolean;
    tradeoffLevel?: number;
    impact?: boolean;
    effort?: boolean;
    stuffing?: boolean;
  };
};

export type Tally = {
  truePositive: number;
  falsePositive: number;
  falseNegative: number;
  trueNegative: number;
};
export type TextAgreement = {
  texts: number;
  /** Ordinary wording: everything but the groups n, p and s. */
  ordinary: Tally;
  paraphrase: Tally;
  negation: Tally;
  perConcept: readonly ({ concept: ConceptId } & Tally)[];
  flags: readonly { name: 'quantified' | 'impact' | 'effort' | 'stuffing'; right: number; of: number }[];
  tradeoff: { kappa: number | null; right: number; of: number };
  misses: readonly { id: string; expected: string; found: string }[];
};

const flagNames = ['quantified', 'impact', 'effort', 'stuffing'] as const;

/** How far the reader agrees with the labels; concepts of paraphrases (p) and negations (n) are counted apart. */
export function measureTexts(labelled: readonly LabelledText[]): TextAgreement {
  const groups = { ordinary: emptyTally(), paraphrase: emptyTally(), negation: emptyTally() };
  const perConcept = new Map<ConceptId, Tally>(conceptIds.map((concept) => [concept, emptyTally()]));
  const flags = flagNames.map((name) => ({ name, right: 0, of: 0 }));
  const levels: { expected: number; found: number }[] = [];
  const misses: { id: string; expected: string; found: string }[] = [];
  for (const { id, text, expect } of labelled) {
    const reading = readText(text);
    const group = id.startsWith('n')
      ? groups.negation
      : id.startsWith('p')
        ? groups.paraphrase
        : groups.ordinary;
    for (const concept of conceptIds) {
      const isExpected = expect.concepts?.includes(concept) === true;
      if (!isExpected && expect.notConcepts?.includes(concept) !== true) continue;
      const isFound = reading.concepts.includes(concept);
      count(group, isExpected, isFound);
      count(perConcept.get(concept) ?? emptyTally(), isExpected, isFound);
      if (isExpected !== isFound)
        misses.push({
          id,
          expected: `${isExpected ? '' : 'no '}${concept}`,
          found: reading.concepts.join(' '),
        });
    }
    for (const flag of flags) {
      const expected = expect[flag.name];
      if (expected === undefined) continue;
      flag.of += 1;
      if (reading[flag.name] === expected) flag.right += 1;
      else misses.push({ id, expected: `${flag.name} ${expected}`, found: String(reading[flag.name]) });
    }
    if (expect.tradeoffLevel === undefined) continue;
    levels.push({ expected: expect.tradeoffLevel, found: reading.tradeoffLevel });
    if (expect.tradeoffLevel !== reading.tradeoffLevel) {
      misses.push({
        id,
        expected: `trade-off ${expect.tradeoffLevel}`,
        found: `trade-off ${reading.tradeoffLevel}`,
      });
    }
  }
  return {
    texts: labelled.length,
    ...groups,
    perConcept: conceptIds.map((concept) => ({ concept, ...(perConcept.get(concept) ?? emptyTally()) })),
    flags,
    tradeoff: {
      kappa: quadraticKappa(levels),
      right: levels.filter((level) => level.expected === level.found).length,
      of: levels.length,
    },
    misses: misses.sort((a, b) => compareCodeUnits(a.id, b.id)),
  };
}

/** Every third id, sorted by code unit, is held out. */
export function splitHeldOut<T extends { id: string }>(items: readonly T[]): { tuned: T[]; heldOut: T[] } {
  const sorted = [...items].sort((a, b) => compareCodeUnits(a.id, b.id));
  return { tuned: sorted.filter((_, at) => at % 3 !== 2), heldOut: sorted.filter((_, at) => at % 3 === 2) };
}

export const precision = (tally: Tally): number | null => share(tally.truePositive, tally.falsePositive);
export const recall = (tally: Tally): number | null => share(tally.truePositive, tally.falseNegative);

/** Mean of the share of positives found and of negatives left alone. Null where a side is empty. */
export function balancedAccuracy(tally: Tally): number | null {
  const found = recall(tally);
  const left = share(tally.trueNegative, tally.falsePositive);
  return found === null || left === null ? null : (found + left) / 2;
}

const share = (a: number, b: number): number | null => (a + b === 0 ? null : a / (a + b));

const emptyTally = (): Tally => ({ truePositive: 0, falsePositive: 0, falseNegative: 0, trueNegative: 0 });

function count(tally: Tally, isExpected: boolean, isFound: boolean): void {
  if (isExpected) tally[isFound ? 'truePositive' : 'falseNegative'] += 1;
  else tally[isFound ? 'falsePositive' : 'trueNegative'] += 1;
}

/** Cohen's kappa with quadratic weights over the levels 0 to 3 (Cohen 1968). Null without variation. */
function quadraticKappa(pairs: readonly { expected: number; found: number }[]): number | null {
  const distance = (a: number, b: number): number => (a - b) ** 2;
  const observed = pairs.reduce((sum, pair) => sum + distance(pair.expected, pair.found), 0);
  let chance = 0;
  for (const { expected } of pairs) for (const { found } of pairs) chance += distance(expected, found);
  return chance === 0 ? null : 1 - (observed * pairs.length) / chance;
}
