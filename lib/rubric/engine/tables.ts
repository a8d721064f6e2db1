import type { AttemptDocument } from '@/lib/attempt/document';
import type { Evidence } from '../evaluation';
import type { Passage } from './passages';

export type WrittenTable = {
  name: string;
  columns: readonly string[];
  hasKey: boolean;
  hasCompositeKey: boolean;
  hasUnique: boolean;
  links: number;
  evidence: Evidence;
};

// name(column, column -> other, primary key (a, b)): one level of brackets inside.
const shape = /([A-Za-z_]\w*)\s?\(((?:[^()]|\([^()]*\)){3,600})\)/g;
const notATable = /\b(?:index|on|key|count|sum|avg|min|max|now|references|values|interval|unique)$/i;

/** Tables of the answer, declared in the editor or written as `rides(id, user_id -> users, status)`. */
export function findTables(document: AttemptDocument, passages: readonly Passage[]): WrittenTable[] {
  const tables: WrittenTable[] = [];
  for (const [at, table] of (document.steps.dataModel?.tables ?? []).entries()) {
    const evidence: Evidence = { kind: 'field', path: `steps.dataModel.tables[${at}]` };
    const keys = table.columns.filter(({ primaryKey }) => primaryKey === true).length;
    tables.push({
      name: table.name.toLowerCase(),
      columns: table.columns.map(({ name }) => name.toLowerCase()),
      hasKey: keys > 0,
      hasCompositeKey: keys > 1,
      hasUnique: table.columns.some(({ unique }) => unique === true),
      links: table.columns.filter(({ references }) => references !== undefined && references !== '').length,
      evidence,
    });
  }
  for (const passage of passages) if (passage.kind === 'sentence') tables.push(...findInText(passage));
  return tables;
}

function findInText({ adopted, evidence }: Passage): WrittenTable[] {
  const tables: WrittenTable[] = [];
  for (const match of adopted.matchAll(shape)) {
    const [, name = '', body = ''] = match;
    const before = adopted.slice(Math.max(0, match.index - 12), match.index).trimEnd();
    if (notATable.test(name) || /\b(?:index|unique|on|key)$/i.test(before)) continue;
    const columns = splitColumns(body);
    if (columns.length < 2 || !looksLikeColumns(match[0], columns)) continue;
    tables.push({
      name: name.toLowerCase(),
      columns: columns.flatMap((column) => /^\(*([A-Za-z_]\w*)/.exec(column)?.[1]?.toLowerCase() ?? []),
      hasKey:
        /\bprimary key\b|\bpk\b/i.test(body) ||
        columns.some((column) => /^\(*id\b/i.test(column)) ||
        /^\(/.test(body),
      hasCompositeKey:
        /\bprimary key\s?\([^)]*,/i.test(body) ||
        /^\([^)]*,/.test(body) ||
        followsCompositeKey(adopted, match.index + match[0].length),
      hasUnique: /\bunique\b/i.test(body),
      links: columns.filter((column) => /->|→|\breferences\b|\bfk\b/i.test(column)).length,
      evidence,
    });
  }
  return tables;
}

const followsCompositeKey = (text: string, at: number): boolean =>
  /^\W{0,3}(?:with\s)?(?:a\s)?(?:composite\s)?primary key\s?(?:is\s|on\s)?\([^)]*,/i.test(
    text.slice(at, at + 60),
  );

/** Splits at commas outside brackets. */
function splitColumns(body: string): string[] {
  const columns: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= body.length; at++) {
    const unit = body[at];
    if (unit === '(') depth++;
    else if (unit === ')') depth--;
    else if (at === body.length || ((unit === ',' || unit === ';') && depth === 0)) {
      columns.push(body.slice(start, at).trim());
      start = at + 1;
    }
  }
  return columns.filter((column) => column !== '');
}

/** Columns are short names; at least one is an id, a state or a time, or is written in snake case. */
function looksLikeColumns(whole: string, columns: readonly string[]): boolean {
  if (columns.some((column) => column.split(/\s+/).length > 6)) return false;
  const tight = /^\w+\(/.test(whole);
  const named = columns.filter((column) =>
    /^\(*(?:\w*_\w+|id|status|state|name|amount|email|created)\b/i.test(column),
  );
  return named.length >= (tight ? 1 : 2);
}
