import { compareCodeUnits } from '@/lib/shared/compare';
import { findCalculations, type Calculation } from './arithmetic';
import { findEfforts, type Effort } from './effort';
import { findEndpoints, type Endpoint } from './endpoints';
import { findPlanSteps, type PlanStep } from './plan';
import { findSql, type SqlStatement } from './sql';
import { findTables, type DeclaredTable } from './tables';
import { createFinder, type ConceptMatch, type SentenceFinds } from './find-concepts';
import { verdictOn } from './follow-through';
import { findImpacts, type Impact } from './impact';
import { judgeClause, judgeMatch } from './judge';
import { findQuantities, isQuantified, type Measure } from './quantities';
import { toSentences, type Sentence } from './segment';
import type { Span } from './span';
import type { Scope } from './cue';
import { toScopes } from './stance';
import { clauseAt } from './stance-reach';
import { findStuffing, type StuffingReason } from './stuffing';
import { findTradeoffs, tradeoffLevel, type Tradeoff } from './tradeoffs';
import { hasClauseVerb } from './verbs';
import type { Assertion, ConceptId, Reading, Stance } from './types';

type Judged = { match: ConceptMatch; stance: Stance; sentence: number };
type Read = {
  sentence: Sentence;
  finds: SentenceFinds;
  scopes: Scope[];
  judged: Judged[];
  measures: readonly Measure[];
  stuffing: StuffingReason | null;
};

/** Everything the reader knows of a text, for rubric checks that need more than the assertions. */
export type ReadingDetails = Reading & {
  tradeoffs: readonly Tradeoff[];
  impacts: readonly Impact[];
  efforts: readonly Effort[];
  calculations: readonly Calculation[];
  planSteps: readonly PlanStep[];
  endpoints: readonly Endpoint[];
  tables: readonly DeclaredTable[];
  sql: readonly SqlStatement[];
  stuffed: readonly (Span & { reason: StuffingReason })[];
};

/** Reads a text as its author's claims. Pure: the same text gives the same reading everywhere. */
export function readText(text: string): Reading {
  return readClaims(text).reading;
}

/** As `readText`, with everything larger than a concept and where each of it stands. */
export function readDetails(text: string): ReadingDetails {
  const { reading, reads, sentences, calculations, tradeoffs, impacts, efforts } = readClaims(text);
  return {
    ...reading,
    tradeoffs,
    impacts,
    efforts,
    calculations,
    planSteps: findPlanSteps(text, sentences),
    endpoints: findEndpoints(text),
    tables: findTables(text),
    sql: findSql(text),
    stuffed: reads.flatMap((read) =>
      read.stuffing ? [{ start: read.sentence.start, end: read.sentence.end, reason: read.stuffing }] : [],
    ),
  };
}

/** What both readings rest on; the structures are left out, for whoever asks for claims would wait for them in vain. */
function readClaims(text: string) {
  const find = createFinder();
  const reads = toSentences(text).map((sentence, position) => readSentence(sentence, position, find));
  markStuffing(reads);
  applyVerdicts(reads);
  dropUnreasoned(reads);
  const honest = reads.filter((read) => read.stuffing === null);
  const sentences = honest.filter((read) => !isTakenBack(read)).map((read) => read.sentence);
  const calculations = findCalculations(sentences);
  const tradeoffs = findTradeoffs(sentences);
  const impacts = findImpacts(text, sentences);
  const efforts = findEfforts(text, sentences);
  const reading: Reading = {
    units: reads.flatMap((read) => toUnits(text, read, calculations)),
    concepts: adoptedConcepts(honest, calculations),
    quantified: honest.some((read) => read.measures.some(isQuantified)),
    tradeoffLevel: tradeoffLevel(tradeoffs),
    impact: impacts.length > 0,
    effort: efforts.length > 0,
    stuffing: honest.length < reads.length,
  };
  return { reading, reads, sentences, calculations, tradeoffs, impacts, efforts };
}

/** "It is not the case that …" claims none of what follows, whatever it is. */
const isTakenBack = (read: Read): boolean =>
  read.scopes.some((scope) => scope.source?.reach === 'rest' && scope.from <= takenBackWords);

const takenBackWords = 8;

function markStuffing(reads: readonly Read[]): void {
  const reasons = findStuffing(
    reads.map((read) => read.sentence),
    reads.map((read) => read.finds.concepts),
  );
  reads.forEach((read, position) => {
    read.stuffing = reasons[position] ?? null;
    if (read.stuffing) read.judged = [];
  });
}

