import { describe, expect, it } from 'vitest';
import { translateIn } from '@/lib/messages/testing/translate-in';
import type { DimensionResult, Verdict } from '@/lib/rubric/evaluation';
import { countVerdicts, describeConfidence } from './describe-confidence';

const t = await translateIn('reading');

const dimension = (
  level: number | null,
  confidence: DimensionResult['confidence'],
  ...verdicts: Verdict[]
): DimensionResult => ({
  id: 'plan',
  level,
  weight: 10,
  confidence,
  criteria: verdicts.map((verdict, at) => ({
    id: `plan.${at}`,
    title: '',
    verdict,
    evidence: [],
    advice: '',
  })),
});

describe('describeConfidence', () => {
  it.each([
    [dimension(3, 'high', 'met', 'met'), 'Sure', /^Each question/],
    [dimension(2, 'medium', 'met', 'cannotTell', 'met'), 'Fairly sure', /^1 of 3 .* about it\.$/],
    [dimension(2, 'medium', 'partly', 'partly', 'missed'), 'Fairly sure', /half said \(2\).*outright \(0\)/],
    [dimension(1, 'low', 'cannotTell', 'cannotTell', 'met'), 'Unsure', /^2 of 3 .* about them\.$/],
    [dimension(1, 'low', 'met', 'cannotTell'), 'Unsure', /speaks against it/],
  ])('%#', (result, short, why) => {
    expect(describeConfidence(result, t)).toEqual({ short, why: expect.stringMatching(why) });
  });

  it('has nothing to say of what was left out', () => {
    expect(describeConfidence(dimension(null, 'low'), t)).toBeNull();
  });
});

describe('countVerdicts', () => {
  it('counts what there is', () => {
    const result = dimension(2, 'high', 'met', 'missed', 'met', 'cannotTell', 'notApplicable');
    expect(countVerdicts(result, t)).toBe('2 met · 1 missed · 1 open');
  });
});
