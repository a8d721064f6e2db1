import { describe, expect, test } from 'vitest';
import { balancedAccuracy, measureTexts, precision, recall, splitHeldOut } from './measure';

describe('agreement with labels', () => {
  const agreement = measureTexts([
    { id: 'c-1', text: 'Jobs wait on a durable queue.', expect: { concepts: ['queue'] } },
    { id: 'n-1', text: 'We do not use a cache.', expect: { notConcepts: ['cache'] } },
    { id: 'n-2', text: 'We cannot do without a cache.', expect: { concepts: ['cache'] } },
    { id: 'p-1', text: 'Bananas are yellow.', expect: { concepts: ['queue'] } },
    { id: 'q-1', text: 'Match time is under 3 s.', expect: { quantified: true, impact: true } },
    { id: 't-1', text: 'Caching improves speed.', expect: { tradeoffLevel: 1 } },
    { id: 't-2', text: 'We use Postgres.', expect: { tradeoffLevel: 2 } },
  ]);

  test('counts paraphrases and negations apart', () => {
    expect(agreement.ordinary).toEqual({
      truePositive: 1,
      falsePositive: 0,
      falseNegative: 0,
      trueNegative: 0,
    });
    expect(agreement.paraphrase.falseNegative).toBe(1);
    expect(balancedAccuracy(agreement.negation)).toBe(1);
    expect(agreement.perConcept.find((row) => row.concept === 'cache')).toMatchObject({
      truePositive: 1,
      trueNegative: 1,
    });
  });

  test('names what it missed', () => {
    expect(agreement.misses.map((miss) => miss.id)).toEqual(['p-1', 'q-1', 't-2']);
    expect(agreement.flags).toContainEqual({ name: 'quantified', right: 1, of: 1 });
    expect(agreement.flags).toContainEqual({ name: 'impact', right: 0, of: 1 });
    expect(agreement.tradeoff).toMatchObject({ right: 1, of: 2 });
  });

  test('a wrong find and a missed paraphrase are counted against their own group', () => {
    const { negation, ordinary, perConcept, misses } = measureTexts([
      { id: 'n-1', text: 'We use a cache.', expect: { notConcepts: ['cache'] } },
      { id: 'c-1', text: 'We use a queue.', expect: { notConcepts: ['cache'] } },
    ]);
    expect(negation).toMatchObject({ falsePositive: 1, trueNegative: 0 });
    expect(ordinary).toMatchObject({ falsePositive: 0, trueNegative: 1 });
    expect(perConcept.find((row) => row.concept === 'cache')).toMatchObject({
      falsePositive: 1,
      trueNegative: 1,
    });
    expect(misses).toEqual([{ id: 'n-1', expected: 'no cache', found: 'cache' }]);
  });

  test('figures without material are null', () => {
    const empty = { truePositive: 0, falsePositive: 0, falseNegative: 0, trueNegative: 0 };
    expect([
      precision(empty),
      recall(empty),
      balancedAccuracy(empty),
      measureTexts([]).tradeoff.kappa,
    ]).toEqual([null, null, null, null]);
    expect(precision({ ...empty, truePositive: 3, falsePositive: 1 })).toBe(0.75);
  });

  test('holds out every third id', () => {
    const { tuned, heldOut } = splitHeldOut(['b', 'a', 'd', 'c'].map((id) => ({ id })));
    expect([tuned.map((item) => item.id), heldOut.map((item) => item.id)]).toEqual([['a', 'b', 'd'], ['c']]);
  });
});
