import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignBoxes, distributeBoxes } from './align';
import { cardSize, type Rect } from './geometry';
import { gridPx, snapMove } from './snapping';

const card = (x: number, y: number): Rect => ({ x, y, ...cardSize });
const snap = (moving: Rect, ...others: Rect[]) => snapMove(moving, { others, tolerance: 6 });

describe('snapMove', () => {
  it.each<[string, Rect, Rect[], { x: number; y: number }]>([
    ['to the grid in the open', card(13, 90), [], { x: 16, y: 88 }],
    ['to the left edge of another', card(103, 300), [card(101, 0)], { x: 101, y: 304 }],
    ['to the right edge with its left', card(273, 301), [card(101, 0)], { x: 269, y: 304 }],
    [
      'to the middle of a wider one',
      card(114, 300),
      [{ x: 0, y: 0, width: 400, height: 90 }],
      { x: 116, y: 304 },
    ],
    ['to the nearer of two', card(104, 300), [card(101, 0), card(106, 120)], { x: 106, y: 304 }],
    ['to the gap of the pair before it', card(484, 2), [card(0, 0), card(240, 0)], { x: 480, y: 0 }],
    ['to the middle between two', card(297, 2), [card(0, 0), card(600, 0)], { x: 300, y: 0 }],
    ['to no gap in another row', card(484, 502), [card(0, 0), card(240, 0)], { x: 488, y: 504 }],
  ])('%s', (_, moving, others, expected) => {
    const { by } = snap(moving, ...others);
    expect({ x: moving.x + by.x, y: moving.y + by.y }).toEqual(expected);
  });

  it('draws one line through what is in line, as long as both', () => {
    expect(snap(card(101, 300), card(101, 0)).guides).toEqual([
      { from: { x: 185, y: 0 }, to: { x: 185, y: 360 }, kind: 'align' },
    ]);
    expect(snap(card(103, 303)).guides).toEqual([]);
  });

  it('draws both of two equal gaps', () => {
    const gaps = snap(card(484, 2), card(0, 0), card(240, 0)).guides.filter(({ kind }) => kind === 'gap');
    expect(gaps.map(({ from, to }) => to.x - from.x)).toEqual([72, 72]);
  });

  it('never goes further than the tolerance, or half the grid where nothing is near', () => {
    const place = fc.record({
      x: fc.integer({ min: -500, max: 500 }),
      y: fc.integer({ min: -500, max: 500 }),
    });
    fc.assert(
      fc.property(place, fc.array(place, { maxLength: 8 }), ({ x, y }, others) => {
        const { by } = snap(card(x, y), ...others.map((other) => card(other.x, other.y)));
        expect(Math.max(Math.abs(by.x), Math.abs(by.y))).toBeLessThanOrEqual(Math.max(6, gridPx / 2));
      }),
    );
  });
});

const box = (id: string, x: number, y: number, width = 100, height = 50) => ({ id, x, y, width, height });
const boxes = [box('a', 0, 0), box('b', 210, 40, 60, 90), box('c', 500, 10)];

describe('alignBoxes', () => {
  it.each([
    ['left', ['b 0 40', 'c 0 10']],
    ['centre', ['a 250 0', 'b 270 40', 'c 250 10']],
    ['right', ['a 500 0', 'b 540 40']],
    ['top', ['b 210 0', 'c 500 0']],
    ['middle', ['a 0 40', 'b 210 20', 'c 500 40']],
    ['bottom', ['a 0 80', 'c 500 80']],
  ] as const)('%s', (alignment, expected) => {
    expect(alignBoxes(boxes, alignment).map(({ id, x, y }) => `${id} ${x} ${y}`)).toEqual(expected);
  });

  it('has nothing to do without boxes', () => {
    expect(alignBoxes([], 'left')).toEqual([]);
  });
});

describe('distributeBoxes', () => {
  it('shares the room out between the first and the last', () => {
    expect(distributeBoxes(boxes, 'horizontally')).toEqual([{ id: 'b', x: 270, y: 40 }]);
    expect(distributeBoxes(boxes.slice(1), 'horizontally')).toEqual([]);
  });

  it('keeps the outermost and gives equal gaps, whatever the boxes', () => {
    const some = fc.array(fc.tuple(fc.nat({ max: 2000 }), fc.integer({ min: 10, max: 200 })), {
      minLength: 3,
      maxLength: 9,
    });
    fc.assert(
      fc.property(some, (spans) => {
        const before = spans.map(([y, height], index) => box(`${index}`, 0, y, 50, height));
        const moves = new Map(distributeBoxes(before, 'vertically').map((move) => [move.id, move.y]));
        const after = before
          .map((each) => ({ ...each, y: moves.get(each.id) ?? each.y }))
          .sort((a, b) => a.y - b.y);
        const gaps = after
          .slice(1)
          .map((each, index) => each.y - (after[index]?.y ?? 0) - (after[index]?.height ?? 0));
        // Whole pixels: two gaps may differ by the rounding of both ends.
        expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(2);
      }),
    );
  });
});
