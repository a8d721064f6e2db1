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
export type Step = { atoms: ReadonlySet<number>; gapMax: number };
export type CompiledPattern = {
  source: string;
  parts: readonly (readonly Step[])[];
  absent: readonly number[];
};

type TrieNode = { next: Map<string, TrieNode>; atoms: number[] };

/** Interned phrases and classes: one walk over a sentence finds where every one of them stands. */
export type Vocabulary = { root: TrieNode; ids: Map<string, number> };

export const numberAtom = 0;
const nearGap = 2;
const farGap = 9;

export function createVocabulary(): Vocabulary {
  return { root: { next: new Map(), atoms: [] }, ids: new Map([['#', numberAtom]]) };
}

/** Throws on an unknown class: a misspelt pattern must fail the first test, not silently never match. */
export function compilePattern(vocabulary: Vocabulary, source: string): CompiledPattern {
  const parts: Step[][] = [];
  const absent: number[] = [];
  for (const part of source.split('&')) {
    const trimmed = part.trim();
    if (trimmed.startsWith('!')) absent.push(...toAtoms(vocabulary, trimmed.slice(1)));
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
    steps.push({ atoms: new Set(toAtoms(vocabulary, item)), gapMax });
    gapMax = nearGap;
  }
  return steps;
}

function toAtoms(vocabulary: Vocabulary, item: string): number[] {
  return item.split('|').map((name) => intern(vocabulary, name));
}

function intern(vocabulary: Vocabulary, written: string): number {
  // "read" and "reads" are one atom.
  const name = /^[@#]/.test(written) ? written : written.split('_').map(toStem).join('_');
  const known = vocabulary.ids.get(name);
  if (known !== undefined) return known;
  const id = vocabulary.ids.size;
  vocabulary.ids.set(name, id);
  for (const phrase of phrasesOf(name)) addPhrase(vocabulary.root, phrase, id);
  return id;
}

function phrasesOf(name: string): readonly string[] {
  if (!name.startsWith('@')) return [name];
  const members = wordClasses.get(name.slice(1));
  if (!members) throw new Error(`unknown word class ${name}`);
  return members;
}

function addPhrase(root: TrieNode, phrase: string, id: number): void {
  let node = root;
  for (const word of phrase.split('_')) {
    const stem = toStem(word);
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
