import type { Passage } from '../passages';
import { type Contradiction, findPair } from './contradiction';
import { day, type Figure, isOfTheSystem } from './figures';
import { any, clauseAround, isFirm, isSameSubject, readSubject, type Subject } from './subjects';

/** Words of a promise about time, and of things whose time is no promise. */
const promises = any(
  'within',
  'under',
  'below',
  'less than',
  'no later than',
  'at most',
  String.raw`p9\d`,
  'must',
  'promises?',
  'targets?',
  'deadlines?',
  'latency',
  'end[- ]to[- ]end',
  'arrives?',
  'reach(?:es)?',
  'takes? effect',
  'honou?red',
  'delivered',
  'answers? in',
  'faster than',
  'real time',
);
const noPromise = any(
  'retr(?:y|ies|ied)',
  'lease[sd]?',
  'expires?',
  'time-?outs?',
  'ttl',
  'cached?',
  'wakes?',
  'pages?',
  'alerts?',
  'alarms?',
  'returns? after',
  'comes? back',
  'fail-?over',
  'takes over',
  'restart\\w*',
  'recover\\w*',
  'refills?',
  'kept',
  'keeps?',
  'stored',
  'window',
  String.raw`every (?:\d|second|minute|hour|day|few)`,
  'older than',
  'has waited',
  'lag',
  'backlog',
  'scale',
  'add(?:s|ed)?',
  'starts?',
  'standby',
  'reappears?',
  'counts? as',
  'minutes? of work',
  'stretched',
  'for \\d+',
  'reach(?:es)? \\d',
  'apart',
  'estimate',
);

/** Words of work that is held back for a time. */
const heldBack = any(
  'batch\\w*',
  'collect(?:s|ed)?',
  'gather(?:s|ed)?',
  'flush(?:es|ed)?',
  'poll(?:s|ed|er)?',
  'wakes? up',
  'digests?',
  'buffer(?:s|ed)?',
  'runs?',
  'job',
  'cron',
  'scheduler',
  'sweeps?',
  'sync\\w*',
  'import(?:s|ed)?',
  'loaded',
  'refresh(?:es|ed)?',
  'sent',
  'sends',
  'window',
  'export(?:s|ed)?',
  'copied',
  'bundled?s?',
  'grouped?s?',
  'released?s?',
  'held',
  'holds?',
  'waits? for',
  'accumulated?',
  'delayed',
  'processed',
);
const interval = /\b(?:every|each|once (?:in|per)|an?)\s*$/i;
const dailyRun = any(
  'nightly',
  'every night',
  'once a day',
  'daily',
  'overnight',
  'at midnight',
  'every morning',
);
const hourlyRun = any('hourly', 'once an hour', 'every hour');
const atOnce = any('at once', 'immediately', 'instantly', 'in real time', 'straight away', 'right away');

const withinOne = /\b(?:within|in under|in less than) (?:a|an|one) (second|minute|hour|day)\b/i;
const secondsOf: Readonly<Record<string, number>> = { second: 1, minute: 60, hour: 3600, day };

type Timed = { passage: Passage; seconds: number; subject: Subject };

/** Deadlines promised: the time, and what for. */
function findPromises(figures: readonly Figure[], passages: readonly Passage[]): Timed[] {
  const measured = figures
    .filter(
      ({ measure, clause, isFirm: firm, passage }) =>
        measure.kind === 'time' &&
        firm &&
        promises.test(clause) &&
        !noPromise.test(clause) &&
        isOfTheSystem(passage) &&
        measure.base <= day,
    )
    .map(({ passage, measure, subject }) => ({ passage, seconds: measure.base, subject }));
  const round = passages.flatMap((passage): Timed[] => {
    const match = withinOne.exec(passage.adopted);
    const seconds = secondsOf[(match?.[1] ?? '').toLowerCase()];
    if (!match || seconds === undefined || !isOfTheSystem(passage)) return [];
    const clause = clauseAround(passage.adopted, match.index, match.index + match[0].length);
    return isFirm(clause) && !noPromise.test(clause)
      ? [{ passage, seconds, subject: readSubject(clause) }]
      : [];
  });
  const immediate = passages.flatMap((passage): Timed[] => {
    const match = atOnce.exec(passage.adopted);
    if (!match || !isOfTheSystem(passage)) return [];
    const clause = clauseAround(passage.adopted, match.index, match.index + match[0].length);
    return isFirm(clause) && promises.test(clause)
      ? [{ passage, seconds: 5, subject: readSubject(clause) }]
      : [];
  });
  return [...measured, ...round, ...immediate];
}

