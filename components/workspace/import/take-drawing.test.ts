import { expect, it } from 'vitest';
import { overlaps } from '@/lib/diagram/geometry';
import { positionDiagram } from '@/lib/diagram/positions';
import { draw } from '@/lib/diagram/testing/draw';
import { merge } from './take-drawing';

const counter = () => {
  let next = 0;
  return () => `fresh${next++}`;
};

it('adds a drawing beside the one that is there: nothing covered, no id twice, arrows and frames kept', () => {
  const old = draw('a:client -> b:service', 'b -> c:database');
  const added = draw('a:client -> b:queue', 'b ~> w:worker');
  added.nodes.push({ id: 'f', type: 'region', label: 'Zone' });
  const framed = {
    ...added,
    nodes: added.nodes.map((node) => (node.id === 'w' ? { ...node, parent: 'f' } : node)),
  };
  const both = merge(old, framed, counter());
  expect(both.nodes).toHaveLength(old.nodes.length + framed.nodes.length);
  expect(new Set([...both.nodes, ...both.edges].map(({ id }) => id)).size).toBe(
    both.nodes.length + both.edges.length,
  );
  expect(both.edges.filter(({ async }) => async)).toHaveLength(1);
  const frame = both.nodes.find(({ type }) => type === 'region');
  expect(both.nodes.find(({ type }) => type === 'worker')?.parent).toBe(frame?.id);
  const rects = positionDiagram(both);
  const ids = new Set(old.nodes.map(({ id }) => id));
  for (const [id, rect] of rects)
    for (const [other, there] of rects)
      if (ids.has(id) && !ids.has(other)) expect(overlaps(rect, there)).toBe(false);
});

it('puts a drawing on an empty desk where it was', () => {
  const added = { nodes: [{ id: 'a', type: 'service' as const, label: 'A', x: 40, y: 20 }], edges: [] };
  expect(merge({ nodes: [], edges: [] }, added, counter()).nodes).toEqual([
    { ...added.nodes[0], id: 'fresh0' },
  ]);
});
