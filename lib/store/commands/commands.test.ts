import { describe, expect, it } from 'vitest';
import { replay } from '@/lib/attempt/replay';
import { createState } from '@/lib/attempt/state';
import { diagramLimits } from '@/lib/diagram/limits';
import { openTestStore } from '../testing/open-store';
import { connect, labelArrow, reconnectArrow, reverseArrow, setArrowAsync } from './arrows';
import { copySelection, cutSelection, duplicateSelection, paste } from './clipboard';
import {
  addNode,
  moveBy,
  rename,
  resizeRegion,
  setCapacity,
  setNotes,
  setRegionParent,
  setReplicas,
} from './nodes';
import { removeSelection, selectAll } from './selection';
import { enterStep, revealNumber, setPaused, setTitle } from './steps';
import { editText } from './text';

const drawn = replay(createState('ride-sharing'), [
  { type: 'nodeAdded', node: { id: 'r', type: 'region', label: 'EU', x: 0, y: 0, width: 400, height: 300 } },
  { type: 'nodeAdded', node: { id: 'a', type: 'client', label: 'App', x: 500, y: 0 } },
  { type: 'nodeAdded', node: { id: 'q', type: 'queue', label: 'Queue', parent: 'r', x: 10, y: 20 } },
  { type: 'edgeAdded', edge: { id: 'e', source: 'a', target: 'q' } },
]);
const open = () => openTestStore(drawn);
const diagramOf = ({ store }: ReturnType<typeof open>) => store.getState().attempt.document.diagram;
const nodeOf = (opened: ReturnType<typeof open>, id: string) =>
  diagramOf(opened).nodes.find((node) => node.id === id);
const said = ({ store }: ReturnType<typeof open>) => store.getState().announcement?.text;

describe('boxes', () => {
  it('are added under a free name, selected and announced', () => {
    const opened = open();
    const added = addNode(opened.store, 'queue', { x: 1.4, y: 1e9 });
    expect(added).toEqual({ ok: true, value: 'id1' });
    expect(nodeOf(opened, 'id1')).toMatchObject({ label: 'Queue 2', x: 1, y: 100_000 });
    expect(opened.store.getState().selection.nodeIds).toEqual(['id1']);
    expect(said(opened)).toBe('Queue 2 added.');
  });

  it('past the limit are refused in words', () => {
    const opened = open();
    for (let at = diagramOf(opened).nodes.length; at < diagramLimits.nodes; at++)
      addNode(opened.store, 'service', { x: 0, y: 0 });
    expect(addNode(opened.store, 'service', { x: 0, y: 0 })).toMatchObject({
      error: { code: 'limit_reached' },
    });
    expect(said(opened)).toContain('at most 500');
  });

  it.each([
    ['  two\n words ', 'two words'],
    ['x'.repeat(600), 'x'.repeat(500)],
    ['a\u0000b', 'ab'],
  ])('are renamed to one storable line', (label, stored) => {
    const opened = open();
    rename(opened.store, 'q', label);
    expect(nodeOf(opened, 'q')?.label).toBe(stored);
  });

  it.each([['   '], ['Queue']])('keep their name for %j, without a line in the log', (label) => {
    const opened = open();
    rename(opened.store, 'q', label);
    expect(nodeOf(opened, 'q')?.label).toBe('Queue');
    expect(opened.log).toEqual([]);
  });

  it.each([
    [3, 3],
    [2.6, 3],
    [-4, 0],
    [Number.NaN, 0],
    [1e308, 100_000],
  ])('run %d copies as %d', (typed, stored) => {
    const opened = open();
    setReplicas(opened.store, 'q', typed);
    expect(nodeOf(opened, 'q')?.replicas).toBe(stored);
    setReplicas(opened.store, 'q', null);
    expect(nodeOf(opened, 'q')).not.toHaveProperty('replicas');
  });

  it('carry a capacity and notes, or none', () => {
    const opened = open();
    setCapacity(opened.store, 'q', 250);
    setNotes(opened.store, 'q', 'x'.repeat(5000));
    expect(nodeOf(opened, 'q')?.capacityPerSecond).toBe(250);
    expect(nodeOf(opened, 'q')?.notes).toHaveLength(4000);
    setCapacity(opened.store, 'q', Number.POSITIVE_INFINITY);
    setNotes(opened.store, 'q', '');
    expect(nodeOf(opened, 'q')).toEqual(drawn.document.diagram.nodes[2]);
  });

  it('move with the region that frames them, key by key one step of undo', () => {
    const opened = open();
    moveBy(opened.store, ['r'], { x: 8, y: 0 });
    opened.time.now += 100;
    moveBy(opened.store, ['r'], { x: 8, y: 0 });
    expect(nodeOf(opened, 'q')).toMatchObject({ x: 26, y: 20 });
    expect(nodeOf(opened, 'a')).toMatchObject({ x: 500 });
    opened.store.getState().undo();
    expect(nodeOf(opened, 'q')).toMatchObject({ x: 10, y: 20 });
  });

  it('leave and enter a frame; a frame has a least size', () => {
    const opened = open();
    setRegionParent(opened.store, 'q', null);
    expect(nodeOf(opened, 'q')).not.toHaveProperty('parent');
    setRegionParent(opened.store, 'q', 'r');
    expect(nodeOf(opened, 'q')?.parent).toBe('r');
    resizeRegion(opened.store, 'r', { x: 5, y: 6, width: 1, height: 1e9 });
    expect(nodeOf(opened, 'r')).toMatchObject({ x: 5, y: 6, width: 40, height: 100_000 });
  });
});

