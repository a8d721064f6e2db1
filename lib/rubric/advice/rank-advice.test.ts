import { describe, expect, it } from 'vitest';
import { createDocument } from '@/lib/attempt/create-document';
import { profiles } from '../profiles';
import { scoreOf } from '../testing/answers';
import { rankAdvice } from './rank-advice';
import type { Advice } from './schema';

const empty = scoreOf(createDocument('notification-system'));
const begun = { ...empty, overall: { level: 2, percent: 50 } };
const { order } = profiles['flow-state'];

const advice = (id: string, dimension: Advice['dimension'], more: Partial<Advice> = {}): Advice => ({
  id,
  scope: 'criterion',
  dimension,
  criteria: [],
  edits: [{ kind: 'sentence', step: dimension, text: 'A sentence.' }],
  words: 'Say it.',
  gain: '+0.1',
  dimensionFrom: 1,
  dimensionTo: 1.5,
  overallFrom: 2,
  overallTo: 2.1,
  anchor: { step: dimension, at: null },
  rank: null,
  ...more,
});

const rank = (items: readonly Advice[], before = begun): string[] =>
  rankAdvice(items, before, order)
    .filter(({ rank: place }) => place !== null)
    .map(({ id, rank: place }) => `${place} ${id}`);

describe('the best next steps', () => {
  it('are the most for the whole, one a dimension', () => {
    const items = [
      advice('a', 'plan'),
      advice('b', 'api', { overallTo: 2.4 }),
      advice('c', 'api', { overallTo: 2.3 }),
      advice('d', 'impact', { overallTo: 2.2 }),
      advice('e', 'query', { overallTo: 2.05 }),
    ];
    expect(rank(items)).toEqual(['1 b', '2 d', '3 a']);
  });

  it('count the work: the same gain for less of it comes first', () => {
    const [two] = [advice('two', 'api')].map((each) => ({ ...each, edits: [...each.edits, ...each.edits] }));
    expect(rank([...(two ? [two] : []), advice('one', 'plan')])).toEqual(['1 one', '2 two']);
  });

  it('take back first, and yet leave one that builds', () => {
    const items = [
      advice('a', 'plan', { overallTo: 2.9 }),
      advice('x', 'api', { scope: 'ceiling' }),
      advice('y', 'impact', { scope: 'ceiling' }),
      advice('z', 'query', { scope: 'ceiling' }),
    ];
    expect(rank(items)).toEqual(['1 x', '2 y', '3 a']);
  });

  it('look at the dimension where the whole does not move, a left-out one from nothing', () => {
    const still = { overallTo: 2 };
    const items = [
      advice('a', 'plan', still),
      advice('b', 'architecture', { ...still, dimensionTo: 3 }),
      advice('c', 'query', { ...still, dimensionFrom: null, dimensionTo: 3 }),
    ];
    expect(rank(items)[0]).toBe('1 b');
  });

  it('keep the order they came in where nothing tells them apart', () => {
    const same = [advice('a', 'plan'), advice('b', 'impact')];
    expect(rank(same)).toEqual(['1 a', '2 b']);
  });

  it('begin at the beginning where hardly anything stands', () => {
    const items = [
      advice('p', 'plan', { overallTo: 3 }),
      advice('a', 'architecture'),
      advice('r', 'requirements'),
    ];
    expect(rank(items, empty)).toEqual(['1 r', '2 a', '3 p']);
  });

  it('lose nothing', () => {
    const items = ['api', 'plan', 'impact', 'query'].map((id) => advice(id, id as Advice['dimension']));
    expect(
      rankAdvice(items, begun, order)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['api', 'impact', 'plan', 'query']);
    expect(rankAdvice([], begun, order)).toEqual([]);
  });
});
