import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDocument } from '@/lib/attempt/create-document';
import { type Anchor, anchorSchema, resolveAnchor } from './anchor';
import { findCurrentRatings, findSpread, type Rating } from './rating';

const document = {
  ...createDocument('ride-sharing'),
  steps: { reliability: { text: 'We retry three times. Then we park it. We retry three times.' } },
  diagram: {
    nodes: [
      { id: 'a', type: 'service' as const, label: 'A' },
      { id: 'q', type: 'queue' as const, label: 'Q' },
    ],
    edges: [{ id: 'e1', source: 'a', target: 'q' }],
  },
};

const passage = (start: number, quote: string): Anchor => ({
  kind: 'passage',
  step: 'reliability',
  start,
  end: start + quote.length,
  quote,
});

describe('resolveAnchor', () => {
  it.each<[string, Anchor, string]>([
    ['a node that is drawn', { kind: 'node', id: 'q' }, 'found'],
    ['a node that is not', { kind: 'node', id: 'zz' }, 'gone'],
    ['an arrow that is drawn', { kind: 'edge', source: 'a', target: 'q' }, 'found'],
    ['the same arrow backwards', { kind: 'edge', source: 'q', target: 'a' }, 'gone'],
    ['a passage in its place', passage(22, 'Then we park it.'), 'found'],
    ['a passage that moved back', passage(30, 'Then we park it.'), 'moved'],
    ['a passage that moved on', passage(3, 'Then we park it.'), 'moved'],
    ['a passage that was rewritten', passage(22, 'Then we drop it.'), 'gone'],
    ['a criterion', { kind: 'criterion', id: 'reliability.retry-limit' }, 'found'],
    ['the whole', { kind: 'whole' }, 'found'],
  ])('%s', (_, anchor, state) => {
    expect(resolveAnchor(document, anchor).state).toBe(state);
  });

  it.each([
    [8, 0],
    [36, 39],
  ])('follows words that stand twice to the nearer place (%i → %i)', (from, to) => {
    expect(resolveAnchor(document, passage(from, 'We retry three times.')).anchor).toMatchObject({
      start: to,
    });
  });

  it('always points at its own quote, wherever the passage went', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string({ minLength: 1 }),
        fc.string(),
        fc.nat(60),
        (head, quote, tail, start) => {
          const changed = { ...document, steps: { reliability: { text: head + quote + tail } } };
          const { state, anchor } = resolveAnchor(changed, passage(start, quote));
          expect(state).not.toBe('gone');
          if (anchor.kind === 'passage')
            expect(changed.steps.reliability.text.slice(anchor.start, anchor.end)).toBe(quote);
        },
      ),
    );
  });
});

describe('anchorSchema', () => {
  it.each<[string, unknown, boolean]>([
    ['a passage as long as its quote', passage(3, 'abc'), true],
    ['a passage longer than its quote', { ...passage(3, 'abc'), end: 9 }, false],
    ['an unknown step', { ...passage(3, 'abc'), step: 'poetry' }, false],
    ['a criterion with markup', { kind: 'criterion', id: 'api.<b>' }, false],
    ['no kind', { id: 'a' }, false],
  ])('%s', (_, value, valid) => {
    expect(anchorSchema.safeParse(value).success).toBe(valid);
  });
});

const rating = (id: string, raterId: string, level: number, createdAt: string): Rating => ({
  id,
  raterId,
  level,
  createdAt,
  dimension: 'api',
  rationale: 'Because.',
});

describe('ratings', () => {
  const early = '2026-01-01T00:00:00.000Z';
  const late = '2026-01-02T00:00:00.000Z';

  it('count only the newest of each rater, in any order of arrival', () => {
    const all = [rating('1', 'ann', 1, early), rating('2', 'ann', 3, late), rating('3', 'bo', 2, early)];
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 3 }), (shuffled) => {
        expect(findCurrentRatings(shuffled).map(({ id }) => id)).toEqual(['2', '3']);
      }),
    );
  });

  it('break a tie in time by id, and follow the order of the steps', () => {
    const plan: Rating = { ...rating('9', 'ann', 2, early), dimension: 'plan' };
    const tied = [plan, rating('2', 'ann', 3, early), rating('1', 'ann', 1, early)];
    expect(findCurrentRatings(tied).map(({ id }) => id)).toEqual(['2', '9']);
  });

  it('spread is the distance between the raters, and null where nobody rated', () => {
    const all = [rating('1', 'ann', 1, early), rating('2', 'bo', 4, early), rating('3', 'ann', 2, late)];
    expect(findSpread(all, 'api')).toBe(2);
    expect(findSpread(all, 'plan')).toBeNull();
  });
});
