import { describe, expect, it } from 'vitest';
import type { Diagram } from '../schema';
import { toDrawio } from './write-drawio';
import { toExcalidraw } from './write-excalidraw';
import { toMermaid } from './write-mermaid';

const node = (id: string, more: object = {}) => ({ id, type: 'service' as const, label: id, ...more });

describe('arrows between boxes that lie on each other', () => {
  const diagram: Diagram = {
    nodes: [node('a', { x: 100, y: 50 }), node('b', { x: 100, y: 50 })],
    edges: [
      { id: 'e', source: 'a', target: 'b', label: 'reads' },
      { id: 'again', source: 'a', target: 'b' },
    ],
  };

  it('have a place in Excalidraw', () => {
    const { elements } = JSON.parse(toExcalidraw(diagram)) as {
      elements: { type: string; x: number | null; points?: (number | null)[][] }[];
    };
    const arrows = elements.filter(({ type }) => type === 'arrow');
    expect(arrows).toHaveLength(2);
    // A number that is none is written as null.
    for (const { x, points } of arrows) expect([x, ...(points ?? []).flat()]).not.toContain(null);
  });
});

describe('arrows right above each other', () => {
  it('leave by the top and the bottom', () => {
    const diagram: Diagram = {
      nodes: [node('a', { x: 0, y: 0 }), node('b', { x: 0, y: 200 })],
      edges: [{ id: 'e', source: 'a', target: 'b' }],
    };
    const { elements } = JSON.parse(toExcalidraw(diagram)) as {
      elements: { type: string; x: number; y: number }[];
    };
    expect(elements.filter(({ type }) => type === 'arrow')).toMatchObject([{ x: 84, y: 56 }]);
  });
});

it('notes in Mermaid say a place where there is one', () => {
  const notes = toMermaid({
    nodes: [
      node('a'),
      node('b', { x: 8, y: 16 }),
      node('c', { x: 8 }),
      node('r', { type: 'region', x: 0, y: 0, width: 300, height: 200 }),
    ],
    edges: [],
  })
    .split('\n')
    .filter((line) => line.includes('%%'));
  expect(notes.map((line) => /"at":(\{[^}]*\})/.exec(line)?.[1] ?? null)).toEqual([
    null,
    '{"x":8,"y":16}',
    null,
    '{"x":0,"y":0,"width":300,"height":200}',
  ]);
});

it('an arrow to a box that is gone is never joined to the sheet of draw.io itself', () => {
  const written = toDrawio({ nodes: [node('a')], edges: [{ id: 'e', source: 'a', target: '1' }] }, 'Title');
  expect(written).toContain('source="n:a" target="n:1"');
});