describe('arrows', () => {
  it('are drawn once each way', () => {
    const opened = open();
    opened.store.getState().setConnectFrom('q');
    expect(connect(opened.store, 'q', 'a', { async: true }).ok).toBe(true);
    expect(diagramOf(opened).edges.at(-1)).toMatchObject({ source: 'q', target: 'a', async: true });
    expect(opened.store.getState()).toMatchObject({ connectFrom: null, selection: { edgeIds: ['id1'] } });
    expect(said(opened)).toBe('Connected Queue to App.');
  });

  it.each([
    ['a', 'a', 'same_node'],
    ['a', 'q', 'already_connected'],
    ['a', 'z', 'no_node'],
    ['z', 'a', 'no_node'],
  ])('from %s to %s are refused: %s', (source, target, code) => {
    const opened = open();
    expect(connect(opened.store, source, target)).toMatchObject({ ok: false, error: { code } });
    expect(opened.log).toEqual([]);
    expect(said(opened)).toBeTruthy();
  });

  it('are labelled, switched, turned and led elsewhere', () => {
    const opened = open();
    labelArrow(opened.store, 'e', ' sends ');
    setArrowAsync(opened.store, 'e', true);
    reverseArrow(opened.store, 'e');
    expect(diagramOf(opened).edges).toEqual([
      { id: 'e', source: 'q', target: 'a', label: 'sends', async: true },
    ]);
    labelArrow(opened.store, 'e', '');
    reconnectArrow(opened.store, 'e', { target: 'r' });
    expect(diagramOf(opened).edges).toEqual([{ id: 'e', source: 'q', target: 'r', async: true }]);
    expect(reconnectArrow(opened.store, 'e', { target: 'q' })).toMatchObject({
      error: { code: 'same_node' },
    });
  });

  it('stay as they are for a change that is none', () => {
    const opened = open();
    setArrowAsync(opened.store, 'e', false);
    labelArrow(opened.store, 'e', '');
    reverseArrow(opened.store, 'gone');
    expect(opened.log).toEqual([]);
  });
});

describe('the selection', () => {
  it('is copied with what it frames, and pasted with fresh ids, further each time', () => {
    const opened = open();
    opened.store.getState().select({ nodeIds: ['r', 'a'] });
    expect(copySelection(opened.store)).toBe(true);
    paste(opened.store);
    paste(opened.store);
    const { nodes, edges } = diagramOf(opened);
    expect(nodes).toHaveLength(9);
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(9);
    expect(edges).toHaveLength(3);
    const queues = nodes.filter(({ type }) => type === 'queue');
    expect(queues.map(({ x }) => x)).toEqual([10, 42, 74]);
    expect(new Set(queues.map(({ parent }) => parent)).size).toBe(3);
  });

  it('is duplicated without touching the clipboard, in the same frame', () => {
    const opened = open();
    opened.store.getState().select({ nodeIds: ['q'] });
    duplicateSelection(opened.store);
    expect(opened.store.getState().clipboard).toBeNull();
    expect(nodeOf(opened, 'id1')).toMatchObject({ parent: 'r', x: 42 });
  });

  it('is cut, pasted where its frame is gone, and deleted, each one step of undo', () => {
    const opened = open();
    opened.store.getState().select({ nodeIds: ['q'] });
    cutSelection(opened.store);
    expect(diagramOf(opened)).toMatchObject({ nodes: { length: 2 }, edges: [] });
    opened.store.getState().select({ nodeIds: ['r'] });
    removeSelection(opened.store);
    paste(opened.store);
    expect(diagramOf(opened).nodes.at(-1)).not.toHaveProperty('parent');
    const { undo } = opened.store.getState();
    undo();
    undo();
    undo();
    expect(diagramOf(opened).nodes).toHaveLength(3);
    expect(diagramOf(opened).edges).toHaveLength(1);
  });

  it('of everything is everything; of nothing does nothing', () => {
    const opened = open();
    removeSelection(opened.store);
    cutSelection(opened.store);
    paste(opened.store);
    duplicateSelection(opened.store);
    expect(opened.log).toEqual([]);
    selectAll(opened.store);
    removeSelection(opened.store);
    expect(diagramOf(opened)).toEqual({ nodes: [], edges: [] });
    expect(said(opened)).toBe('Deleted 3 components and 1 arrow.');
  });
});

describe('around the answer', () => {
  it('each thing is noted once', () => {
    const { store, log } = open();
    enterStep(store, 'api');
    enterStep(store, 'api');
    revealNumber(store, 'peak');
    revealNumber(store, 'peak');
    setPaused(store, true);
    setPaused(store, true);
    expect(log.map(({ event }) => event.type)).toEqual(['stepEntered', 'numberRevealed', 'clockPaused']);
  });

  it('text is stored clean and within its limit', () => {
    const opened = open();
    editText(opened.store, 'api', 'text', 'a\u0000\ud800b');
    expect(opened.store.getState().attempt.document.steps.api?.text).toBe('a\uFFFDb');
    expect(editText(opened.store, 'api', 'text', 'x'.repeat(20_001)).ok).toBe(false);
    expect(said(opened)).toContain('20,000');
    setTitle(opened.store, `  ${'t'.repeat(300)}`);
    expect(opened.store.getState().attempt.document.title).toHaveLength(200);
  });
});
