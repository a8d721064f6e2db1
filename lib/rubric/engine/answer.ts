import type { AttemptDocument } from '@/lib/attempt/document';
import type { LogEntry } from '@/lib/attempt/events';
import { createGraph, type Graph } from '@/lib/diagram/index';
import type { Evidence } from '../evaluation';
import { findPassages, type IsEcho, type Passage, type PassageMemory } from './passages';
import { findQueries, type WrittenQuery } from './queries';
import { findWrittenIndexes, findWrittenTables, type WrittenIndex, type WrittenTable } from './tables';

/** An answer prepared for the checks: everything is read once. */
export type Answer = {
  document: AttemptDocument;
  entries: readonly LogEntry[];
  /** All passages, empty ones included: for flags. */
  everything: readonly Passage[];
  /** Passages that can earn something. */
  passages: readonly Passage[];
  tables: readonly WrittenTable[];
  indexes: readonly WrittenIndex[];
  queries: readonly WrittenQuery[];
  graph: Graph;
};

const noEcho: IsEcho = () => false;

/** Reads an answer. `isEcho` tells sentences that repeat the task, the guidance or the model answer. */
export function readAnswer(
  document: AttemptDocument,
  entries: readonly LogEntry[],
  isEcho: IsEcho = noEcho,
  memory?: PassageMemory,
): Answer {
  const everything = findPassages(document, isEcho, memory);
  const passages = everything.filter(({ empty }) => empty === null);
  const tables = findWrittenTables(passages);
  const indexes = findWrittenIndexes(passages);
  return {
    document,
    entries,
    everything,
    passages,
    tables,
    indexes,
    queries: findQueries(document, tables, indexes),
    graph: createGraph(document.diagram),
  };
}

export const nodeEvidence = (ids: readonly string[]): Evidence[] => ids.map((id) => ({ kind: 'node', id }));