function readSentence(
  sentence: Sentence,
  position: number,
  find: (sentence: Sentence) => SentenceFinds,
): Read {
  const finds = find(sentence);
  const scopes = toScopes(sentence, finds.cues, finds.lookAlikes);
  const judged = finds.concepts.map((match) => ({
    match,
    stance: judgeMatch(match, scopes),
    sentence: position,
  }));
  return { sentence, finds, scopes, judged, measures: findQuantities(sentence), stuffing: null };
}

/** "I removed it", "Overkill here": a verdict turns the ideas named just before it. */
function applyVerdicts(reads: readonly Read[]): void {
  reads.forEach((read, position) => {
    read.sentence.clauses.forEach((clause, at) => {
      const verdict = verdictOn(read.sentence, clause.from, clause.to);
      if (!verdict) return;
      const own = read.judged.filter((item) => startOf(item.match) < clause.from);
      const before = own.length > 0 || at > 1 ? own : (reads[position - 1]?.judged ?? []);
      for (const item of before) item.stance = toTurned(item.stance, verdict);
    });
  });
}

/** "Others skip it; we do not" takes it, "others have it; we do not" refuses it; what was put off stays put off. */
function toTurned(stance: Stance, verdict: Stance | 'opposite'): Stance {
  if (verdict === 'opposite') return stance === 'reject' ? 'adopt' : 'reject';
  return verdict === 'adopt' && stance === 'defer' ? 'defer' : verdict;
}

function dropUnreasoned(reads: readonly Read[]): void {
  reads.forEach((read, position) => {
    const hasReason =
      explainsItself(read.sentence) ||
      [read, reads[position + 1]].some((near) => near?.finds.hasReason === true);
    if (hasReason) return;
    read.judged = read.judged.filter((item) => !item.match.needsReason);
  });
}

/** "… in a relational database: they are small": what a colon opens gives the reason. */
const explainsItself = (sentence: Sentence): boolean =>
  sentence.clauses.some(
    ({ opener, from, to }) => opener === ':' && from > 2 && hasClauseVerb(sentence.words.slice(from, to)),
  );

/** Adopted somewhere, and not refused by name right there. */
function adoptedConcepts(reads: readonly Read[], calculations: readonly Calculation[]): ConceptId[] {
  const adopted = new Set<ConceptId>();
  if (calculations.some((calculation) => calculation.holds)) adopted.add('back_of_envelope');
  reads.forEach((read) => {
    for (const item of read.judged) {
      if (item.stance === 'adopt' && (item.match.isTerm || !isRefusedBeside(read, item)))
        adopted.add(item.match.concept);
    }
  });
  return [...adopted].sort(compareCodeUnits);
}

/** The same idea refused by name in the same clause: the description belongs to the refusal. */
function isRefusedBeside(read: Read, item: Judged): boolean {
  const clause = clauseAt(read.sentence, startOf(item.match));
  return read.judged.some(
    (other) =>
      other.stance === 'reject' &&
      other.match.isTerm &&
      other.match.concept === item.match.concept &&
      startOf(other.match) >= clause.from &&
      startOf(other.match) < clause.to,
  );
}

const startOf = (match: ConceptMatch): number => match.claim[0]?.from ?? 0;

type Run = { from: number; to: number; stance: Stance };

/** A sentence as one unit per run of clauses under the same stance. */
function toUnits(text: string, read: Read, calculations: readonly Calculation[]): Assertion[] {
  const units: Assertion[] = [];
  let open: Run | null = null;
  const runs: Run[] = [];
  for (const clause of read.sentence.clauses) {
    const stance = clauseStance(read, clause.from, clause.to);
    if (open && open.stance === stance) open.to = clause.to;
    else {
      open = { from: clause.from, to: clause.to, stance };
      runs.push(open);
    }
  }
  for (const run of runs) units.push(toUnit(text, read, run, calculations));
  return units;
}

function clauseStance(read: Read, from: number, to: number): Stance {
  const own = read.judged.find(({ match }) => startOf(match) >= from && startOf(match) < to);
  return own ? own.stance : judgeClause({ from, to }, read.scopes);
}

function toUnit(text: string, read: Read, run: Run, calculations: readonly Calculation[]): Assertion {
  const words = read.sentence.words;
  const start = words[run.from]?.start ?? read.sentence.start;
  const end = words[run.to - 1]?.end ?? read.sentence.end;
  const concepts = new Set<ConceptId>();
  for (const { match, stance } of read.judged) {
    if (stance === run.stance && startOf(match) >= run.from && startOf(match) < run.to)
      concepts.add(match.concept);
  }
  if (
    run.stance === 'adopt' &&
    calculations.some((item) => item.holds && item.end > start && item.end <= end)
  ) {
    concepts.add('back_of_envelope');
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
