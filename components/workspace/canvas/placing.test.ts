import { describe, expect, it } from 'vitest';
import { cardSize } from '@/lib/diagram/geometry';
import type { Diagram } from '@/lib/diagram/schema';
import { placeNew } from './placing';

const view = { x: 0, y: 0, width: 1000, height: 600 };
const empty: Diagram = { nodes: [], edges: [] };
const one: Diagram = { nodes: [{ id: 'a', type: 'client', label: 'A', x: 100, y: 100 }], edges: [] };
const framed: Diagram = {
  nodes: [...one.nodes, { id: 'eu', type: 'region', label: 'EU', x: 300, y: 60, width: 300, height: 200 }],
  edges: [],
};

describe('placeNew', () => {
  it.each<[string, Diagram, Parameters<typeof placeNew>[1], unknown]>([
    [
      'the middle of the view',
      empty,
      { type: 'queue', at: null, view, selectedId: null },
      { at: { x: 416, y: 272 } },
    ],
    [
      'right of what is selected',
      one,
      { type: 'queue', at: null, view, selectedId: 'a' },
      { at: { x: 100 + cardSize.width + 72, y: 100 } },
    ],
    [
      'under the pointer',
      one,
      { type: 'queue', at: { x: 500, y: 500 }, view, selectedId: 'a' },
      { at: { x: 416, y: 472 } },
    ],
    [
      'inside the frame it falls into',
      framed,
      { type: 'queue', at: null, view, selectedId: 'a' },
      { at: { x: 340, y: 100 }, parent: 'eu' },
    ],
    [
      'a frame never inside a frame',
      framed,
      { type: 'region', at: { x: 450, y: 160 }, view, selectedId: null },
      { at: { x: 250, y: 40 } },
    ],
    [
      'a frame in the middle of the view',
      empty,
      { type: 'region', at: null, view, selectedId: null },
      { at: { x: 300, y: 180 } },
    ],
  ])('finds %s', (_, diagram, placing, expected) => {
    expect(placeNew(diagram, placing)).toEqual(expected);
  });
});
