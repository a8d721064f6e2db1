import { describe, expect, it } from 'vitest';
import type { Diagram } from '@/lib/diagram/schema';
import { findChangedParts } from './changed-parts';

const before: Diagram = {
  nodes: [
    { id: 'a', type: 'service', label: 'API', x: 0, y: 0 },
    { id: 'q', type: 'queue', label: 'Queue', replicas: 1 },
  ],
  edges: [{ id: 'e', source: 'a', target: 'q' }],
};

function changed(after: Diagram) {
  const found = findChangedParts(before, after);
  return Object.fromEntries(Object.entries(found).map(([key, parts]) => [key, parts.map(({ id }) => id)]));
}

const nothing = { addedNodes: [], changedNodes: [], removedNodes: [], changedEdges: [], removedEdges: [] };
const [api, queue] = before.nodes;
const [edge] = before.edges;
if (!api || !queue || !edge) throw new Error('no drawing');

describe('findChangedParts', () => {
  it.each<[string, Diagram, Partial<typeof nothing> | Record<string, string[]>]>([
    ['the same drawing', before, {}],
    ['moved about', { ...before, nodes: [{ ...api, x: 90, y: 9, width: 300, height: 80 }, queue] }, {}],
    ['in another order', { nodes: [queue, api], edges: [edge] }, {}],
    ['an arrow said to be direct, which it was', { ...before, edges: [{ ...edge, async: false }] }, {}],
    [
      'one more box',
      { ...before, nodes: [...before.nodes, { id: 'd', type: 'worker', label: 'W' }] },
      { addedNodes: ['d'] },
    ],
    ['more copies', { ...before, nodes: [api, { ...queue, replicas: 3 }] }, { changedNodes: ['q'] }],
    ['another name', { ...before, nodes: [{ ...api, label: 'Door' }, queue] }, { changedNodes: ['a'] }],
    ['a box gone, and its arrow', { nodes: [api], edges: [] }, { removedNodes: ['q'], removedEdges: ['e'] }],
    [
      'an arrow that no longer waits',
      { ...before, edges: [{ ...edge, async: true }] },
      { changedEdges: ['e'] },
    ],
    [
      'one more arrow',
      { ...before, edges: [edge, { id: 'f', source: 'q', target: 'a' }] },
      { changedEdges: ['f'] },
    ],
  ])('%s', (_, after, expected) => {
    expect(changed(after)).toEqual({ ...nothing, ...expected });
  });
});
