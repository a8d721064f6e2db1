import { expect, it } from 'vitest';
import { toPairs } from './pairs';

it.each<[readonly unknown[], readonly (readonly [unknown, unknown])[]]>([
  [[], []],
  [['a'], []],
  [['a', 'b'], [['a', 'b']]],
  [
    ['a', 'b', 'c'],
    [
      ['a', 'b'],
      ['b', 'c'],
    ],
  ],
  // What is nothing is still an item.
  [
    [null, 0, undefined],
    [
      [null, 0],
      [0, undefined],
    ],
  ],
])('pairs up %j', (items, pairs) => {
  expect(toPairs(items)).toEqual(pairs);
});
