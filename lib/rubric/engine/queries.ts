import type { AttemptDocument } from '@/lib/attempt/document';
import { findIndexes } from '@/lib/reading/indexes';
import { findSql } from '@/lib/reading/sql';
import { findSupport, type Support } from '@/lib/reading/sql/index-support';
import { judgeSql, type SqlFinding } from '@/lib/reading/sql/judge';
import type { SqlStatement } from '@/lib/reading/sql/statement';
import type { DeclaredTable, TableIndex } from '@/lib/reading/tables';
import { stepIds } from '@/lib/steps/schema';
import type { Evidence } from '../evaluation';

/** A query of the answer, judged against the tables and indexes that the same answer declares. */
export type WrittenQuery = {
  sql: string;
  statement: SqlStatement;
  findings: readonly SqlFinding[];
  support: Support;
  evidence: Evidence;
};

/** Queries of the answer, from the SQL editor and from any text, each once. */
export function findQueries(
  document: AttemptDocument,
  tables: readonly DeclaredTable[],
  indexes: readonly TableIndex[],
): WrittenQuery[] {
  const queries: WrittenQuery[] = [];
  const seen = new Set<string>();
  const field = document.steps.query?.sql ?? '';
  const known = [...indexes, ...findIndexes(field)];
  const add = (text: string, toEvidence: (statement: SqlStatement) => Evidence): void => {
    for (const statement of findSql(text)) {
      const sql = text.slice(statement.start, statement.end);
      const key = sql
        .toLowerCase()
        .replace(/[\s;]+/g, ' ')
        .trim();
      if (seen.has(key)) continue;
      seen.add(key);
      const findings = judgeSql(statement, tables);
      const support = findSupport(statement, tables, known);
      queries.push({ sql, statement, findings, support, evidence: toEvidence(statement) });
    }
  };
  add(field, () => ({ kind: 'field', path: 'steps.query.sql' }));
  for (const step of stepIds) {
    const text = document.steps[step]?.text ?? '';
    add(text, ({ start, end }) => ({ kind: 'text', step, start, end, quote: text.slice(start, end) }));
  }
  return queries;
}
