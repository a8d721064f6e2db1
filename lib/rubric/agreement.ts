/** One item that a person graded and the engine read, both 0 to 4; the engine's with a fraction. */
export type Rated = { id: string; expected: number; found: number };

export type Agreement = {
  items: number;
  /** Quadratic weighted kappa; null where there is nothing to agree on. */
  kappa: number | null;
  exact: number;
  withinOne: number;
  /** Mean of found minus expected, fractions included. */
  meanDifference: number;
  meanError: number;
};

const levels = 5;

/** A found level as the whole level it stands for. */
export const toWholeLevel = (level: number): number => Math.min(levels - 1, Math.max(0, Math.round(level)));

/** How far two ratings of the same items agree. */
export function findAgreement(rated: readonly Rated[]): Agreement {
  const items = rated.length;
  const share = (holds: (each: Rated) => boolean): number =>
    items === 0 ? 0 : rated.filter(holds).length / items;
  const mean = (value: (each: Rated) => number): number =>
    items === 0 ? 0 : rated.reduce((sum, each) => sum + value(each), 0) / items;
  const gap = ({ expected, found }: Rated): number => Math.abs(toWholeLevel(found) - expected);
  return {
    items,
    kappa: quadraticWeightedKappa(rated.map(({ expected, found }) => [expected, toWholeLevel(found)])),
    exact: share((each) => gap(each) === 0),
    withinOne: share((each) => gap(each) <= 1),
    meanDifference: mean(({ expected, found }) => found - expected),
    meanError: mean(({ expected, found }) => Math.abs(found - expected)),
  };
}

/**
 * Agreement beyond chance on an ordered scale, with squared distances as weights. Source: J. Cohen, "Weighted kappa",
 * Psychological Bulletin 70(4), 1968. Null where both raters give one and the same level throughout, or nothing.
 */
export function quadraticWeightedKappa(pairs: readonly (readonly [number, number])[]): number | null {
  const first = new Array<number>(levels).fill(0);
  const second = new Array<number>(levels).fill(0);
  let observed = 0;
  for (const [a, b] of pairs) {
    first[a] = (first[a] ?? 0) + 1;
    second[b] = (second[b] ?? 0) + 1;
    observed += (a - b) ** 2;
  }
  let expected = 0;
  for (const [a, inFirst] of first.entries())
    for (const [b, inSecond] of second.entries())
      expected += ((a - b) ** 2 * inFirst * inSecond) / pairs.length;
  return expected > 0 ? 1 - observed / expected : null;
}
