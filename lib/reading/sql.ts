import type { Span } from './span';

/** What a SELECT, INSERT, UPDATE or DELETE does, read lightly: names and clauses, no full grammar. */
export type SqlStatement = Span & {
  kind: 'select' | 'insert' | 'update' | 'delete';
  tables: readonly string[];
  filters: readonly string[];
  joins: number;
  /** Joins that say on what. */
  joinsWithCondition: number;
  groupBy: readonly string[];
  orderBy: readonly string[];
  limit: number | null;
  locks: boolean;
  aggregates: boolean;
  selectsAll: boolean;
};

const opening =
  /\b(?:select\s[\s\S]{0,600}?\sfrom\s+["`]?[a-z_]|insert\s+into\s+["`]?[a-z_]|update\s+["`]?[a-z_][\w."`]{0,62}\s+set\s|delete\s+from\s+["`]?[a-z_])/gi;
const statementMax = 4_000;

/** Statements in prose or code; prose such as "select a driver from the list" is told apart by its shape. */
export function findSql(text: string): SqlStatement[] {
  const found: SqlStatement[] = [];
  let reached = 0;
  for (const match of text.matchAll(opening)) {
    if (match.index < reached) continue;
    const end = statementEnd(text, match.index);
    const source = text.slice(match.index, end);
    if (!looksLikeSql(source)) continue;
    found.push(toStatement(source, match.index, end));
    reached = end;
  }
  return found;
}

function statementEnd(text: string, start: number): number {
  const rest = text.slice(start, start + statementMax);
  const stop = /;|\n\s*\n|```/.exec(rest);
  return start + (stop ? stop.index : rest.length);
}

function looksLikeSql(source: string): boolean {
  if (/^(?:insert|update|delete)/i.test(source)) return true;
  const list = /^select\s+([\s\S]*?)\s+from\s/i.exec(source)?.[1] ?? '';
  return (
    /[*,()=.]|_/.test(list) ||
    /\b(?:where|group\s+by|order\s+by|join|limit)\b/i.test(source.slice(list.length))
  );
}

function toStatement(source: string, start: number, end: number): SqlStatement {
  const flat = source.replace(/\s+/g, ' ');
  return {
    start,
    end,
    kind: kindOf(flat),
    tables: names(flat, /\b(?:from|join|into|update)\s+["`]?([a-z_]\w*)/gi),
    filters: filtersOf(flat),
    joins: count(flat, /\bjoin\b/gi),
    joinsWithCondition: count(flat, /\bjoin\s+\S+(?:\s+(?:as\s+)?\w+)?\s+(?:on|using)\b/gi),
    groupBy: columnsAfter(flat, /\bgroup by ([^;]*?)(?: having | order by | limit | offset |$)/i),
    orderBy: columnsAfter(flat, /\border by ([^;]*?)(?: limit | offset | fetch | for |$)/i),
    limit: limitOf(flat),
    locks: /\bfor (?:no key )?update\b|\bskip locked\b/i.test(flat),
    aggregates: /\b(?:count|sum|avg|min|max|percentile_cont)\s*\(/i.test(flat),
    selectsAll: /^select (?:\w+\.)?\*/i.test(flat),
  };
}

function kindOf(flat: string): SqlStatement['kind'] {
  const first = flat.slice(0, 6).toLowerCase();
  return first === 'insert' || first === 'update' || first === 'delete' ? first : 'select';
}

function names(flat: string, pattern: RegExp): string[] {
  return [...new Set([...flat.matchAll(pattern)].map((match) => (match[1] ?? '').toLowerCase()))];
}

const count = (flat: string, pattern: RegExp): number => [...flat.matchAll(pattern)].length;

/** Columns that a WHERE compares, without their table's name. */
function filtersOf(flat: string): string[] {
  const where = /\bwhere (.*?)(?: group by | order by | limit | returning |$)/i.exec(flat)?.[1] ?? '';
  return names(
    where,
    /(?:\w+\.)?([a-z_]\w*)\s*(?:=|<>|!=|<=|>=|<|>|\bin\b|\blike\b|\bilike\b|\bbetween\b|\bis\b|@>|&&)/gi,
  );
}

function columnsAfter(flat: string, pattern: RegExp): string[] {
  const list = pattern.exec(flat)?.[1] ?? '';
  return list
    .split(',')
    .map((piece) => (/^\s*(?:\w+\.)?(\w+)/.exec(piece)?.[1] ?? '').toLowerCase())
    .filter((name) => name !== '');
}

function limitOf(flat: string): number | null {
  const written = /\b(?:limit|fetch first|fetch next)\s+(\d{1,9})/i.exec(flat)?.[1];
  return written === undefined ? null : Number(written);
}
