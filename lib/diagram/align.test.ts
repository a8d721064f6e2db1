import { expect, it } from 'vitest';
import { alignBoxes, distributeBoxes, type Alignment, type Placed } from './align';

const box = (id: string, x: number, y: number, width = 100): Placed => ({ id, x, y, width, height: 50 });
const boxes = [box('a', 0, 0), box('b', 40, 100, 200), box('c', 300, 300)];

it.each<[Alignment, string]>([
  ['left', 'b 0 100, c 0 300'],
  ['centre', 'a 150 0, b 100 100, c 150 300'],
  ['right', 'a 300 0, b 200 100'],
  ['top', 'b 40 0, c 300 0'],
  ['middle', 'a 0 150, b 40 150, c 300 150'],
  ['bottom', 'a 0 300, b 40 300'],
])('aligns to the %s of them all', (alignment, expected) => {
  const moves = alignBoxes(boxes, alignment);
  expect(moves.map(({ id, x, y }) => `${id} ${x} ${y}`).join(', ')).toBe(expected);
});

it('aligns to the boxes that stay, and moves none of them', () => {
  expect(alignBoxes(boxes, 'left', new Set(['b']))).toEqual([
    { id: 'a', x: 40, y: 0 },
    { id: 'c', x: 40, y: 300 },
  ]);
  // A fixed box that is not among them sets no line.
  expect(alignBoxes(boxes, 'left', new Set(['gone']))).toHaveLength(2);
});

it('has nothing to do with none, or with too few to share out', () => {
  expect(alignBoxes([], 'left')).toEqual([]);
  expect(distributeBoxes([], 'vertically')).toEqual([]);
  expect(distributeBoxes(boxes.slice(0, 2), 'vertically')).toEqual([]);
});
