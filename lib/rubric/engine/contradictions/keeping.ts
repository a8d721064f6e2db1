import { type Contradiction, findPair } from './contradiction';
import { day, type Figure } from './figures';
import { any, isAlike } from './subjects';

const keeping = any('kept', 'keeps?', 'stored', 'retain(?:ed|s)?', 'retention', 'stays?');
const deleting = any('deleted', 'purged', 'removed', 'erased', 'dropped', 'expires?', 'thrown away', 'gone');
const elsewhere = any(
  'archiv\\w*',
  'cold',
  'hot',
  'summar\\w*',
  'aggregat\\w*',
  'anonymi\\w*',
  'index',
  'cache\\w*',
  'then',
  'back-?ups?',
  'moved?',
  'copies',
  'keys?',
  'raw',
  'totals?',
  'after which',
  'queue',
);

/** The same rows kept for two times, or deleted before the time they are kept for. */
export function findTwoRetentions(figures: readonly Figure[]): Contradiction[] {
  const kept = figures.filter(
    ({ measure, isFirm: firm, clause, passage }) =>
      measure.kind === 'time' &&
      measure.base >= day &&
      (firm || /\bafter\b/i.test(clause)) &&
      !elsewhere.test(passage.text) &&
      (keeping.test(clause) || (deleting.test(clause) && /\bafter\b/i.test(clause))) &&
      passage.kind === 'sentence' &&
      !['plan', 'impact', 'tradeoffs'].includes(passage.step),
  );
  const pair = findPair(
    kept,
    kept,
    (one, other) =>
      one.passage !== other.passage &&
      one.measure.base * 1.9 < other.measure.base &&
      isAlike(one.subject, other.subject) === 'same' &&
      one.subject.special.size + one.subject.general.size > 0 &&
      other.subject.special.size === one.subject.special.size,
  );
  if (!pair) return [];
  return [
    {
      id: 'two-retentions',
      one: pair[0].passage,
      other: pair[1].passage,
      message: 'The same rows are kept for two different times.',
    },
  ];
}
