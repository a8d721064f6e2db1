import { describe, expect, it } from 'vitest';
import type { Diagram } from '@/lib/diagram/schema';
import type { Evidence } from '@/lib/rubric/evaluation';
import { translateIn } from '@/lib/messages/testing/translate-in';
import { openTestStore } from '@/lib/store/testing/open-store';
import { describeEvidence, goToEvidence, toHighlight } from './light-up';
import { createShellStore } from './shell-store';

const diagram: Diagram = {
  nodes: [
    { id: 'a', type: 'service', label: 'API' },
    { id: 'q', type: 'queue', label: '' },
  ],
  edges: [
    { id: 'e1', source: 'a', target: 'q' },
    { id: 'e2', source: 'a', target: 'q', async: true },
  ],
};
const node: Evidence = { kind: 'node', id: 'a' };
const edge: Evidence = { kind: 'edge', source: 'a', target: 'q' };
const text: Evidence = { kind: 'text', step: 'plan', start: 0, end: 3, quote: 'two weeks' };
const field: Evidence = { kind: 'field', path: 'steps.api.endpoints[0]' };

const inEnglish = { t: await translateIn('workspace'), terms: await translateIn('terms') };

describe('toHighlight', () => {
  it.each<[string, Evidence[], ReturnType<typeof toHighlight>]>([
    ['nothing', [], null],
    ['words alone', [text, field], null],
    ['a box', [node], { nodeIds: ['a'], edgeIds: [] }],
    ['every arrow between two boxes', [edge], { nodeIds: [], edgeIds: ['e1', 'e2'] }],
    ['an arrow that is gone', [{ kind: 'edge', source: 'q', target: 'a' }], null],
    ['all together', [text, node, edge], { nodeIds: ['a'], edgeIds: ['e1', 'e2'] }],
  ])('%s', (_, evidence, expected) => {
    expect(toHighlight(diagram, evidence)).toEqual(expected);
  });
});

describe('describeEvidence', () => {
  it.each<[Evidence, string]>([
    [node, 'API'],
    [{ kind: 'node', id: 'gone' }, 'a component'],
    [edge, 'API → a component'],
    [text, '“two weeks”'],
    [field, 'API'],
    [{ kind: 'field', path: 'title' }, 'An entry'],
  ])('%j is %s', (evidence, words) => {
    expect(describeEvidence(inEnglish, diagram, evidence)).toBe(words);
  });

  it('shortens a long quote without cutting a character in two', () => {
    const quote = `${'a'.repeat(89)}🚕 and so on`;
    const words = describeEvidence(inEnglish, diagram, { ...text, quote });
    expect(words.endsWith('…”')).toBe(true);
    expect(words.isWellFormed()).toBe(true);
  });
});

describe('goToEvidence', () => {
  const rooms = () => {
    const { store } = openTestStore();
    store
      .getState()
      .dispatch([
        ...diagram.nodes.map((each) => ({ type: 'nodeAdded' as const, node: each })),
        ...diagram.edges.map((each) => ({ type: 'edgeAdded' as const, edge: each })),
      ]);
    const layout = createShellStore();
    layout.getState().setAside('panel');
    return { store, layout };
  };

  it('brings a part of the drawing to the middle and leaves the panel open', () => {
    const { store, layout } = rooms();
    goToEvidence({ store, layout }, node);
    expect(layout.getState()).toMatchObject({
      aside: 'panel',
      phonePanel: 'drawing',
      arrival: { kind: 'node', id: 'a' },
    });
    expect(store.getState().selection.nodeIds).toEqual(['a']);
    goToEvidence({ store, layout }, edge);
    expect(layout.getState().arrival).toEqual({ kind: 'edge', id: 'e1' });
  });

  it('goes nowhere for a part that is gone', () => {
    const { store, layout } = rooms();
    goToEvidence({ store, layout }, { kind: 'edge', source: 'q', target: 'a' });
    expect(layout.getState().arrival).toBeNull();
  });

  it('goes to the step of an entry, back at the writing', () => {
    const { store, layout } = rooms();
    goToEvidence({ store, layout }, field);
    expect(store.getState().attempt.activeStep).toBe('api');
    expect(layout.getState()).toMatchObject({ aside: null, phonePanel: 'writing' });
  });
});
