import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGraph } from './index';
import { draw } from './testing/draw';
import { arbitraryDiagram } from './testing/arbitrary';
import { findGaps, findNamedRoute, findRoutes, findStuck, proposeWalk, takeFork, toHops } from './walk';

const rides = draw(
  'app:client -> gw:gateway -> ride -> db:database',
  'ride ~> q:queue -> w:worker -> push:external',
  'ride -> cache:cache -> db',
);
const graph = createGraph(rides);
const idsOf = (diagram: ReturnType<typeof draw>, ...pairs: readonly string[]): string[] =>
  pairs.map((pair) => {
    const edge = diagram.edges.find(({ source, target }) => `${source}>${target}` === pair);
    if (!edge) throw new Error(`no arrow ${pair}`);
    return edge.id;
  });

describe('the ends that are proposed', () => {
  it.each([
    ['the first client and the last store or third party along', rides, [], { from: 'app', to: 'push' }],
    ['what is selected', rides, ['ride', 'db'], { from: 'ride', to: 'db' }],
    ['one selected box as the start', rides, ['cache'], { from: 'cache', to: 'db' }],
    [
      'a store that nothing leads to yet',
      draw('app:client', 'db:database', 'x'),
      [],
      { from: 'app', to: 'db' },
    ],
    ['the last box where there is no store', draw('app:client', 'x'), [], { from: 'app', to: 'x' }],
    [
      'what is furthest where no store is reached',
      draw('app:client -> x -> y'),
      [],
      { from: 'app', to: 'y' },
    ],
    ['whatever calls first without a client', draw('y', 'x -> y'), [], { from: 'x', to: 'y' }],
    ['the first of two boxes without arrows', draw('x', 'y'), [], { from: 'x', to: 'y' }],
    ['nothing for one box', draw('app:client'), [], null],
    ['nothing for an empty drawing', draw(), [], null],
    [
      'nothing past somebody else’s client',
      draw('app:client -> rt:realtime -> other:client -> db:database', 'app -> s -> c:cache'),
      [],
      { from: 'app', to: 'c' },
    ],
    ['no region', draw('r:region', 'app:client'), ['r'], null],
  ])('are %s', (_, diagram, selected, expected) => {
    const { nodes, edges } = diagram;
    const drawn = { nodes: nodes.filter(({ id }) => id !== ''), edges };
    expect(proposeWalk(drawn, createGraph(drawn), selected)).toEqual(expected);
  });
});

describe('ways', () => {
  it('are all found, the shortest first', () => {
    const { routes, complete } = findRoutes(graph, { from: 'app', to: 'db' });
    expect(routes.map(({ nodes }) => nodes.join(' '))).toEqual(['app gw ride db', 'app gw ride cache db']);
    expect(complete).toBe(true);
    expect(findRoutes(graph, { from: 'db', to: 'app' }).routes).toEqual([]);
    expect(findRoutes(graph, { from: 'app', to: 'app' }).routes).toEqual([]);
  });

  it('pass through a client only where there is no other way', () => {
    const around = createGraph(draw('a -> s -> app:client -> b', 's -> q:queue -> w:worker -> b'));
    expect(findRoutes(around, { from: 'a', to: 'b' }).routes.map(({ nodes }) => nodes.join(' '))).toEqual([
      'a s q w b',
    ]);
    const through = createGraph(draw('a -> app:client -> b'));
    expect(findRoutes(through, { from: 'a', to: 'b' }).routes).toHaveLength(1);
  });

  it('are a dozen at most, with the shortest among them', () => {
    const middle = Array.from({ length: 14 }, (_, index) => `a -> b${index} -> c`);
    const wide = createGraph(
      draw(...middle, ...middle.map((chain) => chain.replace('a', 'c').replace(/c$/, 'd'))),
    );
    const { routes, complete } = findRoutes(wide, { from: 'a', to: 'c' });
    expect(routes).toHaveLength(12);
    expect(complete).toBe(false);
  });

  it('are walked arrow by arrow, with what else leads on', () => {
    const hops = toHops(graph, 'app', idsOf(rides, 'app>gw', 'gw>ride', 'ride>db'));
    expect(hops.map(({ source, target, others }) => [source.id, target.id, others.length])).toEqual([
      ['app', 'gw', 0],
      ['gw', 'ride', 0],
      ['ride', 'db', 2],
    ]);
  });

  it.each([
    ['an arrow that is gone', 'app', ['gone'], 0],
    ['an arrow that does not go on', 'app', idsOf(rides, 'app>gw', 'ride>db'), 1],
    ['a start that is gone', 'gone', idsOf(rides, 'app>gw'), 0],
  ])('stop at %s', (_, from, edges, hops) => expect(toHops(graph, from, edges)).toHaveLength(hops));
});

