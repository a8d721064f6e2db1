import { isFlagFilter, isBounded } from '@/lib/reading/sql/judge';
import type { Answer } from './answer';
import type { WrittenQuery } from './queries';

export const queryTraits = ['read', 'filter', 'shape', 'bound', 'tables', 'index'] as const;
export type QueryTrait = (typeof queryTraits)[number];

/** How far a query does what a trait asks. */
export type Share = 'met' | 'partly' | 'missed';

const has = ({ findings }: WrittenQuery, ...kinds: WrittenQuery['findings'][number]['kind'][]): boolean =>
  findings.some(({ kind }) => kinds.includes(kind));

/** Every row against every row, or every row changed: of no use to anybody. */
export const isUnsound = (query: WrittenQuery): boolean =>
  has(query, 'no-join-condition', 'write-without-where');

/** Judges one query by one trait; `answer` tells what is declared beside it. */
export function judgeTrait(answer: Answer, query: WrittenQuery, trait: QueryTrait): Share {
  if (isUnsound(query)) return 'missed';
  switch (trait) {
    case 'read':
      return judgeRead(answer, query);
    case 'filter':
      return judgeFilter(query);
    case 'shape':
      return judgeShape(query);
    case 'bound':
      return isBounded(query.statement) ? 'met' : 'missed';
    case 'tables':
      return judgeTables(answer, query);
    case 'index':
      return judgeIndex(answer, query);
  }
}

/** A query reads something if it says which rows, in which order or how they are put together. */
function judgeRead({ tables }: Answer, { statement, findings }: WrittenQuery): Share {
  const { kind, filters, joins, aggregates, orderBy, isGrouped } = statement;
  if (statement.tables.length === 0) return 'missed';
  if (kind === 'insert') return 'partly';
  // All that are marked so, of a table that stands nowhere else: hardly a question of the product.
  const isBare =
    filters.every(isFlagFilter) && joins === 0 && !aggregates && !isGrouped && orderBy.length === 0;
  const isKnown = tables.length > 0 && !findings.some((finding) => finding.kind === 'unknown-table');
  if (filters.length > 0 && isBare && !isKnown) return 'partly';
  return filters.length > 0 || joins > 0 || aggregates || orderBy.length > 0 ? 'met' : 'missed';
}

/** At least one filter binds a value to a column that, as far as anything is declared, is there. */
function judgeFilter({ statement, findings }: WrittenQuery): Share {
  const { filters } = statement;
  if (filters.length === 0) return 'missed';
  if (filters.every(isFlagFilter)) return 'partly';
  const unknown = new Set(findings.flatMap(({ kind, name }) => (kind === 'unknown-column' ? [name] : [])));
  const isKnown = filters.some(
    ({ table, column, ...filter }) =>
      !isFlagFilter(filter) && !unknown.has(table === null ? column : `${table}.${column}`),
  );
  return isKnown ? 'met' : 'partly';
}

/** Joins along what ties the tables, groups what it aggregates, or holds the rows it takes. */
function judgeShape(query: WrittenQuery): Share {
  const { ties, isGrouped, aggregates, locks, usesWindow, joins } = query.statement;
  const isShaped =
    (joins > 0 && ties.length > 0) ||
    (isGrouped && aggregates) ||
    (ties.length > 0 && !isGrouped) ||
    locks ||
    usesWindow;
  if (!isShaped) return 'missed';
  return has(query, 'wrong-join', 'ungrouped-column') ? 'partly' : 'met';
}

function judgeTables({ tables }: Answer, query: WrittenQuery): Share {
  if (tables.length === 0 || query.statement.tables.length === 0) return 'missed';
  const unknown = query.findings.filter(({ kind }) => kind === 'unknown-table').length;
  if (unknown === query.statement.tables.length) return 'missed';
  return unknown > 0 || has(query, 'unknown-column', 'wrong-join') ? 'partly' : 'met';
}

/** A named index whose first columns the query filters or orders by; partly where only a key serves, or another index is named. */
function judgeIndex({ indexes }: Answer, { support, statement }: WrittenQuery): Share {
  if (support === 'index') return 'met';
  return support === 'key' || (indexes.length > 0 && statement.filters.length > 0) ? 'partly' : 'missed';
}
