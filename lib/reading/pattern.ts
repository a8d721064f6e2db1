import type { ConceptId } from './types';
import { wordClasses } from './lexicon';
import { toStem } from './stem';

/**
 * The small language in which terms, frames and cues are written. One pattern is read against one sentence:
 *
 *   `a b`      b follows a, with at most two other words between
 *   `a .. b`   b follows a, with at most nine other words between
 *   `a_b`      exactly these words in a row
 *   `a|b`      either
 *   `@class`   any member of a synonym class of the lexicon
 *   `#`        a number in digits or words
 *   `x & y`    both, in any order, anywhere in the sentence; only the part before the first `&` is the claim
 *   `!x`       the sentence has no x (written as a part of its own: `a & !b`)
 */
export type Step = { atom: number; gapMax: number };
export type CompiledPattern = {
  source: string;
  parts: readonly (readonly Step[])[];
  absent: readonly number[];
  /** Every atom a match needs, the one in the fewest sentences first. */
  required: readonly number[];
};

export type TrieNode = { next: Map<string, TrieNode>; atoms: number[]; atomSet: Set<number> };

/** Interned phrases and classes: one walk over a sentence finds where every one of them stands. */
export type Vocabulary = {
  root: TrieNode;
  ids: Map<string, number>;
  numberAtoms: number[];
  /** How common the words of each atom are, by rough count. */
  breadths: number[];
  /** Scratch: which atoms the sentence under the eye holds, stamped instead of cleared. */
  stamps: number[];
  generation: number;
  /** The synonym classes that `@name` stands for. */
  classes: WordClasses;
};

export type WordClasses = ReadonlyMap<string, readonly string[]>;

const nearGap = 2;
const farGap = 9;

export function createVocabulary(classes: WordClasses = wordClasses): Vocabulary {
  return {
    root: { next: new Map(), atoms: [], atomSet: new Set() },
    ids: new Map(),
    numberAtoms: [],
    breadths: [],
    stamps: [],
    generation: 0,
    classes,
  };
}

/** Throws on an unknown class: a misspelt pattern must fail the first test, not silently never match. */
export function compilePattern(vocabulary: Vocabulary, source: string): CompiledPattern {
  const parts: Step[][] = [];
  const absent: number[] = [];
  for (const part of source.split('&')) {
    const trimmed = part.trim();
    if (trimmed.startsWith('!')) absent.push(intern(vocabulary, trimmed.slice(1)));
    else parts.push(compileSteps(vocabulary, trimmed));
  }
  const breadthOf = (atom: number): number => vocabulary.breadths[atom] ?? 0;
  const required = [...new Set(parts.flatMap((part) => part.map((step) => step.atom)))].sort(
    (a, b) => breadthOf(a) - breadthOf(b) || a - b,
  );
  return { source, parts, absent, required };
}

function compileSteps(vocabulary: Vocabulary, part: string): Step[] {
  const steps: Step[] = [];
  let gapMax = nearGap;
  for (const item of part.split(/\s+/)) {
    if (item === '..') {
      gapMax = farGap;
      continue;
    }
    steps.push({ atom: intern(vocabulary, item), gapMax });
    gapMax = nearGap;
  }
  return steps;
}

/** One atom for a whole item with its alternatives: a match then looks in one list, already in order. */
function intern(vocabulary: Vocabulary, item: string): number {
  const known = vocabulary.ids.get(item);
  if (known !== undefined) return known;
  const id = vocabulary.ids.size;
  vocabulary.ids.set(item, id);
  vocabulary.stamps.push(0);
  const names = item.split('|');
  if (names.includes('#')) vocabulary.numberAtoms.push(id);
  const phrases = new Set(names.flatMap((name) => phrasesOf(name, vocabulary.classes)));
  for (const phrase of phrases) addPhrase(vocabulary.root, phrase, id);
  vocabulary.breadths.push(breadthOf(phrases) + (names.includes('#') ? commonBreadth : 0));
  return id;
}

/** A phrase of several words is rare, a word is a word, and a small word is in every other sentence. */
function breadthOf(phrases: ReadonlySet<string>): number {
  let breadth = 0;
  for (const phrase of phrases)
    breadth += phrase.includes('_') ? 0.1 : commonWords.has(phrase) ? commonBreadth : 1;
  return breadth;
}

const commonBreadth = 30;
const commonWords = new Set(
  'not never no one two a an the it we i they who in on at to for of by per from with and or if when is be have do may can still then other each every second minute hour day first only all so as that this once more after before'.split(
    ' ',
  ),
);

/** Phrases as stems: "read" and "reads" are one. */
function phrasesOf(name: string, classes: WordClasses): readonly string[] {
  if (name === '#') return [];
  if (!name.startsWith('@')) return [toStems(name)];
  const members = classes.get(name.slice(1));
  if (!members) throw new Error(`unknown word class ${name}`);
  return members.map(toStems);
}

/** The tokeniser reads "cannot" as two words; so must a pattern. */
const toStems = (phrase: string): string =>
  phrase
    .replace(/(^|_)cannot(?=_|$)/g, '$1can_not')
    .split('_')
    .map(toStem)
    .join('_');

function addPhrase(root: TrieNode, phrase: string, id: number): void {
  let node = root;
  for (const stem of phrase.split('_')) {
    let child = node.next.get(stem);
    if (!child) {
      child = { next: new Map(), atoms: [], atomSet: new Set() };
      node.next.set(stem, child);
    }
    node = child;
  }
  node.atoms.push(id);
  node.atomSet.add(id);
}

/** What a concept file declares; see README.md for how to add one. */
export type ConceptEntry = {
  id: ConceptId;
  definition: string;
  /** Words of the trade. */
  terms: readonly string[];
  /** Plain words that describe the function. */
  frames: readonly string[];
  /** Another sense of the words: where one matches, the sentence earns nothing for this concept. */
  guards: readonly string[];
  /** A choice counts only where the sentence or a neighbour gives a reason or a property that matters. */
  needsReason?: boolean;
  cases: { found: readonly string[]; notFound: readonly string[] };
};
