import type { Criterion } from '@/lib/rubric/schema';
import { type DimensionDraft, machine, asks } from './build';

type Wording = { question: string; index: string };

const reads = (need: string) => asks('reads-data', { need });

const openingCriteria = ({ question }: Wording): Criterion[] => [
  machine({
    id: 'query.read',
    title: 'Writes a query that reads something',
    weight: 1.2,
    partly: 0.5,
    sources: ['B5'],
    requires: { all: [reads('read')] },
    words: {
      met: 'A query is written.',
      partly: `[You describe one: “{quote}”. ]A strong answer writes one that runs on its own tables, for example for ${question}.`,
      missed: `No query was found. A good one to write is the one for ${question}.`,
    },
  }),
  machine({
    id: 'query.filter',
    title: 'Restricts what it reads',
    weight: 0.8,
    partly: 0.3,
    sources: ['B5'],
    requires: { all: [reads('filter')] },
    words: {
      met: 'The query filters.',
      partly:
        'The filter does not hold fast what the question asks about. [No table you declared has {unknown}. ]A strong answer binds the key, the state or the days that the page needs.',
      missed: 'The query has no WHERE that restricts it. Say whose rows, which state, which days.',
    },
  }),
  machine({
    id: 'query.shape',
    title: 'Joins, groups or locks as the question needs',
    weight: 0.9,
    sources: ['B5'],
    requires: { all: [reads('shape')] },
    words: {
      met: 'It joins, groups or locks as the question needs.',
      partly:
        'It joins or groups, but not soundly. [{wrongJoin} ties rows that do not belong together. ][{ungrouped} is neither grouped nor aggregated. ]',
      missed: `One table alone seldom answers ${question}. A strong answer joins, groups or locks where the question needs it.`,
    },
  }),
  machine({
    id: 'query.bound',
    title: 'Stays bounded as data grows',
    weight: 0.7,
    sources: ['B5'],
    requires: { all: [reads('bound')] },
    words: {
      met: 'A limit, a window or a key bounds the read.',
      partly: 'The read is bounded in part.',
      missed: 'Nothing bounds the read. A limit or a time window keeps it fast for years.',
    },
  }),
];

const centralCriteria = ({ index }: Wording): Criterion[] => [
  machine({
    id: 'query.tables',
    title: 'Uses the tables the answer declares',
    weight: 0.3,
    sources: ['B5', 'B4'],
    requires: { all: [reads('tables')] },
    words: {
      met: 'The query reads the tables you declared.',
      partly: 'Part of the query fits the tables you declared; [{unknown} does not]. Make the two agree.',
      missed:
        'The query reads {tables}[, and {unknown} is not declared]. A strong answer queries the tables of its own data model.',
    },
  }),
  machine({
    id: 'query.purpose',
    title: 'Says which question of the product it answers',
    weight: 0.9,
    sources: ['B5'],
    requires: { all: [asks('explains-query')] },
    words: {
      met: 'Its purpose is said: “{quote}”.',
      partly:
        'You wrote “{quote}”. A strong answer has a query that gives just that, and says who decides what with it.',
      missed: 'Nothing says what the query is for. A strong answer names the page or the decision.',
    },
  }),
  machine({
    id: 'query.index',
    title: 'Names the index that serves it',
    weight: 0.6,
    sources: ['B5', 'B6'],
    requires: { all: [reads('index')] },
    words: {
      met: 'An index serves it.',
      partly: `Only a key serves it, or the index you name begins with other columns. A strong answer indexes what the query filters by: ${index}.`,
      missed: `No index is named. Here it would be ${index}.`,
    },
  }),
];

/** The question the product asks of its data most, as a query that answers it. */
export const query = (wording: Wording): DimensionDraft => ({
  id: 'query',
  title: 'Key query',
  gates: [
    { points: 0.5 },
    { points: 1.4 },
    {
      points: 3.4,
      needs: [
        ['query.filter', 'query.shape'],
        ['query.purpose', 'query.index'],
      ],
    },
    { points: 4.4, needs: [['query.read'], ['query.index', 'query.tables']] },
  ],
  anchors: [
    'No question is asked of the data, or in a way that cannot be run.',
    'Describes a query without writing it.',
    'Reads the right table, but unbounded, unfiltered or unexplained.',
    'Answers a question of the product correctly: filtered, joined or grouped; purpose or index is open.',
    'Correct, bounded and served by an index, with the decision or page it is for.',
  ],
  criteria: [...openingCriteria(wording), ...centralCriteria(wording)],
});
