import type { AttemptDocument } from '@/lib/attempt/document';
import { stepIds } from '@/lib/steps/schema';
import type { Evidence } from '../evaluation';
import { findSqlSpans, type QueryShape, readQuery } from './sql';

export type WrittenQuery = { sql: string; shape: QueryShape; evidence: Evidence };

/** Queries of the answer, from the SQL editor and from any text, each once. */
export function findQueries(document: AttemptDocument): WrittenQuery[] {
  const queries: WrittenQuery[] = [];
  const seen = new Set<string>();
  const add = (sql: string, evidence: Evidence): void => {
    const key = sql
      .toLowerCase()
      .replace(/[\s;]+/g, ' ')
      .trim();
    const shape = readQuery(sql);
    if (!shape || seen.has(key)) return;
    seen.add(key);
    queries.push({ sql, shape, evidence });
  };
  const field = document.steps.query?.sql;
  if (field) add(field, { kind: 'field', path: 'steps.query.sql' });
  for (const step of stepIds) {
    const text = document.steps[step]?.text ?? '';
    for (const { start, end } of findSqlSpans(text)) {
      const quote = text.slice(start, end);
      add(quote, { kind: 'text', step, start, end, quote });
    }
  }
  return queries;
}
