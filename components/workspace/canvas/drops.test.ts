import { describe, expect, it } from 'vitest';
import type { Diagram } from '@/lib/diagram/schema';
import { toDropEvents, toNudgeEvents, toResizeEvents } from './drops';

const diagram: Diagram = {
  nodes: [
    { id: 'eu', type: 'region', label: 'EU', x: 0, y: 0, width: 400, height: 300 },
    { id: 'in', type: 'service', label: 'In', x: 50, y: 60, parent: 'eu' },
    { id: 'out', type: 'queue', label: 'Out', x: 600, y: 60 },
  ],
  edges: [],
};

describe('toDropEvents', () => {
  it.each<[string, Parameters<typeof toDropEvents>[1], unknown]>([
    ['nothing where nothing moved', [{ id: 'out', position: { x: 600, y: 60 } }], []],
    ['nothing for a box that is gone', [{ id: 'ghost', position: { x: 1, y: 1 } }], []],
    [
      'a move in the open, in whole pixels',
      [{ id: 'out', position: { x: 700.4, y: 61.6 } }],
      [{ type: 'nodesMoved', moves: [{ id: 'out', x: 700, y: 62 }] }],
    ],
    [
      'a card dropped into a frame joins it',
      [{ id: 'out', position: { x: 100, y: 200 } }],
      [
        { type: 'nodesMoved', moves: [{ id: 'out', x: 100, y: 200 }] },
        { type: 'nodeChanged', id: 'out', patch: { parent: 'eu' } },
      ],
    ],
    [
      'a card dropped outside leaves it',
      [{ id: 'in', position: { x: 900, y: 900 } }],
      [
        { type: 'nodesMoved', moves: [{ id: 'in', x: 900, y: 900 }] },
        { type: 'nodeChanged', id: 'in', patch: { parent: null } },
      ],
    ],
    [
      'a frame takes its parts along, and nobody else',
      [{ id: 'eu', position: { x: 10, y: -20 } }],
      [
        {
          type: 'nodesMoved',
          moves: [
            { id: 'eu', x: 10, y: -20 },
            { id: 'in', x: 60, y: 40 },
          ],
        },
      ],
    ],
    [
      'a frame and its part dragged together stay together',
      [
        { id: 'eu', position: { x: 10, y: 0 } },
        { id: 'in', position: { x: 60, y: 60 } },
      ],
      [
        {
          type: 'nodesMoved',
          moves: [
            { id: 'eu', x: 10, y: 0 },
            { id: 'in', x: 60, y: 60 },
          ],
        },
      ],
    ],
    [
      'a drop off the map is pulled back',
      [{ id: 'out', position: { x: 1e9, y: 0 } }],
      [{ type: 'nodesMoved', moves: [{ id: 'out', x: 100_000, y: 0 }] }],
    ],
  ])('means %s', (_, drops, expected) => {
    expect(toDropEvents(diagram, drops)).toEqual(expected);
  });

  it('pins boxes that had no place where they were shown', () => {
    const unplaced: Diagram = {
      nodes: [
        { id: 'a', type: 'client', label: 'A' },
        { id: 'b', type: 'service', label: 'B' },
      ],
      edges: [{ id: 'e', source: 'a', target: 'b' }],
    };
    const [moved] = toDropEvents(unplaced, [{ id: 'a', position: { x: 5, y: 5 } }]);
    expect(moved).toMatchObject({ type: 'nodesMoved', moves: [{ id: 'a', x: 5, y: 5 }, { id: 'b' }] });
  });
});

describe('toNudgeEvents', () => {
  it('moves what is named by one step', () => {
    expect(toNudgeEvents(diagram, ['out', 'ghost'], { x: 8, y: 0 })).toEqual([
      { type: 'nodesMoved', moves: [{ id: 'out', x: 608, y: 60 }] },
    ]);
  });
});

describe('frames', () => {
  const loose: Diagram = {
    nodes: [...diagram.nodes, { id: 'near', type: 'cache', label: 'Near', x: 420, y: 60 }],
    edges: [],
  };

  it('take in what they are put down around', () => {
    const events = toDropEvents(loose, [{ id: 'eu', position: { x: 300, y: 0 } }]);
    expect(events.slice(1)).toEqual([{ type: 'nodeChanged', id: 'near', patch: { parent: 'eu' } }]);
  });

  it('take in and let go by being resized, while the parts stay', () => {
    expect(toResizeEvents(loose, 'eu', { x: 200, y: 0, width: 500, height: 300 })).toEqual([
      { type: 'nodeChanged', id: 'eu', patch: { width: 500, height: 300 } },
      { type: 'nodesMoved', moves: [{ id: 'eu', x: 200, y: 0 }] },
      { type: 'nodeChanged', id: 'in', patch: { parent: null } },
      { type: 'nodeChanged', id: 'out', patch: { parent: 'eu' } },
      { type: 'nodeChanged', id: 'near', patch: { parent: 'eu' } },
    ]);
  });

  it('leave locked boxes where they are when keys move', () => {
    const nodes = loose.nodes.map((node) => (node.id === 'out' ? { ...node, locked: true } : node));
    expect(toNudgeEvents({ nodes, edges: [] }, ['out'], { x: 8, y: 0 })).toEqual([]);
  });
});
