import type { Span } from './span';
import { columnsInBody, type Column, isKeyPart, tableFrom } from './tables/columns';
import { findDdlTables } from './tables/ddl';
import { findListedTables } from './tables/listed';
import { findPlainTables } from './tables/plain';

export type { Column };

/** An index, a unique constraint or a key: columns in order. */
export type TableIndex = {
  table: string | null;
  columns: readonly string[];
  isUnique: boolean;
  /** Holds for some rows only (`WHERE status IN (…)`, "unique among active rides"). */
  isPartial: boolean;
};

/** A table as somebody declares it; names are in lower case. */
export type DeclaredTable = Span & {
  name: string;
  columns: readonly Column[];
  /** Columns of the primary key, in order. */
  primaryKey: readonly string[];
  /** Indexes and unique constraints said in the declaration itself. */
  indexes: readonly TableIndex[];
  /** `plain`: a record in everyday words, whose names are nobody's column names. */
  form: 'ddl' | 'short' | 'listed' | 'plain';
};

/** Tables in order of appearance; a name declared twice keeps its first form. */
export function findTables(text: string): DeclaredTable[] {
  const found = new Map<string, DeclaredTable>();
  const taken: Span[] = [];
  for (const find of [findDdlTables, findShortTables, findListedTables, findPlainTables])
    for (const table of find(text)) {
      const overlaps = taken.some(({ start, end }) => table.start < end && start < table.end);
      if (found.has(table.name) || overlaps) continue;
      found.set(table.name, table);
      taken.push(table);
    }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

// name(column, column -> other, primary key (a, b)): one level of brackets inside.
const shape = /\b([A-Za-z_]\w{0,62})["`*]{0,2}\s?\(((?:[^()]|\([^()]*\)){3,1200})\)/g;
const notATable =
  /^(?:index|indexes|on|key|keys|count|sum|avg|min|max|now|references|values|interval|unique|in|and|with|varchar|numeric|check|create|table|where|by|or|extract|coalesce)$/i;

/** `rides(id PK, user_id -> users, status)`. */
function findShortTables(text: string): DeclaredTable[] {
  const found: DeclaredTable[] = [];
  for (const match of text.matchAll(shape)) {
    const [whole, name = '', body = ''] = match;
    const before = text.slice(Math.max(0, match.index - 24), match.index).trimEnd();
    if (notATable.test(name) || /\b(?:index(?:es)?|unique|on|key)(?:\s+on)?["`*]*$/i.test(before)) continue;
    const pieces = columnsInBody(body);
    if (!looksLikeColumns(whole, pieces)) continue;
    const end = match.index + whole.length;
    const table = tableFrom(name, body, { start: match.index, end, form: 'short' });
    const key = keyAfter(text.slice(end, end + 80));
    found.push(key.length > 0 && table.primaryKey.length === 0 ? { ...table, primaryKey: key } : table);
  }
  return found;
}

/** "sends(…), primary key (send_id, recipient_hash)". */
const keyAfter = (text: string): string[] =>
  (
    /^\W{0,3}(?:with\s)?(?:a\s)?(?:composite\s)?primary key\s?(?:is\s|on\s)?\(([^)]*)\)/i.exec(text)?.[1] ??
    ''
  )
    .split(',')
    .map((column) => column.trim().toLowerCase())
    .filter((column) => column !== '');

/** Columns are short names; at least one is an id, a state or a time, or is written in snake case. */
function looksLikeColumns(whole: string, pieces: readonly string[]): boolean {
  if (
    pieces.some(
      (piece) => piece.split(/\s+/).length > 8 && !/\breferences\b|\bcheck\b|\bdefault\b/i.test(piece),
    )
  )
    return false;
  const tight = /^\w+\(/.test(whole);
  // One column is a table only where it is marked as one.
  if (pieces.length < 2)
    return tight && /\b(?:primary key|pk|unique|references)\b|->|→/i.test(pieces[0] ?? '');
  return pieces.filter(isKeyPart).length >= (tight ? 1 : 2);
}
