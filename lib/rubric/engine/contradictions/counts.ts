import { type Contradiction, findPair } from './contradiction';
import { type Figure, isOfTheSystem } from './figures';
import { any, isAlike } from './subjects';

const perUnit = any(
  'each',
  'every',
  'per (?!s\\b|second|day|hour|minute|month|week|year)\\w+',
  'one (?:worker|server|node|helper|company|machine)',
  'an? (?:worker|server|node|helper|machine|driver|rider|user|customer|team|device|poster)',
  'allows?',
  'limit(?:s|ed)?',
  'accepts?',
  'contract\\w*',
  'up to',
  'capacity',
  'handles?',
  'copes?',
  'carr(?:y|ies)',
  'can',
  'passes',
  'budget',
  'average',
  'on average',
  'burst',
  'cap',
  'at least',
  'room for',
  'enough for',
  'headroom',
  'sale',
  'friday',
  'saturday',
  'evening',
  'morning',
  'minutes?',
  'launch',
  'start',
  'city',
  'cities',
  'country',
  'countries',
  'campaign',
  'biggest',
  'largest',
  'small(?:er|est)?',
  'of (?:them|these|which)',
  'only',
  'social',
  'a quarter',
  'throughput',
  'emails',
  'of the',
  'pilot',
  'trial',
  'tests?',
  'beta',
);

/** Two scales of the same thing, ten times apart, with nothing that tells them apart. */
export function findTwoScales(figures: readonly Figure[]): Contradiction[] {
  const scales = figures.filter(
    ({ measure, isFirm: firm, clause, passage }) =>
      firm &&
      passage.kind === 'sentence' &&
      isWhole(measure.unit, measure.kind) &&
      measure.base > 0 &&
      !perUnit.test(clause) &&
      ['requirements', 'scalability', 'architecture'].includes(passage.step),
  );
  const pair = findPair(
    scales,
    scales,
    (one, other) =>
      one.passage !== other.passage &&
      one.measure.unit === other.measure.unit &&
      one.measure.base * 9.5 < other.measure.base,
  );
  if (!pair) return [];
  return [
    {
      id: 'two-scales',
      one: pair[0].passage,
      other: pair[1].passage,
      message: `Two sizes are given for the same thing, ${nameOf(pair[0].measure.unit)}.`,
    },
  ];
}

const people =
  /^(?:users|riders|drivers|customers|employees|people|members|subscribers|restaurants|contacts|patients|students|shops|readers|families)$/;
const isWhole = (unit: string, kind: string): boolean =>
  kind === 'count'
    ? people.test(unit)
    : kind === 'rate' &&
      /^(?!count|min|s\b|h\b|day\b|week|month|year|%|USD|EUR|GBP|B\b|KB|MB|GB|TB)\w+ per (?:day|month|week|year)$/.test(
        unit,
      );
const nameOf = (unit: string): string => unit.replace(/ per /, ' a ');

const machines =
  /^(?:servers|nodes|instances|regions|zones|shards|partitions|copies|replicas|machines|retries|attempts|tries)$/;
const counting = any(
  'each',
  'every',
  'per',
  'more',
  'another',
  'second',
  'further',
  'plus',
  'then',
  'to',
  'between',
  'needs?',
  'spare',
  'read',
  'up to',
  'at least',
  'least',
  'of them',
  'out of',
  'one of',
  'lost',
  'fails?',
  'dies?',
  'adds?',
  'double',
  'biggest',
  'city',
  'zone(?!s)',
  'first',
  'last',
  'new',
  'extra',
  'still',
  'left',
  'only then',
);
/** Nouns that are one and the same wherever they are counted in an answer. */
const oneOfAKind = /^(?:servers|nodes|regions|partitions|shards|machines)$/;

/** The same parts or tries counted twice, with two results. */
export function findTwoCounts(figures: readonly Figure[]): Contradiction[] {
  const counts = figures.filter(
    ({ measure, isFirm: firm, clause, passage }) =>
      firm &&
      measure.kind === 'count' &&
      machines.test(measure.unit) &&
      measure.value >= 1 &&
      measure.bound !== 'min' &&
      !counting.test(clause) &&
      isOfTheSystem(passage),
  );
  const unitOf = (unit: string): string =>
    /^(?:retries|attempts|tries)$/.test(unit)
      ? 'tries'
      : /^(?:copies|replicas)$/.test(unit)
        ? 'copies'
        : unit;
  const pair = findPair(counts, counts, (one, other) => {
    if (one.passage === other.passage || one.measure.value >= other.measure.value) return false;
    if (unitOf(one.measure.unit) !== unitOf(other.measure.unit)) return false;
    const alike = isAlike(one.subject, other.subject);
    return oneOfAKind.test(one.measure.unit) ? alike !== 'apart' : alike === 'same';
  });
  if (!pair) return [];
  return [
    {
      id: 'two-counts',
      one: pair[0].passage,
      other: pair[1].passage,
      message: `The same ${pair[0].measure.unit} are counted twice, with two results.`,
    },
  ];
}
