import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Heap } from './heap';

function drain(heap: Heap): number[] {
  const out: number[] = [];
  for (let item = heap.pop(); item !== null; item = heap.pop()) out.push(item);
  return out;
}

it('gives items by cost, and of equals the lower first, whatever the order they came in', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(5), fc.nat(20)), { maxLength: 60 }), (entries) => {
      const heap = new Heap();
      for (const [cost, item] of entries) heap.push(cost, item);
      const sorted = entries.toSorted(([costA, a], [costB, b]) => costA - costB || a - b);
      expect(drain(heap)).toEqual(sorted.map(([, item]) => item));
    }),
  );
});

it('is empty until something is put in, and again once all is taken out', () => {
  const heap = new Heap();
  expect(heap.topCost).toBe(Infinity);
  expect(heap.pop()).toBeNull();
  heap.push(3, 7);
  expect(heap.topCost).toBe(3);
  expect(heap.pop()).toBe(7);
  expect(heap.topCost).toBe(Infinity);
  expect(heap.pop()).toBeNull();
});
