import { describe, expect, it } from 'vitest';
import { diagramLimits } from '@/lib/diagram/limits';
import { applyEvent, readText } from './apply';
import type { AttemptEvent } from './events';
import { replay } from './replay';
import { type AttemptState, createState } from './state';

const start = createState('ride-sharing');
const box = (id: string, rest: object = {}): AttemptEvent => ({
  type: 'nodeAdded',
  node: { id, type: 'service', label: id, ...rest },
});
const arrow = (id: string, source: string, target: string): AttemptEvent => ({
  type: 'edgeAdded',
  edge: { id, source, target },
});
const write = (insert: string, at = 0, deleteCount = 0): AttemptEvent => ({
  type: 'textSpliced',
  step: 'plan',
  field: 'text',
  start: at,
  deleteCount,
  insert,
});
const drawn = replay(start, [box('a'), box('b'), arrow('e', 'a', 'b')]);
const nodesOf = (state: AttemptState) => state.document.diagram.nodes;
const edgesOf = (state: AttemptState) => state.document.diagram.edges;

describe('applyEvent', () => {
  it.each<[string, AttemptEvent]>([
    ['a box that is there', box('a', { label: 'twice' })],
    ['an arrow that is there', arrow('e', 'b', 'a')],
    ['an arrow from nowhere', arrow('f', 'z', 'b')],
    ['an arrow to nowhere', arrow('f', 'a', 'z')],
    ['a change of a box that is gone', { type: 'nodeChanged', id: 'z', patch: { label: 'x' } }],
    ['a move of a box that is gone', { type: 'nodesMoved', moves: [{ id: 'z', x: 1, y: 1 }] }],
    ['an arrow led to nowhere', { type: 'edgeChanged', id: 'e', patch: { target: 'z' } }],
    ['an arrow led from nowhere', { type: 'edgeChanged', id: 'e', patch: { source: 'z' } }],
    [
      'SQL outside its step',
      { type: 'textSpliced', step: 'plan', field: 'sql', start: 0, deleteCount: 0, insert: 'x' },
    ],
  ])('passes over %s', (_, event) => {
    const next = applyEvent(drawn, event);
    expect(next).toEqual({ ok: true, value: drawn });
  });

  it('takes the arrows of a removed box along and frees what a region framed', () => {
    const framed = replay(drawn, [
      box('r', { type: 'region' }),
      box('c', { parent: 'r' }),
      arrow('f', 'c', 'a'),
    ]);
    const gone = replay(framed, [{ type: 'nodesRemoved', ids: ['r', 'b'] }]);
    expect(nodesOf(gone)).toEqual([
      { id: 'a', type: 'service', label: 'a' },
      { id: 'c', type: 'service', label: 'c' },
    ]);
    expect(edgesOf(gone).map(({ id }) => id)).toEqual(['f']);
  });

  it('frees what a region framed when it stops being one', () => {
    const framed = replay(start, [box('r', { type: 'region' }), box('c', { parent: 'r' })]);
    const changed = replay(framed, [{ type: 'nodeChanged', id: 'r', patch: { type: 'service' } }]);
    expect(nodesOf(changed).map(({ parent }) => parent)).toEqual([undefined, undefined]);
  });

  it.each([
    ['no region', 'a'],
    ['itself', 'c'],
    ['nothing', 'z'],
  ])('does not frame a box by %s', (_, parent) => {
    expect(nodesOf(replay(drawn, [box('c', { parent })])).at(-1)).not.toHaveProperty('parent');
  });

  it('clears a field with null and keeps the others', () => {
    const counted = replay(drawn, [{ type: 'nodeChanged', id: 'a', patch: { replicas: 3, notes: 'x' } }]);
    const cleared = replay(counted, [{ type: 'nodeChanged', id: 'a', patch: { replicas: null } }]);
    expect(nodesOf(cleared)[0]).toEqual({ id: 'a', type: 'service', label: 'a', notes: 'x' });
  });

  it('refuses the box and the arrow past the limit, with the path', () => {
    const boxes = Array.from({ length: diagramLimits.nodes }, (_, at) => box(`n${at}`));
    const full = replay(start, boxes);
    expect(applyEvent(full, box('one more'))).toMatchObject({
      ok: false,
      error: { code: 'limit_reached', path: '$.diagram.nodes' },
    });
    const arrows = Array.from({ length: diagramLimits.edges }, (_, at) => arrow(`e${at}`, 'n0', 'n1'));
    expect(applyEvent(replay(full, arrows), arrow('one more', 'n0', 'n1'))).toMatchObject({
      ok: false,
      error: { code: 'limit_reached', path: '$.diagram.edges' },
    });
  });

  it.each<[string, AttemptEvent[], string]>([
    ['in the middle', [write('ac'), write('b', 1)], 'abc'],
    ['past the end', [write('a'), write('b', 99)], 'ab'],
    ['more than there is', [write('abc'), write('', 1, 99)], 'a'],
    ['half a character', [write('😀'), write('', 0, 1)], '\uFFFD'],
  ])('splices text %s', (_, events, text) => {
    expect(readText(replay(start, events).document.steps, 'plan', 'text')).toBe(text);
  });

  it('leaves no trace of what was emptied', () => {
    const emptied = replay(start, [
      write('a'),
      write('', 0, 1),
      { type: 'endpointsSet', endpoints: [] },
      { type: 'titleSet', title: 'x' },
      { type: 'titleSet', title: '' },
    ]);
    expect(emptied.document).toEqual(start.document);
  });

  it('lets a text that is too long get shorter', () => {
    const long = { ...start, document: { ...start.document, steps: { plan: { text: 'x'.repeat(20_010) } } } };
    expect(applyEvent(long, write('', 0, 5)).ok).toBe(true);
    expect(applyEvent(long, write('y'))).toMatchObject({ ok: false, error: { path: '$.steps.plan.text' } });
  });

  it('reads SQL apart from text', () => {
    const sql: AttemptEvent = {
      type: 'textSpliced',
      step: 'query',
      field: 'sql',
      start: 0,
      deleteCount: 0,
      insert: 'select 1',
    };
    const { steps } = replay(start, [sql]).document;
    expect(readText(steps, 'query', 'sql')).toBe('select 1');
    expect(readText(steps, 'query', 'text')).toBe('');
    expect(readText({}, 'query', 'sql')).toBe('');
  });

  it('keeps its own prompt whatever file is read into it', () => {
    const document = { ...createState('another').document, title: 'Imported' };
    const { document: now } = replay(drawn, [{ type: 'documentReplaced', document }]);
    expect(now).toEqual({ ...document, prompt: 'ride-sharing' });
  });

  it('notes steps, cards and the clock around the answer', () => {
    const state = replay(start, [
      { type: 'stepEntered', step: 'api' },
      { type: 'numberRevealed', id: 'peak' },
      { type: 'numberRevealed', id: 'peak' },
      { type: 'clockPaused' },
    ]);
    expect(state).toEqual({ ...start, activeStep: 'api', revealed: ['peak'], paused: true });
    expect(replay(state, [{ type: 'clockResumed' }]).paused).toBe(false);
  });
});
