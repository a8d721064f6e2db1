import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardSize, inflate, overlaps, type Rect } from './geometry';
import { createObstacles, crossesBox } from './obstacles';
import { placePills } from './pills';
import { positionDiagram } from './positions';
import type { Diagram } from './schema';
import { findWays, toCards, type Way } from './ways';

const service = (id: string, x: number, y: number) => ({ id, type: 'service' as const, label: id, x, y });

const route = (diagram: Diagram) => findWays(diagram, positionDiagram(diagram));

function crossed(diagram: Diagram, way: Way | undefined, source: string, target: string): string[] {
  const line = way?.line ?? [];
  return toCards(diagram, positionDiagram(diagram))
    .filter(({ id }) => id !== source && id !== target)
    .filter((card) =>
      line.some((point, index) => index > 0 && crossesBox(line[index - 1] ?? point, point, card)),
    )
    .map(({ id }) => id);
}

/** Cards on a loose raster, so that they never overlap and there is always a way between them. */
const scattered = fc
  .array(fc.tuple(fc.nat({ max: 7 }), fc.nat({ max: 9 }), fc.nat({ max: 12 }), fc.nat({ max: 12 })), {
    minLength: 2,
    maxLength: 30,
  })
  .map((places) => {
    const byCell = new Map(places.map(([column, row, x, y]) => [`${column},${row}`, { column, row, x, y }]));
    return [...byCell.values()].map(({ column, row, x, y }, index) =>
      service(`n${index}`, column * 184 + x, row * 72 + y),
    );
  });

const scatteredDiagram: fc.Arbitrary<Diagram> = scattered.chain((nodes) => {
  const index = fc.nat({ max: nodes.length - 1 });
  return fc.array(fc.tuple(index, index), { maxLength: 12 }).map((pairs) => ({
    nodes,
    edges: pairs
      .filter(([source, target]) => source !== target)
      .map(([source, target], at) => ({
        id: `e${at}`,
        source: `n${source}`,
        target: `n${target}`,
        label: 'reads the profile',
      })),
  }));
});

