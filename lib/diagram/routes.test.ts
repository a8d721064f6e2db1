import { describe, expect, it } from 'vitest';
import { cardSize, type Rect } from './geometry';
import { getAnchor, type Route, routeEdges, toCurve } from './routes';
import type { DiagramEdge } from './schema';

const card = (x: number, y: number): Rect => ({ x, y, ...cardSize });
const edge = (id: string, source: string, target: string): DiagramEdge => ({ id, source, target });
const sidesOf = (route: Route | undefined): string => `${route?.sourceSide} to ${route?.targetSide}`;

describe('routeEdges', () => {
  const rects = new Map([
    ['left', card(0, 0)],
    ['right', card(400, 20)],
    ['below', card(20, 300)],
    ['far', card(500, 500)],
    ['beside', card(100, 570)],
  ]);

  it.each([
    ['left', 'right', 'right to left'],
    ['right', 'left', 'left to right'],
    ['left', 'below', 'bottom to top'],
    ['below', 'left', 'top to bottom'],
    ['left', 'far', 'right to left'],
    ['far', 'left', 'top to bottom'],
    ['far', 'below', 'top to bottom'],
    ['far', 'beside', 'left to right'],
    ['left', 'left', 'right to top'],
  ])('leads from %s to %s by the sides %s', (source, target, expected) => {
    expect(sidesOf(routeEdges([edge('e', source, target)], rects).get('e'))).toBe(expected);
  });

  it('spreads several arrows between two boxes over the sides', () => {
    const twins = [
      edge('a', 'left', 'right'),
      edge('b', 'right', 'left'),
      edge('c', 'left', 'right'),
      edge('d', 'left', 'right'),
    ];
    const routes = routeEdges(twins, rects);
    expect(['a', 'b', 'c', 'd'].map((id) => sidesOf(routes.get(id)))).toEqual([
      'right to left',
      'bottom to bottom',
      'top to top',
      'bottom to bottom',
    ]);
    const stacked = routeEdges([edge('a', 'left', 'below'), edge('b', 'left', 'below')], rects);
    expect(sidesOf(stacked.get('b'))).toBe('right to right');
  });

  it('leaves out arrows without both ends', () => {
    expect(routeEdges([edge('x', 'left', 'nobody'), edge('y', 'nobody', 'left')], rects).size).toBe(0);
  });
});

describe('toCurve', () => {
  it('leaves and arrives at right angles', () => {
    const { path, middle } = toCurve({ x: 0, y: 0, side: 'right' }, { x: 200, y: 100, side: 'left' });
    expect(path).toBe('M0 0C100 0 100 100 200 100');
    expect(middle).toEqual({ x: 100, y: 50 });
  });

  it('bows outwards where the other end lies behind', () => {
    const { path } = toCurve({ x: 0, y: 0, side: 'top' }, { x: 0, y: 200, side: 'bottom' });
    expect(path).toBe('M0 0C0 -90 0 290 0 200');
  });
});

describe('getAnchor', () => {
  it.each([
    ['left', { x: 0, y: 28 }],
    ['right', { x: 168, y: 28 }],
    ['top', { x: 84, y: 0 }],
    ['bottom', { x: 84, y: 56 }],
  ] as const)('finds the middle of the %s side', (side, expected) => {
    expect(getAnchor(card(0, 0), side)).toEqual(expected);
  });
});
