import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDiagram } from './testing/arbitrary';
import { draw } from './testing/draw';
import {
  createGraph,
  findIsolated,
  findNodes,
  getIncoming,
  getNeighbours,
  getOutgoing,
  getReplicas,
} from './index';

const ids = (nodes: readonly { id: string }[]): string[] => nodes.map(({ id }) => id);

describe('createGraph', () => {
  it('keeps regions and their arrows out of the adjacency', () => {
    const graph = createGraph(draw('app:client -> api -> eu:region', 'eu -> db:database'));
    expect([...graph.nodes.keys()]).toEqual(['api', 'app', 'db']);
    expect([...graph.regions.keys()]).toEqual(['eu']);
    expect(graph.edges).toHaveLength(1);
    expect(graph.nodesByType.has('region')).toBe(false);
  });

  it('drops dangling arrows', () => {
    const diagram = draw('a -> b');
    const graph = createGraph({ ...diagram, edges: [{ id: 'x', source: 'a', target: 'nobody' }] });
    expect(graph.edges).toEqual([]);
  });

  it('finds boxes, arrows and neighbours in code-unit order', () => {
    const graph = createGraph(draw('b -> a', 'Z -> b', 'b -> b', 'b ~> a', 'alone:queue'));
    expect(ids(findNodes(graph, ['service', 'queue']))).toEqual(['Z', 'a', 'alone', 'b']);
    expect(getOutgoing(graph, 'b').map(({ target }) => target)).toEqual(['a', 'a', 'b']);
    expect(ids(getIncoming(graph, 'a'))).toEqual(['e0', 'e3']);
    expect(ids(getNeighbours(graph, 'b'))).toEqual(['Z', 'a']);
    expect(getOutgoing(graph, 'nobody')).toEqual([]);
    expect(getIncoming(graph, 'nobody')).toEqual([]);
    expect(ids(findIsolated(graph))).toEqual(['alone']);
  });

  it('reads a box without a number of copies as one, and zero as zero', () => {
    expect(getReplicas({ id: 'a', type: 'service', label: '' })).toBe(1);
    expect(getReplicas({ id: 'a', type: 'service', label: '', replicas: 0 })).toBe(0);
  });

  it('reads ids such as __proto__ and constructor as any other', () => {
    const graph = createGraph(draw('__proto__ -> constructor'));
    expect(getOutgoing(graph, '__proto__')).toHaveLength(1);
    expect(getOutgoing(graph, 'toString')).toEqual([]);
  });

  it('is the same whatever the order of drawing', () => {
    fc.assert(
      fc.property(arbitraryDiagram(), fc.infiniteStream(fc.nat()), (diagram, keys) => {
        const shuffle = <T>(items: readonly T[]): T[] =>
          items
            .map((item) => ({ item, key: keys.next().value ?? 0 }))
            .sort((a, b) => a.key - b.key)
            .map(({ item }) => item);
        const shuffled = { nodes: shuffle(diagram.nodes), edges: shuffle(diagram.edges) };
        expect(createGraph(shuffled)).toEqual(createGraph(diagram));
        expect([...createGraph(shuffled).nodes.keys()]).toEqual([...createGraph(diagram).nodes.keys()]);
      }),
    );
  });
});
