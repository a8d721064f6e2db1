import type { Span } from './span';

export type Column = { name: string; isPrimaryKey: boolean; references: string | null; type: string | null };

/** A table as a candidate declares it: `rides(id PK, user_id -> users, status)`, a line `rides: id, user_id` or DDL. */
export type DeclaredTable = Span & { name: string; columns: readonly Column[]; indexes: readonly string[] };

const ddl = /create\s+table\s+(?:if\s+not\s+exists\s+)?["`]?([A-Za-z_]\w{0,62})["`]?\s*\(/gi;
const short =
  /(?:^|[\n;.|•*-]\s*|\btables?\s*:?\s+|,\s+|\band\s+)["`*]{0,2}([A-Za-z_]\w{1,62})["`*]{0,2}\s*\(/gi;
const indexDdl =
  /create\s+(?:unique\s+)?index\s+(?:if\s+not\s+exists\s+)?\w{0,63}\s*on\s+["`]?([A-Za-z_]\w{0,62})["`]?\s*(?:using\s+\w+\s*)?\(([^)]{0,200})\)/gi;
const bodyMax = 1_500;
/** Brackets that never close are no tables; after this many the text is not worth more looking. */
const unclosedMax = 20;

/** Tables in order of appearance; a name declared twice keeps its first form. */
export function findTables(text: string): DeclaredTable[] {
  const found = new Map<string, DeclaredTable>();
  const indexes = [...text.matchAll(indexDdl)].map((match) => ({
    table: (match[1] ?? '').toLowerCase(),
    columns: match[2] ?? '',
  }));
  let unclosed = 0;
  for (const [pattern, columnsMin] of [
    [ddl, 1],
    [short, 2],
  ] as const) {
    for (const match of text.matchAll(pattern)) {
      const name = (match[1] ?? '').toLowerCase();
      const open = match.index + match[0].length;
      if (unclosed >= unclosedMax) break;
      const close = closingAt(text, open);
      if (close < 0) unclosed += 1;
      if (
        close < 0 ||
        found.has(name) ||
        /^(?:index|on|key|values|references|create|table|in|and|with|varchar|numeric|count|sum|max|min|avg|unique|check)$/.test(
          name,
        )
      )
        continue;
      const columns = toColumns(text.slice(open, close));
      if (columns.length < columnsMin || !columns.every((column) => /^[a-z_]\w*$/i.test(column.name)))
        continue;
      const start = match.index + match[0].search(/[A-Za-z_]/);
      const own = indexes.filter((index) => index.table === name).map((index) => index.columns.trim());
      found.set(name, { name, columns, indexes: own, start, end: close + 1 });
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

function closingAt(text: string, open: number): number {
  let depth = 1;
  const end = Math.min(text.length, open + bodyMax);
  for (let at = open; at < end; at += 1) {
    const sign = text.charAt(at);
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

function toColumns(body: string): Column[] {
  const columns: Column[] = [];
  for (const piece of splitTopLevel(body)) {
    const plain = piece.trim();
    const constraint = /^(?:primary\s+key|foreign\s+key|unique|check|constraint|index|key)\b/i.test(plain);
    if (constraint) {
      markConstraint(columns, plain);
      continue;
    }
    const name = /^["`*]?([A-Za-z_][\w ]{0,62}?)["`*]?(?=\s*$|\s*(?:->|→|:|\s[A-Za-z(]|\(|\*|\?))/
      .exec(plain)?.[1]
      ?.trim();
    if (!name || /\s/.test(name)) {
      columns.push({ name: plain, isPrimaryKey: false, references: null, type: null });
      continue;
    }
    columns.push({
      name: name.toLowerCase(),
      isPrimaryKey: /\b(?:pk|primary\s+key)\b/i.test(plain),
      references: referenceOf(plain),
      type: typeOf(plain, name),
    });
  }
  return columns;
}

function markConstraint(columns: Column[], plain: string): void {
  const named = (/\(([^)]{0,200})\)/.exec(plain)?.[1] ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase());
  columns.forEach((column, position) => {
    if (!named.includes(column.name)) return;
    const isKey = /^primary|primary\s+key/i.test(plain);
    columns[position] = {
      ...column,
      isPrimaryKey: column.isPrimaryKey || isKey,
      references: column.references ?? referenceOf(plain),
    };
  });
}

const referenceOf = (plain: string): string | null =>
  (/(?:->|→|references|\bfk(?:\s+to)?)\s*["`]?([A-Za-z_]\w{0,62})/i.exec(plain)?.[1] ?? '').toLowerCase() ||
  null;

const typeOf = (plain: string, name: string): string | null =>
  /^\s*:?\s*(uuid|text|varchar|char|int|integer|bigint|smallint|serial|bigserial|numeric|decimal|money|boolean|bool|timestamptz?|timestamp|date|time|jsonb?|point|geography|geometry|enum|float|double|real)\b/i
    .exec(plain.slice(name.length))?.[1]
    ?.toLowerCase() ?? null;

function splitTopLevel(body: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= body.length; at += 1) {
    const sign = body.charAt(at);
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (at === body.length || (depth === 0 && /[,;\n]/.test(sign))) {
      pieces.push(body.slice(from, at));
      from = at + 1;
    }
  }
  return pieces.filter((piece) => piece.trim() !== '');
}
