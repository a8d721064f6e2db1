import { expect, it } from 'vitest';
import { createGraph } from '@/lib/diagram/index';
import { draw } from '@/lib/diagram/testing/draw';
import { toHops } from '@/lib/diagram/walk';
import { translateIn } from '@/lib/messages/testing/translate-in';
import { announceHop, describeGap, describeRoute, listNames, nameOf } from './walk-words';

const t = await translateIn('walk');

it.each([
  [['A'], 'A'],
  [['A', 'B'], 'A and B'],
  [['A', 'B', 'C'], 'A, B and C'],
  [['A', 'B', 'C', 'D', 'E'], 'A, B, C and 2 more'],
  [[], ''],
])('lists %j as %j', (names, words) => expect(listNames(names, t)).toBe(words));

it.each([
  [['A', 'B'], 'directly'],
  [['A', 'X', 'Y', 'B'], 'by X, Y'],
])('tells the way %j as %j', (labels, words) => expect(describeRoute(labels, t)).toBe(words));

it('announces a hop with its number, how it is called and what else leads on', () => {
  const diagram = draw('app -> api ~> q', 'api -> db', 'api -> cache');
  const hops = toHops(createGraph(diagram), 'app', ['e0', 'e1']);
  expect(hops.map((hop, at) => announceHop(hop, at, hops.length, t))).toEqual([
    'Hop 1 of 2: app to api, waits for an answer.',
    'Hop 2 of 2: api to q, hands over and goes on. 2 other ways lead on from api.',
  ]);
});

it('calls a box without a name so', () => {
  expect(nameOf({ label: ' ' }, t)).toBe('Unnamed');
  expect(nameOf(null, t)).toBe('Unnamed');
  expect(describeGap({ kind: 'deadEnd', nodeId: 'x' }, 'Matcher', t)).toBe('Nothing leads on from Matcher.');
  expect(describeGap({ kind: 'unreached', nodeId: 'x' }, 'Matcher', t)).toBe('No walk comes to Matcher.');
});

it('speaks the language of the page', async () => {
  const german = await translateIn('walk', 'de');
  const hops = toHops(createGraph(draw('app -> api', 'app -> cdn')), 'app', ['e0']);
  expect(hops.map((hop, at) => announceHop(hop, at, hops.length, german))).toEqual([
    'Etappe 1 von 1: app nach api, wartet auf eine Antwort. Ein anderer Weg führt von app weiter.',
  ]);
  expect(listNames(['A', 'B', 'C', 'D', 'E'], german)).toBe('A, B, C und 2 weitere');
});
