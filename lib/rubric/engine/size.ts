import type { Measure } from '@/lib/reading/quantities';
import { phrase, says } from '../language/phrases';
import type { Answer } from './answer';
import { readFigures } from './contradictions/figures';
import { isFirm } from './contradictions/subjects';
import type { Passage } from './passages';

const day = 86_400;
/** Fewer things a day than this, and a second, are a small product. */
const smallPerDay = 20_000;
const smallPerSecond = 50;
const heavy = [
  /\b(?:service mesh|sidecars?)\b/i,
  /\b(?:multi-?cloud|two clouds|second cloud)\b/i,
  /\b(?:three|several|multiple|active-active|third|every) regions?\b|\bregion\b.{0,20}\bactive\b|\b(?:two|three|four|five|six|all) continents\b/i,
  /\b\d{2,} ?partitions\b|\b\d{2,}-partition\b/i,
  /\bsharded \d+ ways\b|\bshard(?:s|ed|ing)\b/i,
  /\b(?:kubernetes|pods)\b/i,
  /\b(?:event[- ]sourc\w+|schema registry|cqrs)\b/i,
  /\b(?:ten|twelve|eighteen|\d{2}) (?:micro)?services\b|\bmicroservices\b/i,
  /\b(?:machine[- ]learning|(?:reinforcement|deep|federated) learning|neural|learning agent|feature store|ranker)\b/i,
  /\b(?:planetary|global) scale\b|\b99\.9999+ ?%/i,
  /\b(?:crdts?|conflict-free replicated|blockchain|data lake|data mesh|lakehouse|chaos engineering|digital twin)\b/i,
  /\b(?:\d{2,}|dozens? of|forty|fifty|hundred) (?:nodes|pods|brokers|instances|clusters|containers|cells)\b/i,
];

type Scale = { perDay: number; passage: Passage };

/** Rates of things that come in; rates of bytes, of money and of what is done at intervals are something else. */
const volume =
  /^(?!count|B\b|KB|MB|GB|TB|USD|EUR|GBP|%|ms\b|s\b|min\b|h\b|day\b|week|month|year|call|poll|ping|position|read|write)([a-z][\w-]*) per (day|hour|min|s|week|month)$/;
/** What somebody only speaks of, or what one part could do, is no scale. */
const notOurs =
  /\b(?:could|copes?|can|capacity|handles?|serves? up|sustains?|limit|allows?|accepts?|one (?:worker|server|poller|helper)|each|per worker|carries)\b/i;

/** "900,000 messages on an ordinary day", "a busy day makes 15,000 notices". */
const onADay =
  /\b(?:on|makes?|brings?|has|sees|means) (?:an? )?(?:\w+ )?day\b|\ban? (?:\w+ )?day (?:makes|brings|has|sees|means|is)\b/i;

/** A size to be ready for, against the size there is. */
const aim =
  /\b(?:targets?|targeted|(?:prepared|ready|built|designed|made) for|aims?|ambition|hypergrowth|some day|one day|global adoption|vision|up to|eventually|should (?:it|we) grow)\b/i;
/** Growth by more than this is a dream, and no size to build for. */
const dream = 1000;

const tellsSize = ({ step }: Passage): boolean =>
  step === 'requirements' || step === 'architecture' || step === 'scalability';

type Told = Scale & { isAim: boolean; isOfADay: boolean };

/** The volumes that an answer says it is for, or to be ready for. */
const readVolumes = ({ passages }: Answer): Told[] =>
  readFigures(passages.filter(tellsSize)).flatMap(({ measure, passage, clause }) => {
    const perDay =
      toPerDay(measure) ?? (onADay.test(clause) && measure.kind === 'count' ? measure.value : null);
    if (perDay === null || perDay <= 0 || !isFirm(clause) || notOurs.test(clause)) return [];
    const isOfADay = !/ per (?:s|min|hour)$/.test(measure.unit);
    return [{ perDay, passage, isAim: aim.test(clause), isOfADay }];
  });

const findLargest = (volumes: readonly Told[]): Told | null =>
  volumes.reduce<Told | null>((most, each) => (most && most.perDay >= each.perDay ? most : each), null);

/** What would go through in this many seconds is no more than a day brings: faster than that no load comes in. */
const wholeDay = 60;

/** The largest volume that an answer says it is for, by the day; null where it says none. */
function findStatedScale(answer: Answer): Scale | null {
  const all = readVolumes(answer);
  const ofADay = findLargest(all.filter(({ isAim, isOfADay }) => isOfADay && !isAim));
  // A rate at which the whole day were through in a minute is what a part can do, and no load.
  const volumes = all.filter(
    ({ perDay, isOfADay }) => isOfADay || !ofADay || (perDay / day) * wholeDay <= ofADay.perDay,
  );
  const scale = findLargest(volumes.filter(({ isAim }) => !isAim));
  const wished = findLargest(volumes.filter(({ isAim }) => isAim));
  if (wished === null) return scale;
  const isDream = scale !== null && wished.perDay > scale.perDay * dream;
  return scale === null || (!isDream && wished.perDay > scale.perDay) ? wished : scale;
}

