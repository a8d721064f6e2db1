import { describe, expect, it } from 'vitest';
import { cardSize } from './geometry';
import { readLayout, settleLayout, toLayoutGraph } from './layout';
import type { Diagram } from './schema';
import { draw } from './testing/draw';

const framed = (diagram: Diagram, parents: Readonly<Record<string, string>>): Diagram => ({
  ...diagram,
  nodes: diagram.nodes.map((node) => {
    const parent = parents[node.id];
    return parent === undefined ? node : { ...node, parent };
  }),
});

describe('toLayoutGraph', () => {
  it('nests cards in their regions and skips what cannot be laid out', () => {
    const diagram = framed(draw('b -> a', 'a -> a', 'eu:region', 'bare:region'), { a: 'eu', b: 'nobody' });
    const graph = toLayoutGraph({
      ...diagram,
      edges: [...diagram.edges, { id: 'x', source: 'a', target: 'gone' }],
    });
    expect(graph.children?.map(({ id }) => id)).toEqual(['b', 'bare', 'eu']);
    expect(graph.children?.[2]?.children).toEqual([{ id: 'a', ...cardSize }]);
    expect(graph.children?.[1]?.children).toBeUndefined();
    expect(graph.edges.map(({ id }) => id)).toEqual(['e0']);
  });

  it('is the same whatever the order of drawing', () => {
    const diagram = draw('a -> b -> c', 'a -> c');
    const backwards = { nodes: diagram.nodes.toReversed(), edges: diagram.edges.toReversed() };
    expect(toLayoutGraph(backwards)).toEqual(toLayoutGraph(diagram));
  });

  it.each([
    ['folds a row of 60', 60, true],
    ['leaves a row of 61 straight', 61, false],
  ])('%s', (_, count, folds) => {
    const row = Array.from({ length: count }, (__, index) => `n${index}`).join(' -> ');
    const { layoutOptions = {} } = toLayoutGraph(draw(row));
    expect('elk.layered.wrapping.strategy' in layoutOptions).toBe(folds);
    expect(layoutOptions['elk.direction']).toBe('RIGHT');
  });
});

describe('readLayout', () => {
  it('turns places inside frames into absolute ones', () => {
    const layout = readLayout({
      id: 'root',
      children: [
        { id: 'a', x: 1.4, y: 2.6 },
        {
          id: 'eu',
          x: 100,
          y: 50,
          width: 300.2,
          height: 200,
          children: [{ id: 'b', x: 24, y: 44 }, { id: 'c' }],
        },
        { id: 'odd', children: [] },
      ],
    });
    expect(layout.moves).toEqual([
      { id: 'a', x: 1, y: 3 },
      { id: 'eu', x: 100, y: 50 },
      { id: 'b', x: 124, y: 94 },
      { id: 'c', x: 100, y: 50 },
      { id: 'odd', x: 0, y: 0 },
    ]);
    expect(layout.frames).toEqual([{ id: 'eu', width: 300, height: 200 }]);
  });

  it('reads nothing from nothing', () => {
    expect(readLayout({ id: 'root' })).toEqual({ moves: [], frames: [] });
  });
});

describe('settleLayout', () => {
  const diagram: Diagram = {
    nodes: [
      { id: 'a', type: 'service', label: 'A', x: 403, y: 100 },
      { id: 'b', type: 'service', label: 'B', x: 600, y: 300 },
    ],
    edges: [],
  };
  const layout = {
    moves: [
      { id: 'a', x: 12, y: 12 },
      { id: 'b', x: 276, y: 12 },
    ],
    frames: [{ id: 'r', width: 300, height: 200 }],
  };

  it('puts a part back at its corner and the whole where the layout has it, on the grid', () => {
    expect(settleLayout(diagram, layout, false).moves).toEqual([
      { id: 'a', x: 400, y: 104 },
      { id: 'b', x: 664, y: 104 },
    ]);
    expect(settleLayout(diagram, layout, true).moves[0]).toEqual({ id: 'a', x: 16, y: 16 });
  });

  it('leaves what is locked, and what a locked frame holds, and lays the rest around it', () => {
    const [a, b] = diagram.nodes;
    const nodes = [{ id: 'r', type: 'region' as const, label: 'R', x: 0, y: 0, locked: true }];
    const locked = { ...diagram, nodes: [...nodes, ...(a && b ? [{ ...a, parent: 'r' }, b] : [])] };
    expect(settleLayout(locked, layout, true)).toEqual({ moves: [{ id: 'b', x: 664, y: 104 }], frames: [] });
  });
});
