import { compareCodeUnits } from '@/lib/shared/compare';
import type { AttemptDocument } from '@/lib/attempt/document';
import { findEndpointBlocks } from '@/lib/reading/endpoints/blocks';
import { findSqlSpans } from '@/lib/reading/sql';
import { findTables } from '@/lib/reading/tables';
import type { Span } from '@/lib/reading/span';
import { type StepId, stepIds } from '@/lib/steps/schema';
import type { ConceptId } from '@/lib/reading/types';
import type { Evidence } from '../evaluation';
import { hasShape, isCosmetic, isListOfTerms, isRestatedTask } from './empty-words';
import { createSentenceReader, type SentenceReading } from './reading';
import { findSentences } from './sentences';
import {
  renderEndpoint,
  renderLedgerEntry,
  renderRoadmapEntry,
  renderTable,
  typedEntryOf,
} from './structured-text';

/** Why a passage can earn nothing. */
export type EmptyReason = 'terms' | 'task' | 'cosmetic' | 'echo';

/** One thing somebody said: a sentence of a step's text, or an entry of its structured part put into words. */
export type Passage = {
  step: StepId;
  kind: 'sentence' | 'endpoint' | 'table' | 'ledger' | 'roadmap';
  text: string;
  /** The text with what it rejects, defers or asks blanked out, offsets kept. */
  adopted: string;
  /** The text as written, unless most of it is rejected, deferred or asked: then only what is left. */
  asserted: string;
  reading: SentenceReading;
  concepts: ReadonlySet<ConceptId>;
  evidence: Evidence;
  empty: EmptyReason | null;
};

/** Where task wording is known, a sentence made of it earns nothing. */
export type IsEcho = (sentence: string) => boolean;

/**
 * Passages read before, for those who read many versions of one answer. A text reads the same wherever it stands, so this saves time
 * and changes nothing; it holds for one set of known texts only. A passage that is the same stays the same object.
 */
export type PassageMemory = {
  texts: Map<string, Pick<Passage, 'asserted' | 'reading' | 'concepts' | 'empty'>>;
  passages: Map<string, Passage>;
};

export const createPassageMemory = (): PassageMemory => ({ texts: new Map(), passages: new Map() });

/** Everything the answer says, in the order of the steps and of the text; the same sentence twice counts once. */
export function findPassages(
  document: AttemptDocument,
  isEcho: IsEcho,
  memory: PassageMemory = createPassageMemory(),
): Passage[] {
  const read = createSentenceReader();
  const seen = new Set<string>();
  const passages: Passage[] = [];
  const judge = (text: string, kind: Passage['kind']) => {
    const known = `${kind === 'sentence' ? 's' : 'e'}${text}`;
    const judged = memory.texts.get(known) ?? judgePassage(text, kind, read(text), isEcho);
    memory.texts.set(known, judged);
    return { adopted: judged.reading.adopted, ...judged };
  };
  const add = (step: StepId, kind: Passage['kind'], text: string, evidence: Evidence): void => {
    const key = text.toLowerCase().replace(/\s+/g, ' ').trim();
    if (key === '' || seen.has(key)) return;
    seen.add(key);
    const place = evidence.kind === 'text' ? evidence.start : 'path' in evidence ? evidence.path : '';
    const known = `${step} ${kind} ${place} ${text}`;
    const before = memory.passages.get(known);
    const passage = before ?? { step, kind, text, ...judge(text, kind), evidence };
    memory.passages.set(known, passage);
    passages.push(passage);
  };
  for (const step of stepIds) {
    addSentences(document, step, add);
    addStructured(document, step, add);
  }
  return passages;
}

function judgePassage(
  text: string,
  kind: Passage['kind'],
  reading: SentenceReading,
  isEcho: IsEcho,
): Pick<Passage, 'asserted' | 'reading' | 'concepts' | 'empty'> {
  return {
    reading,
    concepts: new Set([...reading.concepts].sort(compareCodeUnits)),
    asserted: isMostlyBlank(reading.adopted, text) ? reading.adopted : text,
    empty: findEmptyReason(text, kind, reading, isEcho),
  };
}

type Add = (step: StepId, kind: Passage['kind'], text: string, evidence: Evidence) => void;

function addSentences(document: AttemptDocument, step: StepId, add: Add): void {
  const text = document.steps[step]?.text ?? '';
  const say = (kind: Passage['kind'], { start, end }: Span): void => {
    const quote = text.slice(start, end);
    add(step, kind, quote, { kind: 'text', step, start, end, quote });
  };
  // A query is code: it is judged as such and read as no sentence. What surrounds it is.
  const queries = findSqlSpans(text);
  // A table or a call told over several lines is one thing said.
  const isFree = ({ start, end }: Span, taken: readonly Span[]): boolean =>
    !taken.some((other) => other.start < end && start < other.end);
  const tables = findTables(text).filter(
    (table) =>
      (table.form === 'ddl' || text.slice(table.start, table.end).trim().includes('\n')) &&
      isFree(table, queries),
  );
  const calls = findEndpointBlocks(text).filter((call) => isFree(call, [...queries, ...tables]));
  let masked = text;
  for (const { start, end } of [...queries, ...tables, ...calls])
    masked = `${masked.slice(0, start)}${'\n'.repeat(end - start)}${masked.slice(end)}`;
  for (const table of tables) say('table', table);
  for (const call of calls) say('endpoint', call);
  for (const sentence of findSentences(masked))
    say(typedEntryOf(step, text.slice(sentence.start, sentence.end)) ?? 'sentence', sentence);
}

function addStructured(document: AttemptDocument, step: StepId, add: Add): void {
  const { dataModel, api, tradeoffs, plan } = document.steps;
  const field = (path: string): Evidence => ({ kind: 'field', path });
  if (step === 'dataModel')
    for (const [at, table] of (dataModel?.tables ?? []).entries())
      add(step, 'table', renderTable(table), field(`steps.dataModel.tables[${at}]`));
  if (step === 'api')
    for (const [at, endpoint] of (api?.endpoints ?? []).entries())
      add(step, 'endpoint', renderEndpoint(endpoint), field(`steps.api.endpoints[${at}]`));
  if (step === 'tradeoffs')
    for (const [at, entry] of (tradeoffs?.ledger ?? []).entries())
      add(step, 'ledger', renderLedgerEntry(entry), field(`steps.tradeoffs.ledger[${at}]`));
  if (step === 'plan')
    for (const [at, entry] of (plan?.roadmap ?? []).entries())
      add(step, 'roadmap', renderRoadmapEntry(entry), field(`steps.plan.roadmap[${at}]`));
}

/** Under this share of a sentence left standing, the sentence as a whole is taken back. */
const leastStanding = 0.4;

const isMostlyBlank = (adopted: string, text: string): boolean =>
  adopted.replace(/\s+/g, '').length < leastStanding * text.replace(/\s+/g, '').length;

function findEmptyReason(
  text: string,
  kind: Passage['kind'],
  reading: SentenceReading,
  isEcho: IsEcho,
): EmptyReason | null {
  if (isEcho(text)) return 'echo';
  if (kind !== 'sentence') return null;
  if (isListOfTerms(text) || (reading.stuffing && !hasShape(text))) return 'terms';
  if (isRestatedTask(text)) return 'task';
  return isCosmetic(text) ? 'cosmetic' : null;
}
