import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CutQuery, findArticulationPoints, findCuts } from './cuts';
import { arbitraryDiagram } from './testing/arbitrary';
import { draw } from './testing/draw';
import { createGraph, type Graph } from './index';
import { findReachable, pathExists } from './reachability';
import type { Diagram } from './schema';

describe('findCuts', () => {
  it.each<[string, Diagram, CutQuery, string[]]>([
    [
      'a chain is cut everywhere, ends included',
      draw('a -> b -> c'),
      { from: ['a'], to: ['c'] },
      ['a', 'b', 'c'],
    ],
    [
      'a second way round leaves the ends',
      draw('a -> b -> d', 'a -> c -> d'),
      { from: ['a'], to: ['d'] },
      ['a', 'd'],
    ],
    [
      'two starts are no single one',
      draw('a -> c -> d', 'b -> c'),
      { from: ['a', 'b'], to: ['d'] },
      ['c', 'd'],
    ],
    [
      'two ends are no single one',
      draw('a -> b -> c', 'b -> d'),
      { from: ['a'], to: ['c', 'd'] },
      ['a', 'b'],
    ],
    [
      'a way back is no way round',
      draw('a -> b -> c', 'c -> a'),
      { from: ['a'], to: ['c'] },
      ['a', 'b', 'c'],
    ],
    [
      'arrows against the flow do not help',
      draw('a -> b -> d', 'd -> c -> a'),
      { from: ['a'], to: ['d'] },
      ['a', 'b', 'd'],
    ],
    [
      '… unless they may be taken both ways',
      draw('a -> b -> d', 'd -> c -> a'),
      { from: ['a'], to: ['d'], direction: 'any' },
      ['a', 'd'],
    ],
    [
      'what survives is no cut',
      draw('a -> b -> c'),
      { from: ['a'], to: ['c'], survives: ({ id }) => id === 'b' },
      ['a', 'c'],
    ],
    ['never joined, never cut', draw('a -> b', 'c'), { from: ['a'], to: ['c'] }, []],
    ['a box that is both ends', draw('a'), { from: ['a'], to: ['a'] }, ['a']],
    ['an empty drawing', draw(), { from: ['a'], to: ['b'] }, []],
  ])('%s', (_, diagram, query, expected) => {
    expect(findCuts(createGraph(diagram), query)).toEqual(expected);
  });

  it('is exactly what removing each box in turn finds', () => {
    const ends = fc.uniqueArray(
      fc.nat({ max: 8 }).map((at) => `n${at}`),
      { minLength: 1, maxLength: 3 },
    );
    const direction = fc.constantFrom<'forward' | 'any'>('forward', 'any');
    fc.assert(
      fc.property(arbitraryDiagram(), ends, ends, direction, (diagram, from, to, way) => {
        const graph = createGraph(diagram);
        const query = { from, to, direction: way };
        const joined = pathExists(graph, query);
        const expected = [...graph.nodes.keys()].filter(
          (id) => joined && !pathExists(graph, { ...query, avoiding: (node) => node.id === id }),
        );
        expect(findCuts(graph, query).sort()).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('findArticulationPoints', () => {
  it.each<[string, Diagram, string[]]>([
    ['the middle of a chain', draw('a -> b -> c -> d'), ['b', 'c']],
    ['none in a ring', draw('a -> b -> c -> a'), []],
    ['where two rings meet', draw('a -> b -> m -> a', 'c -> d -> m -> c'), ['m']],
    ['two arrows between two boxes are still one joint', draw('a -> b', 'b -> a', 'b -> c'), ['b']],
    ['a self-arrow joins nothing', draw('a -> a', 'a -> b'), []],
    ['an empty drawing', draw(), []],
  ])('%s', (_, diagram, expected) => {
    expect(findArticulationPoints(createGraph(diagram))).toEqual(expected);
  });

  it('is exactly what removing each box in turn finds', () => {
    fc.assert(
      fc.property(arbitraryDiagram(), (diagram) => {
        const graph = createGraph(diagram);
        const expected = [...graph.nodes.keys()].filter(
          (id) => countParts(graph, id) > countParts(graph, null) - (isAlone(graph, id) ? 1 : 0),
        );
        expect(findArticulationPoints(graph)).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });

  it('searches a chain of 500 boxes without running out of stack', () => {
    const chain = Array.from({ length: 500 }, (_, at) => `n${at}`).join(' -> ');
    expect(findArticulationPoints(createGraph(draw(chain)))).toHaveLength(498);
  });
});

/** Connected parts, directions aside, once a box is gone. */
function countParts(graph: Graph, without: string | null): number {
  const left = new Set([...graph.nodes.keys()].filter((id) => id !== without));
  let parts = 0;
  for (const id of left) {
    parts++;
    for (const reached of findReachable(graph, [id], {
      direction: 'any',
      avoiding: (node) => node.id === without,
    }))
      left.delete(reached);
  }
  return parts;
}

const isAlone = (graph: Graph, id: string): boolean =>
  findReachable(graph, [id], { direction: 'any' }).size === 1;