describe('a fork', () => {
  const walk = { from: 'app', to: 'db', edges: idsOf(rides, 'app>gw', 'gw>ride', 'ride>db') };

  it('keeps what came before and finds the way on', () => {
    const [cache = ''] = idsOf(rides, 'ride>cache');
    expect(takeFork(graph, walk, 2, cache)).toEqual(
      idsOf(rides, 'app>gw', 'gw>ride', 'ride>cache', 'cache>db'),
    );
  });

  it('stops after an arrow from which nothing leads to the end', () => {
    const [queue = ''] = idsOf(rides, 'ride>q');
    const forked = takeFork(graph, walk, 2, queue);
    expect(forked).toEqual(idsOf(rides, 'app>gw', 'gw>ride', 'ride>q'));
    // And can be led on by hand.
    const [worker = ''] = idsOf(rides, 'q>w');
    expect(takeFork(graph, { ...walk, edges: forked }, 3, worker)).toEqual([...forked, worker]);
  });

  it('goes back through a box only where there is no other way', () => {
    const back = draw('a -> b -> c -> d', 'b -> x -> b');
    const [over = ''] = idsOf(back, 'b>x');
    const edges = takeFork(
      createGraph(back),
      { from: 'a', to: 'd', edges: idsOf(back, 'a>b', 'b>c', 'c>d') },
      1,
      over,
    );
    expect(edges).toEqual(idsOf(back, 'a>b', 'b>x', 'x>b', 'b>c', 'c>d'));
  });

  it('that is gone changes nothing', () => expect(takeFork(graph, walk, 1, 'gone')).toEqual(walk.edges));
});

describe('what a walk shows of a drawing', () => {
  const gapsOf = (...chains: readonly string[]): string[] =>
    findGaps(createGraph(draw(...chains)), null).map(({ kind, nodeId }) => `${kind} ${nodeId}`);

  it.each([
    ['nothing where everything is reached', ['app:client -> gw:gateway -> db:database'], []],
    ['a service that leads nowhere', ['app:client -> s'], ['deadEnd s']],
    ['a queue that nobody reads', ['app:client -> s ~> q:queue', 's -> db:database'], ['deadEnd q']],
    ['an arrow to itself leads nowhere', ['app:client -> s -> s'], ['deadEnd s']],
    ['a part that no walk reaches', ['app:client -> db:database', 'x -> db'], ['unreached x']],
    ['a scheduler begins a walk', ['t:scheduler -> w:worker -> db:database'], []],
    ['a third party that calls begins one', ['pay:external -> s -> db:database'], []],
    ['a third party nobody calls does not', ['app:client -> db:database', 'pay:external'], ['unreached pay']],
    ['what watches is left alone', ['app:client -> db:database', 'm:monitor'], []],
    ['nothing on an empty drawing', [], []],
  ])('%s', (_, chains, expected) => expect(gapsOf(...chains)).toEqual(expected));

  it('counts the chosen start as one', () => {
    expect(findGaps(createGraph(draw('x -> db:database')), 'x')).toEqual([]);
  });

  it('tells where one gets stuck', () => {
    const broken = createGraph(draw('app:client -> gw:gateway -> s', 'db:database'));
    expect(findStuck(broken, { from: 'app', to: 'db' }).map(({ id }) => id)).toEqual(['s']);
    expect(findStuck(graph, { from: 'app', to: 'db' })).toEqual([]);
  });
});

describe('a walk told by names', () => {
  const hops = (...names: readonly string[]) =>
    names.slice(1).map((target, index) => ({ source: names[index] ?? '', target }));

  it.each([
    [['app', 'gw', 'ride'], idsOf(rides, 'app>gw', 'gw>ride')],
    [['app', 'ride'], null],
    [['gone', 'gw'], null],
    [[], null],
  ])('%j is found on the drawing', (names, edges) => {
    expect(findNamedRoute(graph, hops(...names), (label) => label)?.edges ?? null).toEqual(edges);
  });

  it('tries every box of one name', () => {
    const twins = draw('a -> b', 'c -> d');
    const named = {
      ...twins,
      nodes: twins.nodes.map((node) => (node.id === 'c' ? { ...node, label: 'a' } : node)),
    };
    expect(findNamedRoute(createGraph(named), hops('a', 'd'), (label) => label)).toEqual({
      from: 'c',
      edges: idsOf(twins, 'c>d'),
    });
  });
});

it('proposes ends that are there, and ways that can be walked, on any drawing', () => {
  fc.assert(
    fc.property(arbitraryDiagram(), (diagram) => {
      const any = createGraph(diagram);
      const proposed = proposeWalk(diagram, any, []);
      if (!proposed) return;
      expect(any.nodes.has(proposed.from) && any.nodes.has(proposed.to)).toBe(true);
      for (const { edges } of findRoutes(any, proposed).routes) {
        const hops = toHops(
          any,
          proposed.from,
          edges.map(({ id }) => id),
        );
        expect(hops).toHaveLength(edges.length);
        expect(hops.at(-1)?.target.id).toBe(proposed.to);
      }
    }),
  );
});
