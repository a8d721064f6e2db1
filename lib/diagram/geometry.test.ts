import { describe, expect, it } from 'vitest';
import {
  cardSize,
  containsPoint,
  findFrameAt,
  findFreePlace,
  frameSize,
  getBounds,
  getCentre,
  getSize,
  inflate,
  overlaps,
  type Rect,
} from './geometry';

const box = (x: number, y: number, width = 100, height = 50): Rect => ({ x, y, width, height });

describe('rectangles', () => {
  it('has one size for cards and each frame its own', () => {
    expect(getSize({ type: 'queue', width: 999, height: 999 })).toEqual(cardSize);
    expect(getSize({ type: 'region' })).toEqual(frameSize);
    expect(getSize({ type: 'region', width: 500, height: 300 })).toEqual({ width: 500, height: 300 });
  });

  it.each<[string, Rect[], Rect | null]>([
    ['nothing', [], null],
    ['one', [box(5, 6)], box(5, 6)],
    ['several', [box(0, 0), box(200, -50)], box(0, -50, 300, 100)],
  ])('finds the bounds of %s', (_, rects, expected) => {
    expect(getBounds(rects)).toEqual(expected);
  });

  it('tells inside from outside, edges included', () => {
    expect(containsPoint(box(0, 0), { x: 100, y: 50 })).toBe(true);
    expect(containsPoint(box(0, 0), { x: 101, y: 50 })).toBe(false);
    expect(containsPoint(box(0, 0), { x: 50, y: -1 })).toBe(false);
    expect(getCentre(box(0, 0))).toEqual({ x: 50, y: 25 });
  });

  it('lets neighbours touch without overlapping', () => {
    expect(overlaps(box(0, 0), box(100, 0))).toBe(false);
    expect(overlaps(box(0, 0), box(99, 49))).toBe(true);
    expect(overlaps(box(0, 0), inflate(box(104, 0), 5))).toBe(true);
  });
});

describe('findFrameAt', () => {
  const frames = [
    { id: 'country', ...box(0, 0, 1000, 1000) },
    { id: 'zone', ...box(100, 100, 300, 300) },
  ];

  it.each([
    ['the smaller of two', { x: 200, y: 200 }, 'zone'],
    ['the only one', { x: 900, y: 900 }, 'country'],
    ['none in the open', { x: -1, y: 0 }, null],
  ])('finds %s', (_, point, expected) => {
    expect(findFrameAt(frames, point)).toBe(expected);
  });
});

describe('findFreePlace', () => {
  it('takes the wanted place where it is free', () => {
    expect(findFreePlace([box(500, 500)], { x: 0, y: 0 })).toEqual({ x: 0, y: 0 });
  });

  it('goes right first, and never onto another', () => {
    const taken: Rect[] = [];
    for (let count = 0; count < 40; count++) {
      const place = { ...findFreePlace(taken, { x: 0, y: 0 }), ...cardSize };
      expect(taken.some((other) => overlaps(other, place))).toBe(false);
      taken.push(place);
    }
    expect(taken[1]).toMatchObject({ x: cardSize.width + 24, y: 0 });
  });

  it('gives up politely where all is full', () => {
    expect(findFreePlace([box(-1e5, -1e5, 2e5, 2e5)], { x: 3, y: 4 })).toEqual({ x: 3, y: 4 });
  });
});
