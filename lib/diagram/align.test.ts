import { expect, it } from 'vitest';
import { alignBoxes, distributeBoxes, type Placed } from './align';

const box = (id: string, x: number, y: number, width = 100): Placed => ({ id, x, y, width, height: 50 });
const boxes = [box('a', 0, 0), box('b', 40, 100, 200), box('c', 300, 300)];

it('aligns to the boxes that stay, and moves none of them', () => {
  expect(alignBoxes(boxes, 'left', new Set(['b']))).toEqual([
    { id: 'a', x: 40, y: 0 },
    { id: 'c', x: 40, y: 300 },
  ]);
  // A fixed box that is not among them sets no line.
  expect(alignBoxes(boxes, 'left', new Set(['gone']))).toHaveLength(2);
});

it('shares nothing out among too few', () => {
  expect(distributeBoxes([], 'vertically')).toEqual([]);
  expect(distributeBoxes(boxes.slice(0, 2), 'vertically')).toEqual([]);
});
