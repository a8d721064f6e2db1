import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Depth, toOutline, type TreeRow } from '@/lib/steps/prose/impact-tree';
import { applyOutlineKey } from './outline-keys';
import { layOutTree, treeSizes } from './tree-layout';

const row = (depth: Depth, text = 'x'): TreeRow => ({ depth, text, tie: '' });
const plain = { shiftKey: false, altKey: false, ctrlKey: false, metaKey: false };
const shape = (rows: readonly TreeRow[]): string =>
  rows.map(({ depth, text }) => `${depth}${text}`).join(' ');
const rows = [row(0, 'p'), row(1, 'l'), row(2, 'm'), row(1, '')];

describe('applyOutlineKey', () => {
  it.each<[string, number, Partial<typeof plain> & { key: string }, string, number]>([
    ['Enter: a line as deep', 1, { key: 'Enter' }, '0p 1l 1 2m 1', 2],
    ['Enter in an empty line: out', 3, { key: 'Enter' }, '0p 1l 2m 0', 3],
    ['Tab: in', 3, { key: 'Tab' }, '0p 1l 2m 2', 3],
    ['Shift Tab: out, and what hung below follows', 1, { key: 'Tab', shiftKey: true }, '0p 0l 1m 1', 1],
    ['Backspace in an empty line', 3, { key: 'Backspace' }, '0p 1l 2m', 2],
    ['Alt Down', 0, { key: 'ArrowDown', altKey: true }, '0l 0p 1m 1', 1],
    ['Alt Up', 2, { key: 'ArrowUp', altKey: true }, '0p 1m 1l 1', 1],
  ])('%s', (_, index, key, expected, focus) => {
    const change = applyOutlineKey(rows, index, { ...plain, ...key });
    expect(change && [shape(change.rows), change.focus]).toEqual([expected, focus]);
  });

  it.each<[string, number, Partial<typeof plain> & { key: string }]>([
    ['Tab where it cannot go further in', 2, { key: 'Tab' }],
    ['Tab in the first line', 0, { key: 'Tab' }],
    ['Shift Tab at the edge', 0, { key: 'Tab', shiftKey: true }],
    ['Backspace in a line that says something', 1, { key: 'Backspace' }],
    ['an arrow alone', 1, { key: 'ArrowUp' }],
    ['Alt Up in the first line', 0, { key: 'ArrowUp', altKey: true }],
    ['Alt Down in the last', 3, { key: 'ArrowDown', altKey: true }],
    ['Ctrl Enter', 1, { key: 'Enter', ctrlKey: true }],
    ['Alt Enter', 1, { key: 'Enter', altKey: true }],
    ['Shift Enter', 1, { key: 'Enter', shiftKey: true }],
    ['a letter', 1, { key: 'a' }],
    ['a line that is not there', 9, { key: 'Enter' }],
  ])('leaves %s to the browser', (_, index, key) => {
    expect(applyOutlineKey(rows, index, { ...plain, ...key })).toBeNull();
  });
});

describe('layOutTree', () => {
  it('puts a parent in the middle of what hangs below it', () => {
    const { boxes, links, width, height } = layOutTree([row(0), row(1), row(2), row(2), row(1)]);
    const step = treeSizes.boxHeight + treeSizes.gapY;
    expect(boxes.map(({ y }) => y / step)).toEqual([1.25, 0.5, 0, 1, 2]);
    expect(links.map(({ from, to }) => [from.at, to.at]).sort()).toEqual([
      [0, 1],
      [0, 4],
      [1, 2],
      [1, 3],
    ]);
    expect([width, height]).toEqual([
      3 * treeSizes.boxWidth + 2 * treeSizes.gapX,
      2 * step + treeSizes.boxHeight,
    ]);
  });

  it('never lays one box over another', () => {
    const depth = fc.constantFrom<Depth>(0, 1, 2);
    fc.assert(
      fc.property(fc.array(depth, { maxLength: 14 }), (depths) => {
        const { boxes, height } = layOutTree(toOutline(depths.map((each) => row(each))));
        expect(boxes).toHaveLength(depths.length);
        for (const box of boxes) {
          expect(box.y).toBeGreaterThanOrEqual(0);
          expect(box.y + treeSizes.boxHeight).toBeLessThanOrEqual(height);
          for (const other of boxes)
            if (other !== box && other.x === box.x)
              expect(Math.abs(other.y - box.y)).toBeGreaterThanOrEqual(treeSizes.boxHeight);
        }
      }),
    );
  });
});
