import { type Contradiction, findPair } from './contradiction';
import type { Figure } from './figures';
import { any } from './subjects';

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
  '(?:in|at|on|for|from|to|inside|within|around) (?:a|an|one|two|three|some|that|this) \\w+',
  '(?:one|a|an|this|that) (?:single )?(?:cell|zone|stage|shard|partition|region|town|district|area|store|shop|branch|school|group|segment|tenant|wave|hot ?spot)',
  'share',
  'zones?',
  'stages?',
  'phases?',
  'districts?',
  'regions?',
  'branch(?:es)?',
  'hottest',
  'busiest',
  'peaks?',
  '[\\d.]+ ?%',
  'per ?cent',
  'thereof',
  'including',
  'among',
  'instance',
  'example',
);

/** Words that speak of all there is. A number of people without them may well be a part of a larger one. */
const all = any(
  '(?:we|it|they|you) (?:\\w+ )?(?:have|has|serves?|count|reach|cover|connects?|run|employ)',
  '(?:the|our|this) (?:product|service|system|platform|app|application|company|chain|network|business|firm) (?:\\w+ )?(?:has|serves?|counts?|reaches|covers?|is (?:for|used by)|connects?|employs?)',
  'there are',
  'in total',
  'total',
  'altogether',
  'overall',
  'all in all',
);

const asked = any(
  'we (?:have|expect|get|receive|see|face)',
  'there are',
  'comes? in',
  'arrives?',
  'the (?:service|system|product|platform|app) (?:handles|gets|receives|serves|sees)',
);

/** A figure a second is a load only where it is said to come in: elsewhere it is what a part can do. */
const isLoad = ({ measure, clause }: Pick<Figure, 'measure' | 'clause'>): boolean =>
  measure.kind === 'rate' && /^\w+ per s$/.test(measure.unit) && asked.test(clause);

/** Two scales of the same thing, ten times apart, with nothing that tells them apart. */
export function findTwoScales(figures: readonly Figure[]): Contradiction[] {
  const scales = figures.filter(
    ({ measure, isFirm: firm, clause, passage }) =>
      passage.kind === 'sentence' &&
      firm &&
      measure.base > 0 &&
      (isWhole(measure.unit, measure.kind) ? !perUnit.test(clause) : isLoad({ measure, clause })) &&
      ['requirements', 'scalability', 'architecture'].includes(passage.step),
  );
  const pair = findPair(
    scales,
    scales,
    (one, other) =>
      one.passage !== other.passage &&
      one.measure.unit === other.measure.unit &&
      one.measure.base * 9.5 < other.measure.base &&
      (one.measure.kind === 'rate' || all.test(one.clause)),
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
