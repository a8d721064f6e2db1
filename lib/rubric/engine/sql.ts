import type { Span } from './sentences';

/** What one read of the data does, as far as its shape shows. */
export type QueryShape = {
  tables: readonly string[];
  hasWhere: boolean;
  /** Columns that the WHERE clause (or a join's ON) compares. */
  filterColumns: readonly string[];
  joins: number;
  hasJoinCondition: boolean;
  /** Two tables after FROM with a comma and nothing that ties them. */
  isCrossJoin: boolean;
  grouped: boolean;
  aggregated: boolean;
  ordered: boolean;
  limited: boolean;
  locked: boolean;
  windowed: boolean;
  selectsAll: boolean;
};

const selectStart = /\bSELECT\s+(?:DISTINCT\s+)?[\w*"(]/g;
const ends = /;|\n\s*\n|```/;
const clause = /\b(?:WHERE|GROUP BY|HAVING|ORDER BY|LIMIT|FOR UPDATE|FETCH FIRST|WINDOW|UNION)\b/i;

/** Where a text holds queries: from SELECT … FROM to the semicolon, the empty line or the end. */
export function findSqlSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(selectStart)) {
    const start = match.index;
    const previous = spans.at(-1);
    if (previous && start < previous.end) continue;
    const rest = text.slice(start, start + 4000);
    const stop = rest.search(ends);
    const body = stop < 0 ? rest : rest.slice(0, stop + 1);
    if (/\bFROM\s+["\w]/i.test(body)) spans.push({ start, end: start + body.length });
  }
  return spans;
}

/** Reads the shape of a query; null where it is no read of a table. Not a parser: strings and comments are blanked first. */
export function readQuery(sql: string): QueryShape | null {
  const plain = sql
    .replace(/--[^\n]*|\/\*[\s\S]*?\*\//g, ' ')
    .replace(/'(?:[^']|'')*'/g, "''")
    .replace(/\s+/g, ' ');
  const from = /\bFROM\s+(.+)$/i.exec(plain);
  if (!/\bSELECT\b/i.test(plain) || !from?.[1]) return null;
  const source = from[1].split(clause)[0] ?? '';
  const where =
    /\bWHERE\s+(.+)$/i.exec(plain)?.[1]?.split(/\b(?:GROUP BY|ORDER BY|LIMIT|FOR UPDATE|HAVING)\b/i)[0] ?? '';
  const joined = source.split(/\b(?:(?:LEFT|RIGHT|FULL|INNER|CROSS)\s+(?:OUTER\s+)?)?JOIN\b/i);
  const listed = (joined[0] ?? '').split(',');
  const tables = [...listed, ...joined.slice(1)].flatMap(
    (item) => /^\s*"?([a-z_][\w.]*)/i.exec(item)?.[1] ?? [],
  );
  const conditions = `${where} ${joined.slice(1).join(' ')}`;
  const filterColumns = [
    ...where.matchAll(/(?:\w+\.)?([a-z_]\w*)\s*(?:=|<|>|!=|IN\b|LIKE\b|BETWEEN\b|IS\b|@)/gi),
  ].flatMap((match) => match[1]?.toLowerCase() ?? []);
  const joins = joined.length - 1;
  return {
    tables: [...new Set(tables.map((name) => name.toLowerCase()))],
    hasWhere: where.trim() !== '',
    filterColumns: [...new Set(filterColumns)],
    joins,
    hasJoinCondition: joins > 0 && /\b(?:ON|USING)\b/i.test(conditions),
    isCrossJoin: listed.length > 1 && !/\w+\.\w+\s*=\s*\w+\.\w+/.test(where),
    grouped: /\bGROUP BY\b/i.test(plain),
    aggregated: /\b(?:count|sum|avg|min|max|percentile_\w+)\s*\(/i.test(plain),
    ordered: /\bORDER BY\b/i.test(plain),
    limited: /\b(?:LIMIT|FETCH FIRST)\s+[\d$:]/i.test(plain),
    locked: /\bFOR UPDATE\b/i.test(plain),
    windowed: /\binterval\b|\bdate_trunc\b|\bnow\(\)|\bcurrent_date\b|\bBETWEEN\b/i.test(plain),
    selectsAll: /\bSELECT\s+\*/i.test(plain),
  };
}
