import { describe, expect, it } from 'vitest';
import { lintRubric } from './lint';
import { getRubric, rubrics } from './testing/answers';

type Loose = { [key: string]: unknown };
const loose = (): {
  dimensions: (Loose & { gates: Loose[]; criteria: (Loose & { requires: Loose; words: Loose })[] })[];
} => structuredClone(getRubric('ride-sharing')) as never;

/** The rubric with one thing broken. */
function broken(change: (rubric: ReturnType<typeof loose>) => void): ReturnType<typeof lintRubric> {
  const rubric = loose();
  change(rubric);
  return lintRubric(rubric);
}

const first = (rubric: ReturnType<typeof loose>) => {
  const dimension = rubric.dimensions[0];
  const criterion = dimension?.criteria[0];
  if (!dimension || !criterion) throw new Error('The rubric is empty');
  return { dimension, criterion };
};

describe('the rubric linter', () => {
  it.each(rubrics.map((rubric) => [rubric.id, rubric] as const))('finds nothing in %s', (_, rubric) => {
    expect(lintRubric(rubric)).toEqual([]);
    expect(rubric.dimensions.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
    for (const { criteria, id } of rubric.dimensions) {
      const count = criteria.length;
      expect(count, id).toBeGreaterThanOrEqual(5);
    }
  });

  it.each([
    ['no rubric at all', () => lintRubric(null), /expected object/],
    ['weights', () => broken((r) => (first(r).dimension.weight = 50)), /weights sum to/],
    [
      'an unknown check',
      () => broken((r) => (first(r).criterion.requires = { all: [{ check: 'guess' }] })),
      /unknown check: guess/,
    ],
    [
      'bad options',
      () =>
        broken(
          (r) =>
            (first(r).criterion.requires = { all: [{ check: 'addresses-step', options: { step: 'x' } }] }),
        ),
      /Invalid/,
    ],
    [
      'nothing to meet',
      () => broken((r) => (first(r).criterion.requires = { none: [{ check: 'watched' }] })),
      /nothing that could be met/,
    ],
    [
      'a gate out of order',
      () => broken((r) => ((first(r).dimension.gates[1] as Loose).points = 0.1)),
      /no higher than/,
    ],
    [
      'a gate out of reach',
      () => broken((r) => ((first(r).dimension.gates[3] as Loose).points = 99)),
      /never be reached/,
    ],
    [
      'a need nobody has',
      () => broken((r) => ((first(r).dimension.gates[3] as Loose).needs = [['plan.x']])),
      /no criterion here/,
    ],
    ['a foreign id', () => broken((r) => (first(r).criterion.id = 'plan.x')), /does not begin with/],
    ['an id twice', () => broken((r) => (first(r).criterion.id = 'requirements.pain')), /is there twice/],
    ['a dimension twice', () => broken((r) => (first(r).dimension.id = 'plan')), /is there twice|lacks/],
    [
      'the same question twice',
      () => broken((r) => (first(r).criterion.requires = first(r).dimension.criteria[1]?.requires ?? {})),
      /asks the same/,
    ],
    ['a bracket alone', () => broken((r) => (first(r).criterion.words.met = 'It [is.')), /square bracket/],
    [
      'applies when',
      () => broken((r) => (first(r).criterion.appliesWhen = { all: [{ check: 'guess' }] })),
      /unknown check/,
    ],
  ] as [string, () => ReturnType<typeof lintRubric>, RegExp][])('says %s', (_, run, message) => {
    expect(
      run()
        .map((issue) => issue.message)
        .join('\n'),
    ).toMatch(message);
  });
});
