import { group } from '../group';
import type { Span } from '../span';
import type { DeclaredTable, TableIndex } from '../tables';

export type Column = {
  name: string;
  type: string | null;
  isPrimaryKey: boolean;
  isUnique: boolean;
  /** The table it points to. */
  references: string | null;
};

const types =
  'uuid|text|string|varchar|char|int|integer|bigint|smallint|serial|bigserial|numeric|decimal|money|boolean|bool|timestamptz?|timestamp|date(?:time)?|time|jsonb?|point|geography|geometry|enum|float|double(?: precision)?|real|bytea|inet';
const typeAt = new RegExp(String.raw`^\s*:?\s*\(?(${types})\b`, 'i');
const constraint =
  /^(?:primary\s+key|foreign\s+key|unique|check|constraint|index|key|pk|exclude)\b\s*(?:\w+\s*)?(?:\(|:|=)/i;
const primary = /\bpk\b|\bprimary(?:\s+key)?\b/i;
const unique = /\buniq(?:ue)?\b/i;
const foreign =
  /(?:->|→|=>|\breferences\b|\brefs?\b|\bfk(?:\s*(?:to|->|→|:))?|\bforeign\s+key(?:\s+to)?|\bpoints?\s+to)\s*\(?\s*(?:the\s+)?["`]?([A-Za-z_]\w{0,62})/i;
const foreignMark = /\bfk\b|\bforeign\s+key\b/i;

/** Splits at commas, semicolons and line ends outside brackets. */
export function columnsInBody(body: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= body.length; at += 1) {
    const sign = body[at];
    if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    else if (sign === undefined || (depth === 0 && /[,;\n]/.test(sign))) {
      pieces.push(body.slice(from, at).trim());
      from = at + 1;
    }
  }
  return pieces.filter((piece) => piece !== '');
}

/** A column that only a table would have: an id, a state, a time, an amount, or a name in snake case. */
export const isKeyPart = (piece: string): boolean =>
  /^[("`*\s-]*(?:\w*_\w+|id|uuid|pk|status|state|name|amount|email|phone|created|version|[a-z]+(?:Id|At))\b/i.test(
    piece,
  );

/** A table from what stands between its brackets. */
export function tableFrom(
  name: string,
  body: string,
  place: Span & { form: DeclaredTable['form'] },
): DeclaredTable {
  const pieces = columnsInBody(body);
  const columns: Column[] = [];
  const composite: string[] = [];
  const indexes: TableIndex[] = [];
  const table = name.toLowerCase();
  for (const [at, piece] of pieces.entries()) {
    const listed = at === 0 && piece.startsWith('(') ? namesInside(piece) : [];
    // `deliveries((user_id, day), at, …)`: a key of several columns written first.
    for (const column of listed) columns.push(plainColumn(column));
    composite.push(...listed);
    if (listed.length > 0) continue;
    if (constraint.test(piece)) {
      const named = namesInside(piece);
      if (/^(?:constraint\s+\w+\s+)?(?:primary|pk)/i.test(piece)) composite.push(...named);
      else if (/unique|^(?:index|key)/i.test(piece) && named.length > 0)
        indexes.push({ table, columns: named, isUnique: /unique/i.test(piece), isPartial: false });
      else if (/foreign/i.test(piece)) pointAt(columns, named, piece);
    } else {
      const column = readColumn(piece);
      if (column) columns.push(column);
    }
  }
  const own = columns.filter(({ isPrimaryKey }) => isPrimaryKey).map((column) => column.name);
  const primaryKey = [...new Set([...composite, ...own])];
  for (const column of columns)
    if (column.isUnique) indexes.push({ table, columns: [column.name], isUnique: true, isPartial: false });
  return { start: place.start, end: place.end, form: place.form, name: table, columns, primaryKey, indexes };
}

const plainColumn = (name: string): Column => ({
  name,
  type: null,
  isPrimaryKey: false,
  isUnique: false,
  references: null,
});

const namesInside = (piece: string): string[] =>
  group(/\(([^()]{0,300})\)/.exec(piece), 1)
    .split(',')
    .flatMap((part) => {
      const name = /^\s*["`]?([A-Za-z_]\w{0,62})/.exec(part)?.[1];
      return name ? [name.toLowerCase()] : [];
    });

function pointAt(columns: Column[], named: readonly string[], piece: string): void {
  const references = group(/\breferences\s+["`]?(\w{1,63})/i.exec(piece), 1).toLowerCase();
  columns.forEach((column, at) => {
    if (named.includes(column.name) && references !== '') columns[at] = { ...column, references };
  });
}

/** One column in any of the ways people write them: `rider_id uuid -> riders.id unique`, `id (PK)`, `status: text`. */
export function readColumn(piece: string): Column | null {
  const plain = piece.replace(/^[\s*•-]+/, '').replace(/["`*]/g, '');
  const name = /^(?:pk|fk)?\s*:?\s*([A-Za-z_][\w]{0,62})/i.exec(plain)?.[1];
  if (name === undefined) return null;
  const rest = plain.slice(plain.indexOf(name) + name.length);
  const target = foreign.exec(rest)?.[1]?.toLowerCase();
  const isForeign = target !== undefined || foreignMark.test(rest) || /^fk\b/i.test(plain);
  return {
    name: name.toLowerCase(),
    type: typeAt.exec(rest)?.[1]?.toLowerCase() ?? null,
    isPrimaryKey: primary.test(rest) || /^pk\b(?=\s*:?\s*\w)/i.test(plain),
    isUnique: unique.test(rest),
    references: target ?? (isForeign ? name.toLowerCase().replace(/_?id$/, '') : null),
  };
}
