import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDiagram } from './testing/arbitrary';
import { draw } from './testing/draw';
import { createGraph, type Graph } from './index';
import {
  findPath,
  findPaths,
  findReachable,
  type NodePredicate,
  pathExists,
  type Walk,
} from './reachability';
import type { ComponentType } from './schema';

const is =
  (...types: ComponentType[]): NodePredicate =>
  (node) =>
    types.includes(node.type);

const notifications = createGraph(
  draw(
    'app:client -> api:gateway ~> q:queue ~> send:worker -> sms:external',
    'api -> prefs:service -> db:database',
    'db -> api',
  ),
);

describe('findReachable', () => {
  it.each<[string, Walk, string[]]>([
    ['forward', {}, ['api', 'db', 'prefs', 'q', 'send', 'sms']],
    ['backward', { direction: 'backward' }, ['api', 'app', 'db', 'prefs']],
    ['any way', { direction: 'any' }, ['api', 'app', 'db', 'prefs', 'q', 'send', 'sms']],
    ['avoiding the queue', { avoiding: is('queue') }, ['api', 'db', 'prefs']],
    ['over arrows that wait', { follow: (edge) => edge.async !== true }, ['api', 'db', 'prefs']],
    ['from a box to avoid', { avoiding: is('gateway') }, []],
  ])('%s', (_, walk, expected) => {
    expect([...findReachable(notifications, ['api', 'nobody'], walk)].sort()).toEqual(expected);
  });
});

describe('findPath', () => {
  it.each<[string, Parameters<typeof findPath>[1], string[] | null]>([
    ['a shortest path', { from: ['app'], to: ['sms'] }, ['app', 'api', 'q', 'send', 'sms']],
    [
      'through a queue',
      { from: ['app'], to: ['sms'], through: [is('queue')] },
      ['app', 'api', 'q', 'send', 'sms'],
    ],
    [
      'the order of through counts',
      { from: ['app'], to: ['sms'], through: [is('worker'), is('queue')] },
      null,
    ],
    [
      'twice over one box where it must',
      { from: ['app'], to: ['q'], through: [is('database')] },
      ['app', 'api', 'prefs', 'db', 'api', 'q'],
    ],
    ['one box serves one kind', { from: ['app'], to: ['sms'], through: [is('queue'), is('queue')] }, null],
    [
      'ends of the path count',
      { from: ['app'], to: ['api'], through: [is('client'), is('gateway')] },
      ['app', 'api'],
    ],
    ['avoiding the only way', { from: ['app'], to: ['sms'], avoiding: is('worker') }, null],
    [
      'against the arrows',
      { from: ['sms'], to: ['app'], direction: 'backward' },
      ['sms', 'send', 'q', 'api', 'app'],
    ],
    ['an end that is a start', { from: ['app'], to: ['app'] }, ['app']],
    ['no start', { from: [], to: ['sms'] }, null],
    ['unknown ends', { from: ['nobody'], to: ['somebody'] }, null],
  ])('%s', (_, query, expected) => {
    expect(findPath(notifications, query)?.nodes ?? null).toEqual(expected);
    expect(pathExists(notifications, query)).toBe(expected !== null);
  });

  it('names the arrows it took', () => {
    const path = findPath(notifications, { from: ['app'], to: ['q'] });
    expect(path?.edges.map(({ source, target }) => [source, target])).toEqual([
      ['app', 'api'],
      ['api', 'q'],
    ]);
  });

  it('agrees with reachability on any drawing', () => {
    fc.assert(
      fc.property(
        arbitraryDiagram(),
        fc.constantFrom<NonNullable<Walk['direction']>>('forward', 'backward', 'any'),
        (diagram, direction) => {
          const graph = createGraph(diagram);
          const [first] = graph.nodes.keys();
          if (first === undefined) return;
          const walk = { direction, avoiding: is('cache') };
          const reached = findReachable(graph, [first], walk);
          for (const id of graph.nodes.keys())
            expect(pathExists(graph, { from: [first], to: [id], ...walk })).toBe(reached.has(id));
        },
      ),
    );
  });

  it('walks a chain of 500 boxes without running out of stack', () => {
    const chain = Array.from({ length: 500 }, (_, at) => `n${at}`).join(' -> ');
    expect(findPath(createGraph(draw(chain)), { from: ['n0'], to: ['n499'] })?.nodes).toHaveLength(500);
  });
});

describe('findPaths', () => {
  const diamond = createGraph(draw('a -> b -> d', 'a -> c:queue -> d', 'd -> a', 'a -> lost'));
  const walk = (graph: Graph, query: Parameters<typeof findPaths>[1], bounds = {}): string[] =>
    findPaths(graph, query, bounds).paths.map(({ nodes }) => nodes.join(''));

  it('finds each path once, in code-unit order', () => {
    expect(walk(diamond, { from: ['a'], to: ['d'] })).toEqual(['abd', 'acd']);
    expect(walk(diamond, { from: ['a', 'c'], to: ['d'] })).toEqual(['abd', 'acd', 'cd']);
    expect(walk(diamond, { from: ['d'], to: ['a'], direction: 'backward' })).toEqual(['dba', 'dca']);
    expect(new Set(walk(diamond, { from: ['b'], to: ['c'], direction: 'any' }))).toEqual(
      new Set(['bac', 'bdc', 'badc', 'bdac']),
    );
  });

  it('keeps to what it must pass and what it must not', () => {
    expect(walk(diamond, { from: ['a'], to: ['d'], through: [is('queue')] })).toEqual(['acd']);
    expect(walk(diamond, { from: ['a'], to: ['d'], avoiding: is('queue') })).toEqual(['abd']);
  });

  it('says when a bound cut it short', () => {
    const query = { from: ['a'], to: ['d'] };
    expect(findPaths(diamond, query).complete).toBe(true);
    expect(findPaths(diamond, query, { maxPaths: 1 })).toMatchObject({ complete: false, paths: [{}] });
    expect(findPaths(diamond, query, { maxArrows: 1 })).toEqual({ complete: false, paths: [] });
    expect(findPaths(diamond, query, { maxSteps: 1 }).complete).toBe(false);
  });

  it('stays bounded on a drawing with exponentially many paths', () => {
    const layers = Array.from({ length: 40 }, (_, at) => [
      `n${at} -> a${at} -> n${at + 1}`,
      `n${at} -> b${at} -> n${at + 1}`,
    ]).flat();
    const found = findPaths(createGraph(draw(...layers)), { from: ['n0'], to: ['n40'] }, { maxArrows: 100 });
    expect(found.complete).toBe(false);
    expect(found.paths.length).toBeLessThanOrEqual(100);
  });
});
