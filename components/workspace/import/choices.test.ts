import { describe, expect, it } from 'vitest';
import type { Uncertain } from '@/lib/diagram/formats/ledger';
import type { Diagram } from '@/lib/diagram/schema';
import { applyChoices, guessedType, questionOf } from './choices';

const diagram: Diagram = {
  nodes: [
    { id: 'frame', type: 'region', label: 'Inside' },
    { id: 'a', type: 'service', label: 'A', parent: 'frame', notes: 'first\nloose words' },
    { id: 'b', type: 'database', label: 'B' },
  ],
  edges: [
    { id: 'e', source: 'a', target: 'b' },
    { id: 'e-back', source: 'b', target: 'a' },
  ],
};

const doubt = (part: Partial<Uncertain>): Uncertain => ({
  element: 'a',
  kind: 'node',
  guess: {},
  confidence: 0.5,
  reason: 'why',
  isIncluded: true,
  ...part,
});

describe('what was decided', () => {
  it('changes nothing where nothing was decided', () => {
    expect(applyChoices(diagram, [doubt({}), doubt({ element: 'x', isIncluded: false })], new Map())).toEqual(
      diagram,
    );
  });

  it('changes a type, and leaves a component out with its arrows', () => {
    const changed = applyChoices(diagram, [doubt({})], new Map([['a', { kind: 'node', type: 'worker' }]]));
    expect(changed.nodes[1]).toMatchObject({ type: 'worker', parent: 'frame' });
    const without = applyChoices(diagram, [doubt({})], new Map([['a', { kind: 'out' }]]));
    expect(without.nodes.map(({ id }) => id)).toEqual(['frame', 'b']);
    expect(without.edges).toEqual([]);
  });

  it('takes a frame away and keeps what it held', () => {
    const frame = doubt({ element: 'frame', kind: 'region' });
    const without = applyChoices(diagram, [frame], new Map([['frame', { kind: 'out' }]]));
    expect(without.nodes.map(({ id, parent }) => [id, parent])).toEqual([
      ['a', undefined],
      ['b', undefined],
    ]);
    const turned = applyChoices(diagram, [frame], new Map([['frame', { kind: 'node', type: 'service' }]]));
    expect(turned.nodes[1]).not.toHaveProperty('parent');
  });

  it('turns both arrows of one with two heads, adds a missing one, and leaves both out', () => {
    const edge = doubt({ element: 'e', kind: 'edge' });
    const turned = applyChoices(
      diagram,
      [edge],
      new Map([['e', { kind: 'edge', source: 'b', target: 'frame' }]]),
    );
    expect(turned.edges.map(({ source, target }) => [source, target])).toEqual([
      ['b', 'frame'],
      ['frame', 'b'],
    ]);
    expect(applyChoices(diagram, [edge], new Map([['e', { kind: 'out' }]])).edges).toEqual([]);
    const missing = doubt({ element: 'new', kind: 'edge', isIncluded: false });
    const added = applyChoices(
      diagram,
      [missing],
      new Map([['new', { kind: 'edge', source: 'a', target: 'b' }]]),
    );
    expect(added.edges).toHaveLength(3);
  });

  it('makes a loose text a component or a note, and takes a note back', () => {
    const text = doubt({
      element: 't',
      kind: 'text',
      guess: { node: null, label: 'Audit log' },
      isIncluded: false,
    });
    const part = applyChoices(diagram, [text], new Map([['t', { kind: 'node', type: 'monitor' }]]));
    expect(part.nodes.at(-1)).toEqual({ id: 't', type: 'monitor', label: 'Audit log' });
    const noted = applyChoices(diagram, [text], new Map([['t', { kind: 'note', node: 'b' }]]));
    expect(noted.nodes[2]?.notes).toBe('Audit log');
    const note = doubt({ element: 't', kind: 'text', guess: { node: 'a', label: 'loose words' } });
    expect(applyChoices(diagram, [note], new Map([['t', { kind: 'out' }]])).nodes[1]?.notes).toBe('first');
  });
});

it.each([
  ['a page', doubt({ kind: 'page' }), 'none'],
  ['an arrow', doubt({ kind: 'edge' }), 'edge'],
  ['a label that found its arrow', doubt({ kind: 'text', guess: { label: 'x' } }), 'none'],
  ['a note', doubt({ kind: 'text', guess: { node: 'a' } }), 'note'],
  ['a loose text', doubt({ kind: 'text', isIncluded: false }), 'text'],
  ['an instance', doubt({ guess: { node: 'a' } }), 'none'],
  ['a frame', doubt({ kind: 'region' }), 'region'],
  ['a box', doubt({}), 'node'],
] as const)('%s asks for %s', (_, uncertain, question) => {
  expect(questionOf(uncertain)).toBe(question);
});

it('a guess that is no type of ours is a service', () => {
  expect(guessedType(doubt({ guess: { type: 'queue' } }))).toBe('queue');
  expect(guessedType(doubt({ guess: { type: 'unheard of' } }))).toBe('service');
});
