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
};

type TrieNode = { next: Map<string, TrieNode>; atoms: number[] };

/** Interned phrases and classes: one walk over a sentence finds where every one of them stands. */
export type Vocabulary = {
  root: TrieNode;
  ids: Map<string, number>;
  numberAtoms: number[];
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
    root: { next: new Map(), atoms: [] },
    ids: new Map(),
    numberAtoms: [],
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
  return { source, parts, absent };
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
  for (const phrase of new Set(names.flatMap((name) => phrasesOf(name, vocabulary.classes))))
    addPhrase(vocabulary.root, phrase, id);
  return id;
}

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
      child = { next: new Map(), atoms: [] };
      node.next.set(stem, child);
    }
    node = child;
  }
  node.atoms.push(id);
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
