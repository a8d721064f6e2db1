import { conceptEntries } from './concepts/registry';
import { findMatches, indexAtoms, type AtomIndex, type Occurrence } from './matcher';
import { compilePattern, createVocabulary, type CompiledPattern } from './pattern';
import type { Sentence } from './segment';
import { cues, lookAlikes, type Cue } from './stance-cues';
import type { FoundCue } from './stance';
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

const conceptsByAtom = byFirstAtom(conceptPatterns);
const cuesByAtom = byFirstAtom(cuePatterns);
const lookAlikesByAtom = byFirstAtom(lookAlikePatterns);

/** Patterns under each atom that can begin them: a sentence tries only what its words make possible. */
function byFirstAtom<T extends { pattern: CompiledPattern }>(items: readonly T[]): Map<number, T[]> {
  const map = new Map<number, T[]>();
  for (const item of items) {
    const atom = item.pattern.parts[0]?.[0]?.atom;
    if (atom === undefined) continue;
    const list = map.get(atom);
    if (list) list.push(item);
    else map.set(atom, [item]);
  }
  return map;
}

/** Each pattern has one first atom, so none comes twice. */
function candidates<T>(map: ReadonlyMap<number, readonly T[]>, index: AtomIndex): T[] {
  const found: T[] = [];
  for (const atom of index.atoms) for (const item of map.get(atom) ?? []) found.push(item);
  return found;
}

/** What one sentence names: concepts, stance cues and the phrases that only look like cues. */
export type SentenceFinds = {
  concepts: ConceptMatch[];
  cues: FoundCue[];
  lookAlikes: Occurrence[];
  hasReason: boolean;
};

export function findInSentence(sentence: Sentence): SentenceFinds {
  const index = indexAtoms(vocabulary, sentence.words);
  if (index.atoms.length === 0) return { concepts: [], cues: [], lookAlikes: [], hasReason: false };
  return {
    concepts: findConcepts(index),
    cues: findCues(index),
    lookAlikes: candidates(lookAlikesByAtom, index).flatMap(({ pattern }) =>
      findMatches(pattern, index).map(toSpan),
    ),
    hasReason: findMatches(reasonPattern, index).length > 0,
  };
}

function findConcepts(index: AtomIndex): ConceptMatch[] {
  const matches: ConceptMatch[] = [];
  let guarded: Map<ConceptId, boolean> | null = null;
  let isElsewhere: boolean | null = null;
  for (const { concept, pattern, guards, isTerm, needsReason } of candidates(conceptsByAtom, index)) {
    const found = findMatches(pattern, index);
    if (found.length === 0) continue;
    if (isTerm) {
      isElsewhere ??= findMatches(elsewherePattern, index).length > 0;
      if (isElsewhere) continue;
    }
    guarded ??= new Map();
    let isGuarded = guarded.get(concept);
    if (isGuarded === undefined) {
      isGuarded = guards.some((guard) => findMatches(guard, index).length > 0);
      guarded.set(concept, isGuarded);
    }
    if (isGuarded) continue;
    for (const { claim, covered } of found)
      matches.push({ concept, claim, covered, own: covered, isTerm, needsReason });
  }
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

function findCues(index: AtomIndex): FoundCue[] {
  const found: FoundCue[] = [];
  for (const { cue, pattern } of candidates<{ cue: Cue; pattern: CompiledPattern }>(cuesByAtom, index)) {
    for (const match of findMatches(pattern, index))
      found.push({ cue, at: toSpan(match), words: match.covered });
  }
  return found.sort((a, b) => a.at.from - b.at.from || a.at.to - b.at.to);
}

function toSpan(match: { claim: readonly Occurrence[] }): Occurrence {
  const first = match.claim[0];
  const last = match.claim[match.claim.length - 1];
  return { from: first?.from ?? 0, to: last?.to ?? 0 };
}
