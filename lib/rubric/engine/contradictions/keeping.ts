import type { Passage } from '../passages';
import { type Contradiction, findPair } from './contradiction';
import { day, type Figure, isOfTheSystem } from './figures';
import { any, clauseAround, isAlike, isFirm, readSubject, type Subject } from './subjects';

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

type Keeping = { passage: Passage; seconds: number; subject: Subject };

const isAboutKeeping = (passage: Passage, clause: string): boolean =>
  !elsewhere.test(passage.text) &&
  (keeping.test(clause) || (deleting.test(clause) && /\bafter\b/i.test(clause))) &&
  passage.kind === 'sentence' &&
  isOfTheSystem(passage);

const forOne = /\b(?:for|after) (?:a|an|one) (day|week|month|year)\b/i;
const secondsOf: Readonly<Record<string, number>> = {
  day,
  week: 7 * day,
  month: 30 * day,
  year: 365 * day,
};

/** "For a year", in words that hold no number. */
function keptForOne(passage: Passage): Keeping[] {
  const match = forOne.exec(passage.text);
  const seconds = secondsOf[(match?.[1] ?? '').toLowerCase()];
  if (!match || seconds === undefined) return [];
  const clause = clauseAround(passage.text, match.index, match.index + match[0].length);
  return isAboutKeeping(passage, clause) && isFirm(clause)
    ? [{ passage, seconds, subject: readSubject(clause) }]
    : [];
}

/** The same rows kept for two times, or deleted before the time they are kept for. */
export function findTwoRetentions(figures: readonly Figure[], passages: readonly Passage[]): Contradiction[] {
  const counted = figures
    .filter(
      ({ measure, isFirm: firm, clause, passage }) =>
        measure.kind === 'time' &&
        measure.base >= day &&
        (firm || /\bafter\b/i.test(clause)) &&
        isAboutKeeping(passage, clause),
    )
    .map(({ passage, measure, subject }): Keeping => ({ passage, seconds: measure.base, subject }));
  const kept = [...counted, ...passages.flatMap(keptForOne)];
  const pair = findPair(
    kept,
    kept,
    (one, other) =>
      one.passage !== other.passage &&
      one.seconds * 1.9 < other.seconds &&
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
