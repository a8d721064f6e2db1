import { conceptEntries } from './concepts/registry';
import { findMatches, indexAtoms, type AtomIndex, type Occurrence } from './matcher';
import { compilePattern, createVocabulary, type CompiledPattern } from './pattern';
import type { Sentence } from './segment';
import type { Cue, FoundCue } from './cue';
import { cues } from './stance-cues';
import { lookAlikes } from './stance-words';
import type { ConceptId } from './types';

/** A concept named or described in a sentence, before anybody asked whether it is adopted. */
export type ConceptMatch = {
  concept: ConceptId;
  claim: readonly Occurrence[];
  /** Words the match explains: a "not" among them is part of the idea and negates nothing. */
  covered: ReadonlySet<number>;
  /** Words the match itself rests on. */
  own: ReadonlySet<number>;
  isTerm: boolean;
  needsReason: boolean;
};

type ConceptPattern = {
  concept: ConceptId;
  pattern: CompiledPattern;
  /** Shared by all patterns of the concept: where one of them matches, none of these counts. */
  guards: readonly CompiledPattern[];
  isTerm: boolean;
  needsReason: boolean;
};

const vocabulary = createVocabulary();
const compile = (source: string): CompiledPattern => compilePattern(vocabulary, source);

const conceptPatterns: readonly ConceptPattern[] = conceptEntries.flatMap((entry) => {
  const guards = entry.guards.map(compile);
  const shared = { concept: entry.id, guards, needsReason: entry.needsReason === true };
  return [
    ...entry.terms.map((term) => ({ ...shared, pattern: compile(term), isTerm: true })),
    ...entry.frames.map((frame) => ({ ...shared, pattern: compile(frame), isTerm: false })),
  ];
});
const cuePatterns = cues.map((cue) => ({ cue, pattern: compile(cue.pattern) }));
const lookAlikePatterns = lookAlikes.map((source) => ({ pattern: compile(source) }));
const reasonPattern = compile('@reason');
const elsewherePattern = compile('@elsewhere & !@system');

const conceptsByAtom = byRarestAtom(conceptPatterns);
const cuesByAtom = byRarestAtom(cuePatterns);
const lookAlikesByAtom = byRarestAtom(lookAlikePatterns);

/** Patterns under the rarest atom each of them needs: a sentence tries only what its words make possible. */
function byRarestAtom<T extends { pattern: CompiledPattern }>(items: readonly T[]): ByAtom<T> {
  const lists: (T[] | undefined)[] = Array.from({ length: vocabulary.ids.size }, () => undefined);
  for (const item of items) {
    const atom = item.pattern.required[0];
    if (atom === undefined) continue;
    const list = lists[atom];
    if (list) list.push(item);
    else lists[atom] = [item];
  }
  return lists;
}

type ByAtom<T> = readonly (readonly T[] | undefined)[];

/** Each pattern has one rarest atom, so none comes twice. */
function eachCandidate<T>(lists: ByAtom<T>, index: AtomIndex, visit: (item: T) => void): void {
  for (const atom of index.atoms) {
    const list = lists[atom];
    if (list) for (const item of list) visit(item);
  }
}

/** What one sentence names: concepts, stance cues and the phrases that only look like cues. */
export type SentenceFinds = {
  concepts: readonly ConceptMatch[];
  cues: readonly FoundCue[];
  lookAlikes: readonly Occurrence[];
  hasReason: boolean;
};

const nothing: SentenceFinds = { concepts: [], cues: [], lookAlikes: [], hasReason: false };

/** Reads the sentences of one text; a short one that comes again is not looked up again. */
export function createFinder(): (sentence: Sentence) => SentenceFinds {
  const known = new Map<string, SentenceFinds>();
  return (sentence) => {
    if (sentence.words.length > repeatedWordsMax) return findInSentence(sentence);
    let key = '';
    for (const word of sentence.words) key += `${word.lower} `;
    const before = known.get(key);
    if (before) return before;
    const finds = findInSentence(sentence);
    known.set(key, finds);
    return finds;
  };
}

const repeatedWordsMax = 3;

export function findInSentence(sentence: Sentence): SentenceFinds {
  const index = indexAtoms(vocabulary, sentence.words);
  if (index.atoms.length === 0) return nothing;
  return {
    concepts: findConcepts(index),
    cues: findCues(index),
    lookAlikes: findLookAlikes(index),
    hasReason: findMatches(reasonPattern, index).length > 0,
  };
}

function findConcepts(index: AtomIndex): ConceptMatch[] {
  const matches: ConceptMatch[] = [];
  let guarded: Map<ConceptId, boolean> | null = null;
  let isElsewhere: boolean | null = null;
  eachCandidate(conceptsByAtom, index, ({ concept, pattern, guards, isTerm, needsReason }) => {
    const found = findMatches(pattern, index);
    if (found.length === 0) return;
    if (isTerm) {
      isElsewhere ??= findMatches(elsewherePattern, index).length > 0;
      if (isElsewhere) return;
    }
    guarded ??= new Map();
    let isGuarded = guarded.get(concept);
    if (isGuarded === undefined) {
      isGuarded = guards.some((guard) => findMatches(guard, index).length > 0);
      guarded.set(concept, isGuarded);
    }
    if (isGuarded) return;
    for (const { claim, covered } of found)
      matches.push({ concept, claim, covered, own: covered, isTerm, needsReason });
  });
  return shareExplanations(matches);
}

/** What a description explains holds for the term beside it: "what we have seen before is dropped". */
function shareExplanations(matches: ConceptMatch[]): ConceptMatch[] {
  if (matches.every((match) => match.isTerm)) return matches;
  const explained = new Map<ConceptId, Set<number>>();
  for (const match of matches) {
    if (match.isTerm) continue;
    const words = explained.get(match.concept) ?? new Set<number>();
    for (const { from, to } of match.claim) for (let word = from; word < to; word += 1) words.add(word);
    explained.set(match.concept, words);
  }
  return matches.map((match) => {
    const words = explained.get(match.concept);
    return words ? { ...match, covered: new Set([...match.covered, ...words]) } : match;
  });
}

function findLookAlikes(index: AtomIndex): Occurrence[] {
  const found: Occurrence[] = [];
  eachCandidate(lookAlikesByAtom, index, ({ pattern }) => {
    for (const match of findMatches(pattern, index)) found.push(toSpan(match));
  });
  return found;
}

function findCues(index: AtomIndex): FoundCue[] {
  const found: FoundCue[] = [];
  eachCandidate<{ cue: Cue; pattern: CompiledPattern }>(cuesByAtom, index, ({ cue, pattern }) => {
    for (const match of findMatches(pattern, index))
      found.push({ cue, at: toSpan(match), words: match.covered });
  });
  return found.sort((a, b) => a.at.from - b.at.from || a.at.to - b.at.to);
}

function toSpan(match: { claim: readonly Occurrence[] }): Occurrence {
  const first = match.claim[0];
  const last = match.claim[match.claim.length - 1];
  return { from: first?.from ?? 0, to: last?.to ?? 0 };
}
