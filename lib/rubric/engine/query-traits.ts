import { findBound, isFlagFilter } from '@/lib/reading/sql/judge';
import { findDeclared, singular } from '@/lib/reading/sql/names';
import type { ColumnName, Filter } from '@/lib/reading/sql/statement';
import type { Answer } from './answer';
import type { WrittenQuery } from './queries';
import { asksForWishes, comparesOthers, forgetsDays } from './query-promises';

export const queryTraits = ['read', 'filter', 'shape', 'bound', 'tables', 'index'] as const;
export type QueryTrait = (typeof queryTraits)[number];

/** How far a query does what a trait asks. */
export type Share = 'met' | 'partly' | 'missed';

const has = ({ findings }: WrittenQuery, ...kinds: WrittenQuery['findings'][number]['kind'][]): boolean =>
  findings.some(({ kind }) => kinds.includes(kind));

/** Every row against every row, or every row changed: of no use to anybody. */
export function isUnsound(query: WrittenQuery): boolean {
  const { ties, filters, selectsAll } = query.statement;
  if (has(query, 'write-without-where')) return true;
  return has(query, 'no-join-condition') && ties.length === 0 && (selectsAll || filters.length === 0);
}

/** What ties the tables, or one of them, is forgotten: an attempt at the right read that gives the wrong rows. */
const forgetsJoin = (query: WrittenQuery): boolean => has(query, 'no-join-condition') && !isUnsound(query);

/** Judges one query by one trait; `answer` tells what is declared beside it. */
export function judgeTrait(answer: Answer, query: WrittenQuery, trait: QueryTrait): Share {
  if (isUnsound(query) || asksForWishes(answer, query)) return 'missed';
  if (forgetsJoin(query))
    return trait === 'read' || (trait === 'filter' && query.statement.filters.length > 0)
      ? 'partly'
      : 'missed';
  switch (trait) {
    case 'read':
      return judgeRead(answer, query);
    case 'filter':
      return judgeFilter(answer, query);
    case 'shape':
      return comparesOthers(answer, query) ? 'partly' : judgeShape(query);
    case 'bound':
      return judgeBound(query);
    case 'tables':
      return judgeTables(answer, query);
    case 'index':
      return judgeIndex(answer, query);
  }
}

/** A query reads something if it says which rows, in which order or how they are put together, by columns that are there. */
function judgeRead(answer: Answer, query: WrittenQuery): Share {
  const { tables } = answer;
  const { kind, filters, joins, aggregates, orderBy, isGrouped } = query.statement;
  if (query.statement.tables.length === 0) return 'missed';
  if (kind === 'insert' || isBesideTheTables(query) || isFromNowhere(answer, query)) return 'partly';
  if (forgetsDays(answer, query) || comparesOthers(answer, query)) return 'partly';
  // All that are marked so, of a table that stands nowhere else: hardly a question of the product.
  const isBare =
    filters.every(isFlagFilter) && joins === 0 && !aggregates && !isGrouped && orderBy.length === 0;
  const isKnown = tables.length > 0 && !has(query, 'unknown-table');
  if (filters.length > 0 && isBare && !isKnown) return 'partly';
  if (filters.length > 0 || joins > 0 || aggregates || orderBy.length > 0) return 'met';
  // Everything there is: it would run, and answers no question.
  return has(query, 'unknown-table') ? 'missed' : 'partly';
}

/** It would not run as meant on the declared tables: it ties the wrong rows, or each of its filters names what no table has. */
const isBesideTheTables = (query: WrittenQuery): boolean =>
  tiesWrongly(query) || (query.statement.filters.length > 0 && knownFilters(query).length === 0);

/** It ties rows that do not belong together, or by a column that no table has. */
const tiesWrongly = (query: WrittenQuery): boolean => {
  const unknown = unknownColumns(query);
  return (
    has(query, 'wrong-join') ||
    query.statement.ties.some((tie) => [tie.one, tie.other].some((side) => unknown.has(written(side))))
  );
};

/** The answer says what it stores, and what the query reads from is mentioned nowhere in it. */
function isFromNowhere({ passages, tables }: Answer, { statement }: WrittenQuery): boolean {
  if (tables.length > 0 || !passages.some(({ step }) => step === 'dataModel')) return false;
  return !statement.tables.some((table) => {
    const name = singular(table).replace(/[^a-z0-9]+/g, ' ');
    return passages.some(
      ({ step, text }) => step !== 'query' && text.toLowerCase().replace(/[_-]/g, ' ').includes(name),
    );
  });
}

const written = ({ table, column }: ColumnName): string => (table === null ? column : `${table}.${column}`);

const unknownColumns = ({ findings }: WrittenQuery): ReadonlySet<string> =>
  new Set(findings.flatMap(({ kind, name }) => (kind === 'unknown-column' ? [name] : [])));

function knownFilters(query: WrittenQuery): readonly Filter[] {
  const unknown = unknownColumns(query);
  return query.statement.filters.filter((filter) => !unknown.has(written(filter)));
}

/** At least one filter binds a value to a column that, as far as anything is declared, is there, and of what is asked about. */
function judgeFilter(answer: Answer, query: WrittenQuery): Share {
  if (query.statement.filters.length === 0) return 'missed';
  const binds = knownFilters(query).some((filter) => !isFlagFilter(filter));
  const isMeant =
    binds &&
    !asksForAnother(answer, query) &&
    !tiesWrongly(query) &&
    !forgetsDays(answer, query) &&
    !comparesOthers(answer, query);
  return isMeant && !isFromNowhere(answer, query) ? 'met' : 'partly';
}

const stemOf = (column: string, table: string | null): string | null => {
  if (column === 'id') return table === null ? null : singular(table);
  const stem = /^(\w+)_(?:id|uuid|key|ref)$/.exec(column)?.[1];
  return stem === undefined ? null : singular(stem);
};

/**
 * "The past rides of a rider", filtered by the driver: the words beside the query name one key of the tables it reads, the
 * query holds fast another.
 */
function asksForAnother({ passages, tables }: Answer, { statement }: WrittenQuery): boolean {
  const held = new Set(
    [
      ...statement.filters.filter(({ operator }) => operator === 'equal' || operator === 'list'),
      ...statement.groupBy,
    ].flatMap(({ column, table }) => stemOf(column, table) ?? []),
  );
  if (held.size === 0) return false;
  const declared = statement.tables.flatMap((name) => findDeclared(name, tables)?.columns ?? []);
  const keys = new Set(declared.flatMap(({ name }) => stemOf(name, null) ?? []));
  const said = passages
    .filter(({ step, kind }) => step === 'query' && kind === 'sentence')
    .map(({ text }) => text);
  const meant = [...keys, ...held].filter((key) =>
    said.some((text) =>
      new RegExp(
        `\\b(?:an?|one|each|every|the|this|that|single|per|by|his|her|their)\\s+${key}(?:s|['’]s)?\\b`,
        'i',
      ).test(text),
    ),
  );
  return meant.length > 0 && !meant.some((key) => held.has(key));
}

const judgeBound = (query: WrittenQuery): Share => {
  const bound = findBound(query.statement);
  if (bound === 'tight' && tiesWrongly(query)) return 'partly';
  return bound === 'tight' ? 'met' : bound === 'owner' ? 'partly' : 'missed';
};

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
  return tiesWrongly(query) || has(query, 'ungrouped-column') ? 'partly' : 'met';
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
