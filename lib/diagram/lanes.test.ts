import { expect, it } from 'vitest';
import { spreadLanes } from './lanes';
import type { Way } from './ways';

/** A detour out to `x` and down, or null for a curve along the same points. */
const detour = (x: number, from: number, to: number, margin: number | null = 16): Way => {
  const line = [
    { x: 0, y: from },
    { x, y: from },
    { x, y: to },
    { x: 0, y: to },
  ];
  return {
    sourceSide: 'right',
    targetSide: 'right',
    start: { x: 0, y: from },
    end: { x: 0, y: to },
    path: 'before',
    line,
    margin,
    wished: { sourceSide: 'right', targetSide: 'right', turn: 0 },
    window: { x: 0, y: 0, width: 0, height: 0 },
  };
};

const lanesOf = (...ways: readonly Way[]): (number | undefined)[] => {
  const byId = new Map(ways.map((way, at) => [`e${at}`, way]));
  const changed = spreadLanes(byId);
  return [...byId].map(([id, way]) => (changed.get(id) ?? way).line[1]?.x);
};

it.each<[string, Way[], number[]]>([
  ['one alone stays', [detour(200, 0, 100)], [200]],
  ['two on one line are led apart', [detour(200, 0, 100), detour(200, 50, 150)], [200, 207]],
  [
    'three take both sides',
    [detour(200, 0, 100), detour(200, 10, 150), detour(200, 20, 90)],
    [200, 207, 193],
  ],
  [
    'past the last lane the middle one is shared',
    [detour(200, 0, 100), detour(200, 10, 150), detour(200, 20, 90), detour(200, 30, 80)],
    [200, 207, 193, 200],
  ],
  ['on different lines none moves', [detour(200, 0, 100), detour(201, 50, 150)], [200, 201]],
  ['that only touch end to end stay', [detour(200, 0, 100), detour(200, 100, 150)], [200, 200]],
  ['with no room to give stay', [detour(200, 0, 100), detour(200, 50, 150, 5)], [200, 200]],
  ['a curve is none', [detour(200, 0, 100), detour(200, 50, 150, null)], [200, 200]],
])('%s', (_, ways, lanes) => {
  expect(lanesOf(...ways)).toEqual(lanes);
});

it('moves the stretch and leaves the ends at the cards', () => {
  const changed = spreadLanes(
    new Map([
      ['a', detour(200, 0, 100)],
      ['b', detour(200, 50, 150)],
    ]),
  );
  expect([...changed.keys()]).toEqual(['b']);
  expect(changed.get('b')?.line).toEqual([
    { x: 0, y: 50 },
    { x: 207, y: 50 },
    { x: 207, y: 150 },
    { x: 0, y: 150 },
  ]);
  expect(changed.get('b')?.path).not.toBe('before');
});