describe('findWays', () => {
  it('keeps the plain curve where nothing stands in its way', () => {
    const diagram = {
      nodes: [service('a', 0, 0), service('b', 400, 0)],
      edges: [{ id: 'e', source: 'a', target: 'b' }],
    };
    const way = route(diagram).byId.get('e');
    expect(way?.path).toBe('M168 28C284 28 284 28 400 28');
    expect([way?.sourceSide, way?.targetSide]).toEqual(['right', 'left']);
  });

  it('goes around a card between the two', () => {
    const diagram = {
      nodes: [service('a', 0, 0), service('wall', 300, 0), service('b', 600, 0)],
      edges: [{ id: 'e', source: 'a', target: 'b' }],
    };
    const way = route(diagram).byId.get('e');
    expect(crossed(diagram, way, 'a', 'b')).toEqual([]);
    expect(way?.line.length).toBeGreaterThan(3);
  });

  it('leads around a wall, and through a gap as narrow as a few pixels', () => {
    const wall = Array.from({ length: 9 }, (_, row) => service(`w${row}`, 300, (row - 4) * 60));
    const diagram = {
      nodes: [service('a', 0, 0), ...wall, service('b', 600, 0)],
      edges: [{ id: 'e', source: 'a', target: 'b' }],
    };
    expect(crossed(diagram, route(diagram).byId.get('e'), 'a', 'b')).toEqual([]);
  });

  it('passes through where there is no way around, rather than not at all', () => {
    const ring = [-1, 0, 1].flatMap((row) =>
      [-1, 0, 1].flatMap((column) =>
        row === 0 && column === 0 ? [] : [service(`r${row}${column}`, column * 168, row * 56)],
      ),
    );
    const diagram = {
      nodes: [service('a', 0, 0), ...ring, service('b', 900, 0)],
      edges: [{ id: 'e', source: 'a', target: 'b' }],
    };
    expect(route(diagram).byId.get('e')?.path).toMatch(/^M168 28C/);
  });

  it('treats frames as ground, and leaves an arrow between a frame and its part alone', () => {
    const diagram: Diagram = {
      nodes: [
        { id: 'zone', type: 'region', label: 'Zone', x: 200, y: -100, width: 400, height: 300 },
        service('a', 0, 0),
        { ...service('in', 300, 0), parent: 'zone' },
        service('b', 700, 100),
      ],
      edges: [
        { id: 'through', source: 'a', target: 'b' },
        { id: 'inside', source: 'in', target: 'zone' },
        { id: 'self', source: 'a', target: 'a' },
      ],
    };
    const { byId } = route(diagram);
    expect(crossed(diagram, byId.get('through'), 'a', 'b')).toEqual([]);
    expect(byId.get('inside')?.path).toContain('C');
    expect(byId.get('self')?.path).toContain('C');
  });

  it('never passes through a card that is not its end where there is a way around', () => {
    fc.assert(
      fc.property(scatteredDiagram, (diagram) => {
        const { byId } = route(diagram);
        for (const { id, source, target } of diagram.edges)
          expect(crossed(diagram, byId.get(id), source, target)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same ways whatever was routed before, and whatever the order of drawing', () => {
    const step = fc.tuple(scatteredDiagram, fc.nat(), fc.integer({ min: -3, max: 3 }));
    fc.assert(
      fc.property(step, ([diagram, pick, by]) => {
        const before = route(diagram);
        const moved = diagram.nodes.map((node, index) =>
          index === pick % diagram.nodes.length ? { ...node, x: (node.x ?? 0) + by * 100 } : node,
        );
        const next = { nodes: moved.slice(1).concat(moved.slice(0, 1)), edges: [...diagram.edges].reverse() };
        const afresh = route(next);
        const onwards = findWays(next, positionDiagram(next), before);
        for (const [id, way] of afresh.byId) expect(onwards.byId.get(id)?.path).toBe(way.path);
      }),
      { numRuns: 60 },
    );
  });

  it('leads two detours beside each other where they would share a stretch', () => {
    const wall = [service('w1', 300, 0), service('w2', 600, 0)];
    const diagram = {
      nodes: [service('a', 0, 0), ...wall, service('b', 900, 0), service('c', 1200, 0)],
      edges: [
        { id: 'e', source: 'a', target: 'b' },
        { id: 'f', source: 'a', target: 'c' },
      ],
    };
    const { byId } = route(diagram);
    const levels = ['e', 'f'].map((id) => {
      const line = byId.get(id)?.line ?? [];
      return line.slice(2, -2).map(({ y }) => y);
    });
    expect(levels[0]).not.toEqual(levels[1]);
    for (const [id, target] of [
      ['e', 'b'],
      ['f', 'c'],
    ] as const)
      expect(crossed(diagram, byId.get(id), 'a', target)).toEqual([]);
  });

  it('looks for new ways only near what moved', () => {
    const columns = Array.from({ length: 40 }, (_, index) => [
      service(`a${index}`, 0, index * 200),
      service(`b${index}`, 400, index * 200),
    ]).flat();
    const edges = Array.from({ length: 40 }, (_, index) => ({
      id: `e${index}`,
      source: `a${index}`,
      target: `b${index}`,
    }));
    const before = route({ nodes: columns, edges });
    const nodes = columns.map((node) => (node.id === 'b3' ? { ...node, y: node.y + 30 } : node));
    const after = findWays({ nodes, edges }, positionDiagram({ nodes, edges }), before);
    const changed = edges.filter(({ id }) => after.byId.get(id) !== before.byId.get(id));
    expect(changed.map(({ id }) => id)).toEqual(['e3']);
  });

  it('ends soon on the largest drawing, however it is scribbled', () => {
    const nodes = Array.from({ length: 500 }, (_, index) =>
      service(`n${index}`, (index * 7919) % 3500, (index * 104_729) % 3500),
    );
    const edges = Array.from({ length: 1000 }, (_, index) => ({
      id: `e${index}`,
      source: `n${(index * 31) % 500}`,
      target: `n${(index * 77 + 13) % 500}`,
    }));
    // The search is bounded; what it costs is for the bench, this limit only catches one that does not end.
    expect(route({ nodes, edges }).byId.size).toBeGreaterThan(900);
  }, 120_000);
});

describe('placePills', () => {
  const place = (diagram: Diagram): Map<string, Rect> => {
    const cards = toCards(diagram, positionDiagram(diagram));
    const pills = placePills(diagram.edges, route(diagram).byId, createObstacles(cards));
    return new Map([...pills].map(([id, { rect }]) => [id, rect]));
  };

  it('writes in the middle of a free way, and beside a gap that is too short for the words', () => {
    const edges = [{ id: 'e', source: 'a', target: 'b', label: 'reads the profile' }];
    const wide = place({ nodes: [service('a', 0, 0), service('b', 400, 0)], edges }).get('e');
    expect(wide && wide.x + wide.width / 2).toBeCloseTo(284, 0);
    const narrow = { nodes: [service('a', 0, 0), service('b', 200, 0)], edges };
    const rect = place(narrow).get('e');
    expect(rect && [0, 200].some((x) => overlaps(rect, { x, y: 0, ...cardSize }))).toBe(false);
  });

  it('keeps two labels apart and says nothing for a blank one', () => {
    const edges = [
      { id: 'e', source: 'a', target: 'b', label: 'first' },
      { id: 'f', source: 'c', target: 'd', label: 'second' },
      { id: 'g', source: 'a', target: 'd', label: '  ' },
    ];
    const nodes = [service('a', 0, 0), service('b', 400, 200), service('c', 0, 200), service('d', 400, 0)];
    const pills = place({ nodes, edges });
    const [first, second] = [pills.get('e'), pills.get('f')];
    expect(first && second && overlaps(first, second)).toBe(false);
    expect(pills.has('g')).toBe(false);
  });

  it('never lies under a card on a drawing with room', () => {
    fc.assert(
      fc.property(scattered, (nodes) => {
        const spread = nodes.map((node) => ({ ...node, x: node.x * 2, y: node.y * 2 }));
        const edges = spread.slice(1).map(({ id }, index) => ({
          id: `e${index}`,
          source: `n${index}`,
          target: id,
          label: 'writes the order',
        }));
        const cards = spread.map(({ x, y }) => inflate({ x, y, ...cardSize }, -1));
        for (const rect of place({ nodes: spread, edges }).values())
          expect(cards.some((card) => overlaps(card, rect))).toBe(false);
      }),
      { numRuns: 40 },
    );
  });
});