/** Work held back: for how long, and which. */
function findWaits(figures: readonly Figure[], passages: readonly Passage[]): Timed[] {
  const measured = figures
    .filter(
      ({ measure, clause, before, isFirm: firm, passage }) =>
        (measure.kind === 'time' || measure.value === 1) &&
        firm &&
        isOfTheSystem(passage) &&
        heldBack.test(clause) &&
        (interval.test(before) || /window|batch|\bonce every \d/i.test(clause)) &&
        !promises.test(before),
    )
    .map(({ passage, measure, subject }) => ({
      passage,
      // "Once every five minutes" is a rate: one in so many seconds.
      seconds: measure.kind === 'time' ? measure.base : 1 / measure.base,
      subject,
    }));
  const runs = passages.flatMap((passage): Timed[] => {
    const match = dailyRun.exec(passage.adopted) ?? hourlyRun.exec(passage.adopted);
    if (!match || !isOfTheSystem(passage)) return [];
    const clause = clauseAround(passage.adopted, match.index, match.index + match[0].length);
    if (!isFirm(clause) || !heldBack.test(clause)) return [];
    return [{ passage, seconds: dailyRun.test(clause) ? day : 3600, subject: readSubject(clause) }];
  });
  return [...measured, ...runs];
}

/** A deadline that the text itself makes impossible: what it concerns waits longer than that in a batch, a poll or a run. */
export function findLateByDesign(figures: readonly Figure[], passages: readonly Passage[]): Contradiction[] {
  const pair = findPair(
    findPromises(figures, passages),
    findWaits(figures, passages),
    (promise, wait) =>
      wait.seconds > promise.seconds * 1.5 &&
      promise.passage !== wait.passage &&
      isSameSubject(promise.subject, wait.subject),
  );
  if (!pair) return [];
  const [one, other] = pair;
  return [
    {
      id: 'late-by-design',
      one: one.passage,
      other: other.passage,
      message: 'One sentence promises a time that another makes impossible.',
    },
  ];
}

/** The same promise with two times, far apart. */
export function findTwoDeadlines(figures: readonly Figure[], passages: readonly Passage[]): Contradiction[] {
  const all = findPromises(figures, passages);
  const percentile = ({ passage }: Timed): string => /\bp\d\d?\b/i.exec(passage.text)?.[0] ?? '';
  const narrow = all.filter(({ subject }) => subject.special.size === 1);
  const pair = findPair(
    narrow,
    narrow,
    (one, other) =>
      one.passage !== other.passage &&
      one.seconds * 3 < other.seconds &&
      percentile(one) === percentile(other) &&
      [...one.subject.special].every((word) => other.subject.special.has(word)) &&
      sharesVerb(one.passage.text, other.passage.text),
  );
  if (!pair) return [];
  return [
    {
      id: 'two-deadlines',
      one: pair[0].passage,
      other: pair[1].passage,
      message: 'The same thing is promised within two different times.',
    },
  ];
}

const arrivals = any(
  'arrives?',
  'reach(?:es)?',
  'delivered',
  'takes? effect',
  'shown',
  'sent',
  'handed over',
  'get(?:s)?',
  'receives?',
);
const sharesVerb = (a: string, b: string): boolean => arrivals.test(a) && arrivals.test(b);