/** A rate by the second says what a peak is like; only a rate by the day and longer tells how much there is. */
function toPerDay({ unit, kind, base }: Measure): number | null {
  const match = kind === 'rate' ? volume.exec(unit) : null;
  if (!match) return null;
  if (/^(?:day|week|month)$/.test(match[2] ?? '')) return base * day;
  return base > smallPerSecond ? base * day : null;
}

/** The largest load by the second that an answer says comes in, at its peak; null where it says none. */
export function findPeakPerSecond({ passages }: Answer): number | null {
  let peak: number | null = null;
  for (const { measure, clause } of readFigures(passages.filter(tellsSize))) {
    if (measure.kind !== 'rate' || notOurs.test(clause) || !isFirm(clause)) continue;
    if (
      /^(?:per s|[a-z][\w-]* per (?:s|min|day|hour))$/.test(measure.unit) &&
      !/^(?:B|KB|MB|GB|USD|EUR|GBP) /.test(measure.unit)
    )
      peak = Math.max(peak ?? 0, measure.base);
  }
  return peak;
}

/** Whether an answer says that it is for few: then it takes little. */
export function isSmall(answer: Answer): boolean {
  const scale = findStatedScale(answer);
  return scale !== null && scale.perDay <= smallPerDay;
}

const boundless = phrase('@boundless');
/** That something grows by itself is said of many a part; that it has no end is a refusal to size it. */
const endless =
  /\b(?:unlimited|infinite\w*|limitless|boundless|without (?:any )?limits?|no (?:\w+ )?(?:limits?|bottlenecks?)|any number of users|(?:scales?|grows?) for ?ever)\b/i;
const refusesToSize =
  /\b(?:never|not|no longer|no need|needs? no|no|without)\b(?: \w+){0,3}? (?:think|calculat\w+|estimat\w+|siz\w+)\b|\bnon-topic\b/i;

/** "Scale is unlimited by construction and need not be calculated": where it would be sized, sizing is refused. */
export const findBoundless = ({ passages }: Answer): Passage[] =>
  passages.filter(
    ({ step, text, adopted }) =>
      step === 'scalability' &&
      says(text, boundless) &&
      ((says(adopted, boundless) && endless.test(text)) || refusesToSize.test(text)),
  );

/** Sentences that name what only the largest systems need, one for each such thing. */
const findHeavyParts = ({ passages }: Answer): Passage[] =>
  heavy.flatMap((expression) => passages.find(({ adopted }) => expression.test(adopted)) ?? []);

export type Oversize = { scale: Passage | null; parts: readonly Passage[] };

/** A design far too big for the scale the answer states: heavy parts by the handful for a small volume, or for none. Null otherwise. */
export function findOversize(answer: Answer): Oversize | null {
  const scale = findStatedScale(answer);
  if (scale !== null && scale.perDay > smallPerDay) return null;
  const parts = findHeavyParts(answer);
  // Without a stated scale nothing asks for such a design at all; then it takes one heavy part more.
  return parts.length >= (scale ? 4 : 5)
    ? { scale: scale?.passage ?? null, parts: [...new Set(parts)] }
    : null;
}

/** What the whole is made for, and not what one part of it could do. */
const madeFor =
  /\b(?:design(?:ed)?|buil[dt]|ready|prepared|sized|dimensioned|scaled) for\b|\bwe (?:\w+ )?(?:handle|serve|support|reach|process)\b/i;
const volumeOfAny =
  /^(?!(?:B|KB|MB|GB|TB|USD|EUR|GBP) )(?:[a-z][\w-]* )?per (?:s|min|h|hour|day|week|month)$/;
/** A reserve is a few times the peak; this is another product. */
const beyondReserve = 200;

/** A design for so many times the load the answer states that nothing in it follows from the load. Null otherwise. */
export function findOverbuilt(answer: Answer): Oversize | null {
  const stated = readFigures(answer.passages.filter(tellsSize)).filter(
    ({ measure, isFirm: holds }) => measure.kind === 'rate' && volumeOfAny.test(measure.unit) && holds,
  );
  const made = stated.filter(({ clause }) => madeFor.test(clause));
  const loads = stated.filter(({ clause }) => !madeFor.test(clause) && !notOurs.test(clause));
  const peak = loads.reduce((most, { measure }) => Math.max(most, measure.base), 0);
  const beyond = made.find(({ measure }) => peak > 0 && measure.base >= beyondReserve * peak);
  return beyond ? { scale: null, parts: [beyond.passage] } : null;
}
