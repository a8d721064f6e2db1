import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardSize, overlaps, type Rect } from './geometry';
import { positionDiagram } from './positions';
import type { Diagram } from './schema';
import { arbitraryDiagram } from './testing/arbitrary';
import { draw } from './testing/draw';

const at = (rects: ReadonlyMap<string, Rect>, id: string): Rect =>
  rects.get(id) ?? { x: NaN, y: NaN, ...cardSize };

describe('positionDiagram', () => {
  it('keeps what has a place', () => {
    const rects = positionDiagram({ nodes: [{ id: 'a', type: 'queue', label: '', x: 7, y: -9 }], edges: [] });
    expect(at(rects, 'a')).toEqual({ x: 7, y: -9, ...cardSize });
  });

  it('lays columns along the arrows, clients first, circles or not', () => {
    const rects = positionDiagram(
      draw('app:client -> api -> db:database', 'db -> api', 'db ~> app', 'app -> db'),
    );
    expect(at(rects, 'app').x).toBeLessThan(at(rects, 'api').x);
    expect(at(rects, 'api').x).toBeLessThan(at(rects, 'db').x);
  });

  it('starts a circle that nothing leads into at its first box', () => {
    const rects = positionDiagram(draw('b -> c -> a -> b'));
    expect(at(rects, 'a').x).toBeLessThan(at(rects, 'b').x);
  });

  it('puts what has no place below what has', () => {
    const [first, ...rest] = draw('a -> b').nodes;
    const placed: Diagram = { nodes: [{ ...(first ?? fallback), x: 100, y: 300 }, ...rest], edges: [] };
    expect(at(positionDiagram(placed), 'b').y).toBeGreaterThan(300 + cardSize.height);
  });

  it('frames the parts of a region and nobody else', () => {
    const { nodes, edges } = draw(
      'app:client -> in1 -> in2 -> out',
      'eu:region',
      'empty:region',
      'bare:region',
    );
    const framed = nodes.map((node) => (node.id.startsWith('in') ? { ...node, parent: 'eu' } : node));
    const rects = positionDiagram({ nodes: framed, edges });
    const frame = at(rects, 'eu');
    for (const id of ['in1', 'in2']) expect(overlaps(frame, at(rects, id))).toBe(true);
    for (const id of ['app', 'out', 'empty', 'bare']) expect(overlaps(frame, at(rects, id))).toBe(false);
    expect(overlaps(at(rects, 'empty'), at(rects, 'bare'))).toBe(false);
  });

  it('places an empty region alone', () => {
    expect(positionDiagram(draw('eu:region')).get('eu')).toMatchObject({ x: 0, y: 0 });
  });

  it('reads a parent that is no region as none', () => {
    const nodes = draw('a', 'b').nodes.map((node) => ({ ...node, parent: 'a' }));
    expect(positionDiagram({ nodes, edges: [] }).size).toBe(2);
  });

  it('gives every box a place of its own, whatever the order of drawing', () => {
    fc.assert(
      fc.property(arbitraryDiagram(14), (diagram) => {
        const rects = positionDiagram(diagram);
        const backwards = { nodes: diagram.nodes.toReversed(), edges: diagram.edges.toReversed() };
        expect(new Map([...positionDiagram(backwards)].sort())).toEqual(new Map([...rects].sort()));
        const all = diagram.nodes.map(({ id }) => at(rects, id));
        for (const [index, rect] of all.entries())
          for (const other of all.slice(index + 1)) expect(overlaps(rect, other)).toBe(false);
      }),
    );
  });
});

const fallback = { id: 'a', type: 'service', label: '' } as const;
