import { describe, expect, it } from 'vitest';
import type { CriterionResult, Evaluation, Verdict } from './evaluation';
import type { MachineCriterion, Rubric } from './schema';
import { tellReading } from './tell-reading';
import { getRubric, loadAnswers, scoreOf } from './testing/answers';

const [criterion] = getRubric('ride-sharing').dimensions.flatMap(({ criteria }) =>
  criteria.filter((each): each is MachineCriterion => each.kind === 'machine'),
);

function tell(
  results: readonly (readonly [id: string, verdict: Verdict, weight: number])[],
  level: number | null = 2,
) {
  if (!criterion) throw new Error('no criterion');
  const [dimension] = getRubric('ride-sharing').dimensions;
  if (!dimension) throw new Error('no dimension');
  const rubric: Rubric = {
    ...getRubric('ride-sharing'),
    dimensions: [
      {
        ...dimension,
        criteria: results.map(([id, , weight]) => ({ ...criterion, id, weight, partly: 0.4 })),
      },
    ],
  };
  const toResult = ([id, verdict]: (typeof results)[number]): CriterionResult => ({
    id,
    title: id,
    verdict,
    evidence: [],
    advice: `about ${id}`,
  });
  const evaluation: Evaluation = {
    ...scoreOf({ format: 'attempt/1', prompt: 'ride-sharing', steps: {}, diagram: { nodes: [], edges: [] } }),
    dimensions: [
      {
        id: 'requirements',
        level,
        weight: 10,
        confidence: 'high',
        criteria: [...results.map(toResult), toResult(['api.of-a-person', 'cannotTell', 0])].slice(
          0,
          results.length + 1,
        ),
      },
    ],
  };
  return tellReading(evaluation, rubric).dimensions[0]?.lines.map(({ id }) => id);
}

describe('tellReading', () => {
  it.each<[string, Parameters<typeof tell>[0], string[]]>([
    [
      'what carries most, then what lacks most',
      [
        ['a', 'met', 5],
        ['b', 'met', 20],
        ['c', 'missed', 10],
        ['d', 'missed', 30],
      ],
      ['b', 'd'],
    ],
    [
      'half is won and half is lost',
      [
        ['a', 'partly', 30],
        ['b', 'met', 5],
        ['c', 'missed', 1],
      ],
      ['a', 'c'],
    ],
    [
      'nothing won: the two that lack most',
      [
        ['a', 'missed', 5],
        ['b', 'cannotTell', 20],
        ['c', 'missed', 10],
      ],
      ['b', 'c'],
    ],
    [
      'nothing lacking: the two that carry most',
      [
        ['a', 'met', 5],
        ['b', 'met', 20],
        ['c', 'met', 10],
      ],
      ['b', 'c'],
    ],
    ['one alone', [['a', 'partly', 5]], ['a']],
    [
      'what does not apply says nothing',
      [
        ['a', 'notApplicable', 50],
        ['b', 'met', 1],
      ],
      ['b'],
    ],
    ['nothing at all', [], []],
  ])('%s', (_, results, expected) => {
    expect(tell(results)).toEqual(expected);
  });

  it('says nothing about an optional step that was left out', () => {
    expect(tell([['a', 'missed', 5]], null)).toEqual([]);
  });

  it('keeps levels, and points at nothing that is not in the evaluation', () => {
    for (const [, document] of loadAnswers().slice(0, 6)) {
      const evaluation = scoreOf(document);
      const told = tellReading(evaluation, getRubric(document.prompt));
      expect(told.level).toBe(evaluation.overall.level);
      for (const [at, { level, lines }] of told.dimensions.entries()) {
        const dimension = evaluation.dimensions[at];
        expect(level).toBe(dimension?.level);
        for (const line of lines) {
          const found = dimension?.criteria.find(({ id }) => id === line.id);
          expect(line).toMatchObject({
            words: found?.advice,
            verdict: found?.verdict,
            evidence: found?.evidence,
          });
        }
      }
    }
  });
});
