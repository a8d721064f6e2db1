import { z } from 'zod';
import type { SqlFinding } from '@/lib/reading/sql/judge';
import { defineCheck, type Finding, type FindingData, found, missed } from '../../engine/check';
import { findSaid } from '../../engine/said';
import { judgeTrait, queryTraits } from '../../engine/query-traits';
import type { WrittenQuery } from '../../engine/queries';

export const check = defineCheck({
  id: 'reads-data',
  about:
    'Writes a query and what it does, judged against the declared tables: reads, filters, joins or groups, is bounded, is served by an index.',
  options: z.strictObject({ need: z.enum(queryTraits) }),
  run: (answer, { need }): Finding => {
    const judged = answer.queries.map((query) => ({ query, share: judgeTrait(answer, query, need) }));
    const met = judged.filter(({ share }) => share === 'met').map(({ query }) => query);
    if (met.length > 0) return found('met', evidenceOf(met), wordsFor(met));
    const partly = judged.filter(({ share }) => share === 'partly').map(({ query }) => query);
    if (partly.length > 0) return found('partly', evidenceOf(partly), wordsFor(partly));
    if (need !== 'read') return missed(wordsFor(answer.queries));
    return findSaid(answer, {
      steps: ['query'],
      met: () => false,
      partly: ({ adopted }) => described.test(adopted),
    });
  },
});

const described =
  /\b(?:joins?|joined|filter\w*|group\w*|sort\w*|order(?:ed)? by|where|select|index\w*|count\w*|sum of|add up|look\w* up|find all|fetch\w*|newest|latest|last \d+|for each|per)\b/i;

const evidenceOf = (queries: readonly WrittenQuery[]) => queries.map(({ evidence }) => evidence);

const shown: ReadonlySet<SqlFinding['kind']> = new Set(['unknown-table', 'unknown-column']);

/** Names for the words of a criterion: what no declared table has, and a join that ties the wrong columns. */
function wordsFor(queries: readonly WrittenQuery[]): FindingData {
  const findings = queries.flatMap((query) => query.findings);
  const unknown = findings.filter(({ kind }) => shown.has(kind)).map(({ name }) => name);
  const name = (kind: SqlFinding['kind']): string => findings.find((each) => each.kind === kind)?.name ?? '';
  return {
    unknown: [...new Set(unknown)].slice(0, 3).join(', '),
    wrongJoin: name('wrong-join'),
    ungrouped: name('ungrouped-column'),
    wrapped: name('function-on-column'),
    tables: [...new Set(queries.flatMap(({ statement }) => statement.tables))].slice(0, 4).join(', '),
    notParsed: queries.some(({ statement }) => !statement.isParsed) ? 'yes' : '',
  };
}
