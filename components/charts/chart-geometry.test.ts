import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorOf, isTooLong, toRadarPoint } from './chart-geometry';

describe('toRadarPoint', () => {
  it.each([
    ['the first axis points up', 0, 4, 1, { x: 0, y: -100 }],
    ['the second of four points right', 1, 4, 1, { x: 100, y: 0 }],
    ['the third points down', 2, 4, 0.5, { x: 0, y: 50 }],
    ['nothing sits in the middle', 3, 10, 0, { x: 0, y: 0 }],
  ])('%s', (_, axis, axes, share, point) => {
    expect(toRadarPoint(axis, axes, share, 100)).toEqual(point);
  });

  it('stays within the radius', () => {
    fc.assert(
      fc.property(
        fc.nat(11),
        fc.integer({ min: 12, max: 20 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (axis, axes, share) => {
          const { x, y } = toRadarPoint(axis, axes, share, 100);
          expect(Math.hypot(x, y)).toBeLessThanOrEqual(100.02);
        },
      ),
    );
  });
});

it.each([
  [{ x: 0, y: -10 }, 'middle'],
  [{ x: 0.5, y: 10 }, 'middle'],
  [{ x: 30, y: 0 }, 'start'],
  [{ x: -30, y: 0 }, 'end'],
] as const)('anchors the label at %o to its %s', (point, anchor) => {
  expect(anchorOf(point)).toBe(anchor);
});

it.each([
  ['a short label at the side', { x: -105, y: 30 }, 'Customer impact 3.3', false],
  ['a long one', { x: -105, y: 30 }, 'Wirkung für Kunden 3,3', true],
  ['a long one nearer to the middle', { x: 65, y: 90 }, 'Wirkung für Kunden 3,3', false],
  ['a long one above, which grows both ways', { x: 0, y: -110 }, 'Wirkung für Kunden 3,3', false],
] as const)('%s', (_, end, label, expected) => {
  expect(isTooLong(end, label, 215)).toBe(expected);
});
