import { describe, expect, it } from 'vitest';
import { createDocument } from '@/lib/attempt/create-document';
import type { Evaluation, Verdict } from '../evaluation';
import type { Dimension } from '../schema';
import { getRubric, scoreOf } from '../testing/answers';
import type { Edit } from './edit-schema';
import { type CriterionTrial, findSets, sizeOf } from './pick-set';

const before = scoreOf(createDocument('notification-system'));

const criterion = (id: string, weight: number): Dimension['criteria'][number] => ({
  kind: 'machine',
  id,
  title: id,
  weight,
  partly: 0.5,
  sources: [],
  requires: { all: [{ check: 'addresses-step' }] },
  words: { met: 'm', partly: 'p', missed: 'x', cannotTell: 'c' },
});

/** Levels begin at 1, 2, 3 and 4 points; the fourth needs `plan.d`. */
const dimension: Dimension = {
  ...(getRubric('notification-system').dimensions.at(-1) ?? { weight: 1, anchors: [], title: '' }),
  id: 'plan',
  gates: [{ points: 1 }, { points: 2 }, { points: 3 }, { points: 4, needs: [['plan.d']] }],
  criteria: [
    criterion('plan.a', 1),
    criterion('plan.b', 1),
    criterion('plan.c', 1),
    criterion('plan.d', 1),
    { kind: 'human', id: 'plan.told', title: 'Told', sources: [], anchors: ['', '', '', '', ''] },
  ],
};

const reading = (verdicts: Readonly<Record<string, Verdict>>): Evaluation => ({
  ...before,
  dimensions: [
    {
      id: 'plan',
      level: 0,
      weight: 1,
      confidence: 'high',
      criteria: Object.entries(verdicts).map(([id, verdict]) => ({
        id,
        title: id,
        verdict,
        evidence: [],
        advice: '',
      })),
    },
  ],
});

const sentence = (text: string): Edit => ({ kind: 'sentence', step: 'plan', text });
const trial = (id: string, edit: Edit, verdicts: Readonly<Record<string, Verdict>> = {}): CriterionTrial => ({
  criterion: id,
  edits: [edit],
  after: reading({ [id]: 'met', ...verdicts }),
});

const pick = (trials: readonly CriterionTrial[], wanted: number): string[] =>
  findSets(dimension, trials, { depth: 'standard', wanted }).map((set) =>
    set.map((each) => each.criterion.replace('plan.', '')).join('+'),
  );

describe('the smallest set that lifts a level', () => {
  const a = trial('plan.a', sentence('Short.'));
  const b = trial('plan.b', sentence('This one is somewhat longer than the other.'));
  const c = trial('plan.c', sentence('Of medium length it is.'));
  const d = trial('plan.d', sentence('Needed.'));

  it('is one where one is enough, the smallest first', () => {
    expect(pick([b, a, c], 1).slice(0, 3)).toEqual(['a', 'c', 'b']);
  });

  it('grows to two and three', () => {
    expect(pick([a, b, c], 2)[0]).toBe('a+c');
    expect(pick([a, b, c], 3)).toEqual(['a+b+c']);
  });

  it('goes no further than three', () => {
    expect(pick([a, b, c, d], 4)).toEqual([]);
    const half = trial('plan.c', sentence('Both.'), { 'plan.b': 'met', 'plan.a': 'partly' });
    expect(pick([half, a, d], 4)).toEqual(['c+a+d']);
  });

  it('prefers what reaches higher where the work is the same', () => {
    const more = trial('plan.a', sentence('Short!'), { 'plan.b': 'partly', 'plan.c': 'cannotTell' });
    expect(pick([a, more], 1)[0]).toBe('a');
    expect(findSets(dimension, [a, more], { depth: 'standard', wanted: 1 })[0]?.[0]).toBe(more);
  });

  it.each<[string, Edit, Edit]>([
    [
      'an arrow',
      { kind: 'between', id: 'q', type: 'queue', label: 'Q', edge: 'e', source: 'x', target: 'y' },
      { kind: 'between', id: 'r', type: 'queue', label: 'R', edge: 'e', source: 'x', target: 'y' },
    ],
    ['a query', { kind: 'sql', text: 'SELECT 1' }, { kind: 'sql', text: 'SELECT 2' }],
    ['a box', { kind: 'replicas', node: 'n', replicas: 2 }, { kind: 'replicas', node: 'n', replicas: 3 }],
    [
      'an entry',
      { kind: 'ledger', at: 0, set: { gain: 'a' } },
      { kind: 'ledger', at: 0, set: { gain: 'b' } },
    ],
    [
      'a sentence',
      { kind: 'complete', step: 'plan', start: 0, end: 1, quote: 'a', addition: ', b' },
      { kind: 'remove', step: 'plan', start: 0, end: 1, quote: 'a' },
    ],
  ])('never changes %s twice', (_, one, other) => {
    expect(pick([trial('plan.a', one), trial('plan.b', other)], 2)).toEqual([]);
  });

  it('may add two entries and two boxes', () => {
    const node = (id: string): Edit => ({ kind: 'node', id, type: 'cache', label: id, from: [], to: [] });
    expect(pick([trial('plan.a', node('x')), trial('plan.b', node('y'))], 2)).toEqual(['a+b']);
    const entry: Edit = { kind: 'roadmap', at: null, set: { action: 'x' } };
    expect(pick([trial('plan.a', entry), trial('plan.b', entry)], 2)).toEqual(['a+b']);
  });

  it('foresees nothing from a reading without the dimension', () => {
    expect(pick([{ ...a, after: { ...before, dimensions: [] } }], 1)).toEqual([]);
  });
});

describe('the size of edits', () => {
  it('counts what has to be done, and the words', () => {
    expect(sizeOf([])).toBe(0);
    expect(sizeOf([sentence('A'.repeat(400))])).toBe(2);
    expect(sizeOf([{ kind: 'replicas', node: 'n', replicas: 2 }])).toBeLessThan(sizeOf([sentence('Short.')]));
  });
});
