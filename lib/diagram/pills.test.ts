import { describe, expect, it } from 'vitest';
import { overlaps, type Point, type Rect } from './geometry';
import { createObstacles } from './obstacles';
import { getSpot, placePills } from './pills';
import type { Way } from './ways';

const wayAlong = (...line: [Point, Point]): Way => ({
  sourceSide: 'right',
  targetSide: 'left',
  start: line[0],
  end: line[1],
  path: '',
  line,
  margin: null,
  wished: { sourceSide: 'right', targetSide: 'left', turn: 0 },
  window: { x: 0, y: 0, width: 0, height: 0 },
});

const level = wayAlong({ x: 0, y: 0 }, { x: 300, y: 0 });

/** Labels of arrows that all run on the same level line, with cards in the way. */
function place(count: number, ...cards: readonly Rect[]): Rect[] {
  const ids = Array.from({ length: count }, (_, at) => `e${String(at).padStart(3, '0')}`);
  const edges = ids.map((id) => ({ id, source: 'a', target: 'b', label: 'label' }));
  const obstacles = createObstacles(cards.map((card, at) => ({ id: `card${at}`, ...card })));
  const pills = placePills(edges, new Map(ids.map((id) => [id, level])), obstacles);
  return ids.flatMap((id) => pills.get(id)?.rect ?? []);
}

const middleOf = ({ x, y, width, height }: Rect): Point => ({ x: x + width / 2, y: y + height / 2 });

describe('placePills', () => {
  it('leaves out arrows without words or without a way', () => {
    const edges = [
      { id: 'none', source: 'a', target: 'b' },
      { id: 'blank', source: 'a', target: 'b', label: '  ' },
      { id: 'lost', source: 'a', target: 'gone', label: 'reads' },
      { id: 'shown', source: 'a', target: 'b', label: ' reads  much ' },
    ];
    const ways = new Map([
      ['none', level],
      ['blank', level],
      ['shown', level],
    ]);
    const pills = placePills(edges, ways, createObstacles([]));
    expect([...pills].map(([id, { text }]) => [id, text])).toEqual([['shown', 'reads much']]);
  });

  it('goes to the middle of its way, the next ones elsewhere', () => {
    const [first, ...others] = place(6);
    expect(first && middleOf(first)).toEqual({ x: 150, y: 0 });
    for (const [at, other] of others.entries())
      expect([first, ...others.slice(0, at)].some((before) => before && overlaps(before, other))).toBe(false);
  });

  it('shares a place once every one is taken, on the way before beside it', () => {
    const rects = place(120);
    expect(rects).toHaveLength(120);
    expect(rects.slice(-1).map(middleOf)).toEqual([{ x: 150, y: 0 }]);
  });

  it('goes beside a way that cards cover, and shares a place there', () => {
    const card = { x: -20, y: -4, width: 340, height: 8 };
    const rects = place(120, card);
    expect(rects.some((rect) => overlaps(rect, card))).toBe(false);
    expect(new Set(rects.map(({ x, y }) => `${x} ${y}`)).size).toBeLessThan(120);
  });

  it('stands in the middle where a card covers every place', () => {
    expect(place(1, { x: -500, y: -500, width: 1300, height: 1000 }).map(middleOf)).toEqual([
      { x: 150, y: 0 },
    ]);
  });
});

describe('getSpot', () => {
  const bent = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
    { x: 100, y: 300 },
  ];
  it.each<[string, Point[], number, ReturnType<typeof getSpot>]>([
    ['the start', bent, 0, { point: { x: 0, y: 0 }, isLevel: true }],
    ['on the first stretch', bent, 0.125, { point: { x: 50, y: 0 }, isLevel: true }],
    ['past the bend', bent, 0.5, { point: { x: 100, y: 100 }, isLevel: false }],
    ['the end', bent, 1, { point: { x: 100, y: 300 }, isLevel: false }],
    [
      'a line of no length',
      [bent[1], bent[1]].flatMap((at) => at ?? []),
      0.5,
      { point: { x: 100, y: 0 }, isLevel: true },
    ],
    ['a single point', bent.slice(1, 2), 0.5, { point: { x: 100, y: 0 }, isLevel: true }],
    ['nothing', [], 0.5, { point: { x: 0, y: 0 }, isLevel: true }],
  ])('finds %s', (_, line, share, expected) => {
    expect(getSpot(line, share)).toEqual(expected);
  });
});
