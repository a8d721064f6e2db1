import { describe, expect, it } from 'vitest';
import type { CriterionResult, DimensionResult, Evaluation, Verdict } from '@/lib/rubric/evaluation';
import { compareEvaluations, compareLevels, isChanged } from './compare-evaluations';

const criterion = (id: string, verdict: Verdict): CriterionResult => ({
  id,
  title: `Title of ${id}`,
  verdict,
  evidence: [],
  advice: '',
});

const evaluationOf = (
  ...dimensions: [DimensionResult['id'], number | null, CriterionResult[]][]
): Evaluation => ({
  format: 'evaluation/1',
  engine: '1',
  prompt: 'p',
  rubric: { id: 'r', version: 1, profile: 'nine-step', hash: '' },
  inputHash: '',
  overall: { level: 1, percent: 25 },
  dimensions: dimensions.map(([id, level, criteria]) => ({
    id,
    level,
    weight: 10,
    confidence: 'high',
    criteria,
  })),
  flags: [],
});

describe('compareEvaluations', () => {
  const then = evaluationOf(
    ['plan', 1.04, [criterion('plan.a', 'missed'), criterion('plan.b', 'met'), criterion('plan.old', 'met')]],
    ['query', null, []],
  );
  const now = evaluationOf(
    ['plan', 1.96, [criterion('plan.a', 'partly'), criterion('plan.b', 'met'), criterion('plan.new', 'met')]],
    ['query', 2, []],
    ['api', 1, [criterion('api.a', 'missed')]],
  );

  it('sets each criterion beside what it was, and says which way it went', () => {
    const [plan, query, api] = compareEvaluations(then, now);
    expect(plan).toMatchObject({ then: 1.04, now: 1.96, direction: 'up' });
    expect(plan?.criteria.map((change) => [change.id, change.direction, isChanged(change)])).toEqual([
      ['plan.a', 'up', true],
      ['plan.b', 'same', false],
      ['plan.new', 'same', true],
      ['plan.old', 'same', true],
    ]);
    expect(plan?.criteria[3]).toMatchObject({ title: 'Title of plan.old', now: null });
    expect(query).toMatchObject({ then: null, now: 2, direction: 'same' });
    expect(api).toMatchObject({ then: null, now: 1 });
  });

  it('goes down where something was lost; what cannot be told brings as little as what is missed', () => {
    const met = evaluationOf(['plan', 2, [criterion('plan.a', 'met')]]);
    const open = evaluationOf(['plan', 2, [criterion('plan.a', 'cannotTell')]]);
    const missed = evaluationOf(['plan', 2, [criterion('plan.a', 'missed')]]);
    expect(compareEvaluations(met, open)[0]?.criteria[0]?.direction).toBe('down');
    expect(compareEvaluations(open, missed)[0]?.criteria[0]).toMatchObject({ direction: 'same' });
  });

  it.each([
    [1, 2, 'up'],
    [2, 1, 'down'],
    [1.96, 2.04, 'same'],
    [null, 2, 'same'],
    [2, null, 'same'],
  ] as const)('from %s to %s is %s', (from, to, direction) => {
    expect(compareLevels(from, to)).toBe(direction);
  });
});
