import { describe, expect, it } from 'vitest';
import { translateIn } from '@/lib/messages/testing/translate-in';
import { type MeasuredAgreement, measuredAgreement } from '@/lib/rubric/measured-agreement';
import { describeAgreement } from './describe-agreement';

const t = await translateIn('results');

const figures = (items: number, exact: number, withinOne: number) => ({
  items,
  kappa: 0.9,
  exact,
  withinOne,
});

const setOf = (id: MeasuredAgreement['sets'][number]['id'], answers: number) => ({
  id,
  title: id,
  answers,
  overall: figures(answers, 0.875, 1),
  allDimensions: figures(answers * 10, 0.663, 0.975),
  dimensions: { plan: figures(answers, 0.75, 1) },
});

describe('describeAgreement', () => {
  it('counts, on the material that nothing was tuned on', () => {
    const words = describeAgreement({ engine: '2', sets: [setOf('tuned', 16), setOf('unseen', 8)] }, '2', t);
    expect(words?.summary).toBe(
      'On 8 answers it had not seen, it gave the same whole level as a grader in 53 of 80 dimensions and was within one level in 78; overall, the same in 7 of 8 and within one in 8.',
    );
    expect(words?.dimensions.plan).toBe(
      'On 8 answers it had not seen, it gave this dimension the same level as a grader in 6 and was within one level in 8.',
    );
    expect(words?.dimensions.api).toBeUndefined();
  });

  it('says so where it was tuned on them, and where another engine was measured', () => {
    const words = describeAgreement({ engine: '1', sets: [setOf('tuned', 16)] }, '2', t);
    expect(words?.summary).toContain('On 16 answers it was tuned on');
    expect(words?.summary).toContain('Measured with engine 1; this reading is by 2.');
    expect(describeAgreement({ engine: '1', sets: [] }, '1', t)).toBeNull();
    // How far raters agree says nothing about the machine.
    expect(describeAgreement({ engine: '1', sets: [setOf('raters', 24)] }, '1', t)).toBeNull();
  });

  it('speaks of what was measured last', () => {
    expect(describeAgreement(measuredAgreement, measuredAgreement.engine, t)?.summary).not.toContain('tuned');
  });
});
