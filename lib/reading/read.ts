import { compareCodeUnits } from '@/lib/shared/compare';
import type { Assertion, ConceptId, Reading, Stance } from './types';
import { findInSentence, type ConceptMatch, type SentenceFinds } from './find-concepts';
import { verdictOn } from './follow-through';
import { judgeClause, judgeMatch } from './judge';
import { findQuantities } from './quantities';
import { toSentences, type Sentence } from './segment';
import { toScopes, type Scope } from './stance';

type Judged = { match: ConceptMatch; stance: Stance; sentence: number };
type Read = { sentence: Sentence; finds: SentenceFinds; scopes: Scope[]; judged: Judged[] };

/** Reads a text as its author's claims. Pure: the same text gives the same reading everywhere. */
export function readText(text: string): Reading {
  const reads = toSentences(text).map((sentence, position) => readSentence(sentence, position));
  applyVerdicts(reads);
  dropUnreasoned(reads);
  const units = reads.flatMap((read) => toUnits(text, read));
  return {
    units,
    concepts: adoptedConcepts(reads),
    quantified: units.some((unit) => unit.quantities.some((quantity) => quantity.subject !== null)),
    tradeoffLevel: 0,
    impact: false,
    effort: false,
    stuffing: false,
  };
}

function readSentence(sentence: Sentence, position: number): Read {
  const finds = findInSentence(sentence);
  const scopes = toScopes(sentence, finds.cues, finds.lookAlikes);
  const judged = finds.concepts.map((match) => ({
    match,
    stance: judgeMatch(match, scopes),
    sentence: position,
  }));
  return { sentence, finds, scopes, judged };
}

/** "I removed it", "Overkill here": a verdict turns the ideas named just before it. */
function applyVerdicts(reads: readonly Read[]): void {
  reads.forEach((read, position) => {
    read.sentence.clauses.forEach((clause, at) => {
      const verdict = verdictOn(read.sentence, clause.from, clause.to);
      if (!verdict) return;
      const own = read.judged.filter((item) => startOf(item.match) < clause.from);
      const before = own.length > 0 || at > 1 ? own : (reads[position - 1]?.judged ?? []);
      for (const item of before)
        item.stance = verdict === 'adopt' && item.stance === 'defer' ? 'defer' : verdict;
    });
  });
}

function dropUnreasoned(reads: readonly Read[]): void {
  reads.forEach((read, position) => {
    const hasReason = [read, reads[position + 1]].some((near) => near?.finds.hasReason === true);
    if (hasReason) return;
    read.judged = read.judged.filter((item) => !item.match.needsReason);
  });
}

/** Adopted somewhere, and not refused by name right there. */
function adoptedConcepts(reads: readonly Read[]): ConceptId[] {
  const adopted = new Set<ConceptId>();
  reads.forEach((read) => {
    const refused = new Set(
      read.judged
        .filter((item) => item.stance === 'reject' && item.match.isTerm)
        .map((item) => item.match.concept),
    );
    for (const { match, stance } of read.judged) {
      if (stance === 'adopt' && (match.isTerm || !refused.has(match.concept))) adopted.add(match.concept);
    }
  });
  return [...adopted].sort(compareCodeUnits);
}

const startOf = (match: ConceptMatch): number => match.claim[0]?.from ?? 0;

/** A sentence as one unit per run of clauses under the same stance. */
function toUnits(text: string, read: Read): Assertion[] {
  const units: Assertion[] = [];
  let open: { from: number; to: number; stance: Stance } | null = null;
  const runs: { from: number; to: number; stance: Stance }[] = [];
  for (const clause of read.sentence.clauses) {
    const stance = clauseStance(read, clause.from, clause.to);
    if (open && open.stance === stance) open.to = clause.to;
    else {
      open = { from: clause.from, to: clause.to, stance };
      runs.push(open);
    }
  }
  for (const run of runs) units.push(toUnit(text, read, run));
  return units;
}

function clauseStance(read: Read, from: number, to: number): Stance {
  const own = read.judged.find(({ match }) => startOf(match) >= from && startOf(match) < to);
  return own ? own.stance : judgeClause(read.sentence, from, to, read.scopes);
}

function toUnit(text: string, read: Read, run: { from: number; to: number; stance: Stance }): Assertion {
  const words = read.sentence.words;
  const start = words[run.from]?.start ?? read.sentence.start;
  const end = words[run.to - 1]?.end ?? read.sentence.end;
  const concepts = new Set<ConceptId>();
  for (const { match, stance } of read.judged) {
    if (stance === run.stance && startOf(match) >= run.from && startOf(match) < run.to)
      concepts.add(match.concept);
  }
  return {
    start,
    end,
    quote: text.slice(start, end),
    stance: run.stance,
    concepts: [...concepts].sort(compareCodeUnits),
    quantities: findQuantities(read.sentence).filter(
      (quantity) => quantity.start >= start && quantity.start < end,
    ),
  };
}
