import type { Span } from './span';
import { readClauses } from './sql/from-clauses';
import { readStatement } from './sql/from-grammar';
import { parseSql } from './sql/parse';
import { findCandidates } from './sql/places';
import type { SqlStatement } from './sql/statement';

export type { SqlStatement } from './sql/statement';

/** The grammar is slow beside a regular expression: a text gets this many characters of it, the rest is read by clauses. */
const parsedCharsMax = 12_000;

/** Every SELECT, INSERT, UPDATE and DELETE of a text, in prose or in a code block, in order. */
export function findSql(text: string): readonly SqlStatement[] {
  const known = remembered.get(text);
  if (known) return known;
  const found = readAll(text);
  if (remembered.size >= rememberedMax) remembered.clear();
  remembered.set(text, found);
  return found;
}

/** Where queries stand: what is code and no sentence. */
export const findSqlSpans = (text: string): Span[] => findSql(text).map(({ start, end }) => ({ start, end }));

// One answer is read many times while advice is tried out, and its queries stay the same. What is remembered is what would
// be read again: the result does not depend on it.
const remembered = new Map<string, readonly SqlStatement[]>();
const rememberedMax = 64;

function readAll(text: string): SqlStatement[] {
  let left = parsedCharsMax;
  return findCandidates(text).flatMap(({ start, end, isDdl }): SqlStatement[] => {
    if (isDdl) return [];
    const source = text.slice(start, end).replace(/;\s*$/, '');
    const parsed = source.length <= left ? parseSql(source) : null;
    left -= source.length;
    const body = parsed && readStatement(parsed.statement);
    if (!parsed || !body)
      return [{ ...readClauses(source), start, end: start + source.length, isParsed: false }];
    const stop = parsed.length === source.length ? end : start + parsed.length;
    return [{ ...body, start, end: stop, isParsed: true }];
  });
}
