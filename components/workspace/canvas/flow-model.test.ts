import { describe, expect, it } from 'vitest';
import type { Diagram } from '@/lib/diagram/schema';
import { translateIn } from '@/lib/messages/testing/translate-in';
import { toCanvasWords } from './canvas-words';
import { type Shown, toFlowEdges, toFlowNodes } from './flow-model';

const diagram: Diagram = {
  nodes: [
    { id: 'a', type: 'client', label: 'App', x: 500, y: 60 },
    { id: 'in', type: 'queue', label: 'Send', x: 50, y: 60, parent: 'eu', replicas: 2 },
    { id: 'eu', type: 'region', label: 'EU', x: 10, y: 20, width: 400, height: 300 },
  ],
  edges: [{ id: 'e', source: 'a', target: 'in', async: true, label: 'enqueue' }],
};
const none: ReadonlySet<string> = new Set();
const shown: Shown = {
  diagram,
  selectedNodes: none,
  selectedEdges: none,
  litNodes: none,
  litEdges: none,
  looks: {},
  renaming: null,
  words: toCanvasWords(await translateIn('terms'), await translateIn('canvas')),
};

describe('toFlowNodes', () => {
  it('puts frames first and parts relative to them', () => {
    const nodes = toFlowNodes(shown, []);
    expect(nodes.map(({ id, position, parentId }) => [id, position, parentId])).toEqual([
      ['eu', { x: 10, y: 20 }, undefined],
      ['a', { x: 500, y: 60 }, undefined],
      ['in', { x: 40, y: 40 }, 'eu'],
    ]);
    expect(nodes[2]?.ariaLabel).toBe('Send, Queue, 2 copies');
  });

  it('keeps the objects of boxes that look as they did, and only those', () => {
    const before = toFlowNodes(shown, []);
    const after = toFlowNodes({ ...shown, selectedNodes: new Set(['a']), renaming: 'in' }, before);
    expect(after.map((node, index) => node === before[index])).toEqual([true, false, false]);
    expect(after[1]).toMatchObject({ selected: true, ariaLabel: 'App, Client, selected' });
    expect(toFlowNodes(shown, after)[2]?.data.renaming).toBe(false);
  });

  it('says a box in the language of the page, also when that changes', async () => {
    const german = toCanvasWords(await translateIn('terms', 'de'), await translateIn('canvas', 'de'));
    const before = toFlowNodes(shown, []);
    const after = toFlowNodes({ ...shown, words: german, selectedNodes: new Set(['in']) }, before);
    expect(after[2]).toMatchObject({
      ariaLabel: 'Send, Warteschlange, 2 Kopien, ausgewählt',
      domAttributes: { 'aria-roledescription': 'Baustein' },
    });
    expect(toFlowEdges({ ...shown, words: german }, null).edges[0]?.ariaLabel).toBe(
      'App nach Send, wartet nicht, enqueue',
    );
  });

  it('takes back what a drag left where the document says otherwise', () => {
    const dragged = toFlowNodes(shown, []).map((node) => ({ ...node, position: { x: 1, y: 1 } }));
    expect(toFlowNodes(shown, dragged)[1]?.position).toEqual({ x: 500, y: 60 });
  });
});

describe('toFlowEdges', () => {
  it('docks at the sides that face each other and says the arrow in words', () => {
    expect(toFlowEdges(shown, null).edges).toMatchObject([
      { sourceHandle: 'left', targetHandle: 'right', ariaLabel: 'App to Send, does not wait, enqueue' },
    ]);
  });

  it('keeps unchanged arrows and leaves out dangling ones', () => {
    const before = toFlowEdges(shown, null);
    expect(toFlowEdges(shown, before).edges[0]).toBe(before.edges[0]);
    const lit = toFlowEdges({ ...shown, litEdges: new Set(['e']) }, before);
    expect(lit.edges[0]).not.toBe(before.edges[0]);
    const walked = toFlowEdges({ ...shown, litEdges: new Set(['e']), looks: { e: 'now' } }, before);
    expect(walked.edges[0]?.className).toBe('lit now');
    const dangling = { ...diagram, edges: [{ id: 'x', source: 'a', target: 'gone' }] };
    expect(toFlowEdges({ ...shown, diagram: dangling }, null).edges).toEqual([]);
  });
});
