import { describe, expect, it } from 'vitest';
import type { CriterionResult, DimensionResult, Evidence } from '@/lib/rubric/evaluation';
import { findNextSteps, toLevelWord } from './next-steps';

const node: Evidence = { kind: 'node', id: 'q' };

const criterion = (
  id: string,
  verdict: CriterionResult['verdict'],
  evidence: Evidence[],
  advice = 'Do it.',
) => ({
  id,
  title: id,
  verdict,
  evidence,
  advice,
});

const dimension = (
  id: DimensionResult['id'],
  level: number | null,
  weight: number,
  criteria: CriterionResult[],
): DimensionResult => ({ id, level, weight, confidence: 'high', criteria });

describe('the next steps', () => {
  it('come from where most is to be gained, one a dimension, the half-done first', () => {
    const steps = findNextSteps([
      dimension('plan', 3.5, 10, [criterion('plan.a', 'missed', [])]),
      dimension('api', 0, 10, [criterion('api.a', 'missed', []), criterion('api.b', 'partly', [node])]),
      dimension('query', null, 50, [criterion('query.a', 'missed', [])]),
      dimension('impact', 1, 10, [criterion('impact.a', 'met', [node])]),
      dimension('tradeoffs', 2, 5, [
        criterion('tradeoffs.a', 'missed', [], ''),
        criterion('tradeoffs.b', 'missed', []),
      ]),
    ]);
    expect(steps.map((step) => step.criterion.id)).toEqual(['api.b', 'tradeoffs.b', 'plan.a']);
  });

  it.each([
    [4, 'complete and reasoned'],
    [3.49, 'solid'],
    [2, 'solid in parts'],
    [1.99, 'a beginning'],
    [0, 'not there yet'],
    [-1, 'not there yet'],
  ])('level %d reads as "%s"', (level, word) => {
    expect(toLevelWord(level)).toBe(word);
  });
});
