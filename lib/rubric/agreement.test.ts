import { describe, expect, it } from 'vitest';
import { findAgreement, quadraticWeightedKappa, toWholeLevel } from './agreement';

describe('quadratic weighted kappa', () => {
  it.each([
    [
      'perfect',
      [
        [0, 0],
        [2, 2],
        [4, 4],
      ],
      1,
    ],
    [
      'opposite',
      [
        [0, 4],
        [4, 0],
      ],
      -1,
    ],
    [
      'chance',
      [
        [0, 0],
        [0, 4],
        [4, 0],
        [4, 4],
      ],
      0,
    ],
  ] as const)('%s', (_, pairs, kappa) => {
    expect(quadraticWeightedKappa(pairs)).toBeCloseTo(kappa);
  });

  it('says nothing where there is nothing to agree on', () => {
    expect(quadraticWeightedKappa([])).toBeNull();
    expect(quadraticWeightedKappa([[3, 3]])).toBeNull();
  });
});

describe('agreement', () => {
  it('counts exact and near readings', () => {
    const agreement = findAgreement([
      { id: 'a', expected: 2, found: 2.4 },
      { id: 'b', expected: 3, found: 1.6 },
      { id: 'c', expected: 0, found: 2.6 },
    ]);
    expect(agreement).toMatchObject({ items: 3 });
    expect(agreement.exact).toBeCloseTo(1 / 3);
    expect(agreement.withinOne).toBeCloseTo(2 / 3);
    expect(agreement.meanDifference).toBeCloseTo((0.4 - 1.4 + 2.6) / 3);
    expect(agreement.meanError).toBeCloseTo((0.4 + 1.4 + 2.6) / 3);
  });

  it('is empty for no items', () => {
    expect(findAgreement([])).toMatchObject({ items: 0, kappa: null, exact: 0, meanError: 0 });
  });

  it.each([
    [-1, 0],
    [0.49, 0],
    [0.5, 1],
    [3.5, 4],
    [9, 4],
  ])('%f stands for level %i', (level, whole) => {
    expect(toWholeLevel(level)).toBe(whole);
  });
});
