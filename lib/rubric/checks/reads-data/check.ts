import { z } from 'zod';
import type { SqlFinding } from '@/lib/reading/sql/judge';
import { defineCheck, type Finding, type FindingData, found, missed } from '../../engine/check';
import type { Answer } from '../../engine/answer';
import type { Passage } from '../../engine/passages';
import { findSaid, said } from '../../engine/said';
import { asksForWishes } from '../../engine/query-promises';
import { isUnsound, judgeTrait, type QueryTrait, queryTraits } from '../../engine/query-traits';
import { findToldQueries } from '../../engine/told-query';
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
    if (need === 'index') {
      const refused = findIndexInWords(answer);
      if (refused.verdict === 'met') return refused;
    }
    const partly = judged.filter(({ share }) => share === 'partly').map(({ query }) => query);
    if (partly.length > 0) return found('partly', evidenceOf(partly), wordsFor(partly));
    if (need === 'index') return findIndexInWords(answer);
    // What is written and of no use is not told either.
    const isUseless = answer.queries.every((query) => isUnsound(query) || asksForWishes(answer, query));
    if (answer.queries.length > 0 && (need !== 'read' || isUseless)) return missed(wordsFor(answer.queries));
    return findInWords(answer, need);
  },
});

/**
 * A query told in words: the rows it asks for can be said as exactly as in SQL. Whether it joins and groups as meant, only the query itself
 * shows.
 */
function findInWords(answer: Answer, need: Exclude<QueryTrait, 'index'>): Finding {
  if (need === 'tables') return missed();
  const told = findToldQueries(answer);
  const isExact = told.some(({ sides }) => sides.has('filter'));
  const sayings = told.filter(({ sides }) => sides.has(need)).map(({ passage }) => passage);
  if (need === 'read' && sayings.length === 0)
    return findSaid(answer, {
      steps: ['query'],
      met: () => false,
      partly: ({ adopted }) => described.test(adopted.replace(elsewhere, ' ')),
    });
  if (sayings.length === 0 || (need === 'bound' && !isExact)) return missed();
  return said(need === 'filter' && told.some(({ sides }) => sides.has('exact')) ? 'met' : 'partly', sayings);
}

/** That no index is needed is an answer too, where the size or the key says why. */
const needsNoIndex =
  /\b(?:index\w*\b[^.;]{0,40}\b(?:not needed|unnecessary|superfluous|not worth\w*|pointless)|(?:no|without an?) (?:\w+ )?index\b)/i;
const whyNot =
  /\b(?:under|below|fewer than|less than|only|at most|never more than)\b[^.;]{0,30}\b(?:rows?|lines?|records?|entries|\d+)|\b(?:few|small|tiny|fits? in (?:memory|one page)|(?:primary )?key (?:already|finds|serves|is enough))\b/i;

function findIndexInWords(answer: Answer): Finding {
  if (!answer.queries.some((query) => judgeTrait(answer, query, 'read') === 'met'))
    return missed(wordsFor(answer.queries));
  const isRefused = ({ text }: Passage): boolean => needsNoIndex.test(text) && whyNot.test(text);
  const finding = findSaid(answer, { steps: ['query'], met: isRefused });
  return finding.verdict === 'met' ? finding : missed(wordsFor(answer.queries));
}

const described =
  /\b(?:joins?|joined|filter\w*|group\w*|sort\w*|order(?:ed)? by|where \w+ (?:is|are|was|=)|select|index\w*|count\w*|sum of|add up|look\w* up|find all|fetch\w*|newest|latest|last \d+|for each|per)\b/i;

/** Rows that a program goes through by itself: the opposite of a query. */
const elsewhere =
  /\b(?:filter|sort|join|group|count)\w* (?:\w+ )?(?:in|inside|by) (?:the |our |its )?(?:application|app|code|client|program|browser|frontend|memory)\b/gi;

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
