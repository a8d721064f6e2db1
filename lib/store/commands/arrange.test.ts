import { describe, expect, it } from 'vitest';
import { replay } from '@/lib/attempt/replay';
import { createState } from '@/lib/attempt/state';
import { openTestStore } from '../testing/open-store';
import { alignSelection, distributeSelection, toggleLocked } from './arrange';
import { duplicateSelection } from './clipboard';
import { addNext, moveBy } from './nodes';
import { pasteList } from './paste-list';

const drawn = replay(createState('ride-sharing'), [
  {
    type: 'nodeAdded',
    node: { id: 'r', type: 'region', label: 'EU', x: 0, y: 400, width: 400, height: 300 },
  },
  { type: 'nodeAdded', node: { id: 'a', type: 'client', label: 'App', x: 0, y: 0 } },
  { type: 'nodeAdded', node: { id: 'b', type: 'gateway', label: 'Gateway', x: 300, y: 40 } },
  { type: 'nodeAdded', node: { id: 'c', type: 'service', label: 'Orders', x: 900, y: 90, locked: true } },
  { type: 'nodeAdded', node: { id: 'q', type: 'queue', label: 'Jobs', parent: 'r', x: 10, y: 450 } },
  { type: 'edgeAdded', edge: { id: 'ab', source: 'a', target: 'b', label: 'asks' } },
  { type: 'edgeAdded', edge: { id: 'bc', source: 'b', target: 'c' } },
]);

const open = (...nodeIds: string[]) => {
  const { store } = openTestStore(drawn);
  store.getState().select({ nodeIds });
  const diagram = () => store.getState().attempt.document.diagram;
  const at = (id: string) => {
    const { x, y } = diagram().nodes.find((node) => node.id === id) ?? {};
    return [x, y];
  };
  return { store, diagram, at, said: () => store.getState().announcement?.text };
};

describe('arranging', () => {
  it('puts boxes in line with the outermost, as one step of undo', () => {
    const { store, at, said } = open('a', 'b');
    alignSelection(store, 'top');
    expect([at('a'), at('b'), said()]).toEqual([[0, 0], [300, 0], 'Aligned.']);
    store.getState().undo();
    expect(at('b')).toEqual([300, 40]);
  });

  it('lets a locked box set the line and never moves it', () => {
    const { store, at } = open('a', 'b', 'c');
    alignSelection(store, 'middle');
    expect([at('a'), at('b'), at('c')]).toEqual([
      [0, 90],
      [300, 90],
      [900, 90],
    ]);
  });

  it('takes what a frame holds along', () => {
    const { store, at } = open('r', 'b');
    alignSelection(store, 'right');
    expect([at('r'), at('q')]).toEqual([
      [68, 400],
      [78, 450],
    ]);
  });

  it('spaces out with equal gaps', () => {
    const { store, at } = open('a', 'b', 'c');
    distributeSelection(store, 'horizontally');
    expect([at('a'), at('b'), at('c')]).toEqual([
      [0, 0],
      [450, 40],
      [900, 90],
    ]);
  });

  it('says what is missing, and where nothing had to move', () => {
    const { store, said } = open('a');
    alignSelection(store, 'left');
    expect(said()).toBe('Select two or more components to put in line.');
    store.getState().select({ nodeIds: ['a', 'b'] });
    distributeSelection(store, 'vertically');
    expect(said()).toBe('Select three or more components to space out.');
    alignSelection(store, 'left');
    alignSelection(store, 'left');
    expect(said()).toBe('Nothing had to move.');
  });
});

describe('locks', () => {
  it('lock where some are free, and unlock where all are locked', () => {
    const { store, diagram, said } = open();
    const locked = () => diagram().nodes.flatMap((node) => (node.locked ? node.id : []));
    toggleLocked(store, ['b', 'c']);
    expect([locked(), said()]).toEqual([['b', 'c'], '2 components locked in place.']);
    toggleLocked(store, ['c']);
    expect([locked(), said()]).toEqual([['b'], 'Orders unlocked.']);
    toggleLocked(store, []);
    expect(said()).toBe('Select what to lock first.');
  });

  it('hold against keys', () => {
    const { store, at } = open();
    moveBy(store, ['c', 'b'], { x: 8, y: 0 });
    expect([at('b'), at('c')]).toEqual([
      [308, 40],
      [900, 90],
    ]);
  });
});

describe('duplicates', () => {
  it('keep the arrows among them and those to their neighbours, and are not locked', () => {
    const { store, diagram } = open('b', 'c');
    duplicateSelection(store);
    const [gateway, orders] = store.getState().selection.nodeIds;
    expect(diagram().edges.slice(2)).toMatchObject([
      { source: 'a', target: gateway, label: 'asks' },
      { source: gateway, target: orders },
    ]);
    expect(diagram().nodes.find(({ id }) => id === orders)).not.toHaveProperty('locked');
    store.getState().undo();
    expect(diagram().edges).toHaveLength(2);
  });
});

describe('what comes next', () => {
  it('is added with its arrow as one step', () => {
    const { store, diagram, said } = open();
    addNext(store, 'b', { type: 'service', at: { x: 500, y: 0 } });
    const [id] = store.getState().selection.nodeIds;
    expect(diagram().edges.at(-1)).toMatchObject({ source: 'b', target: id });
    expect(said()).toBe('Service added, after Gateway.');
    store.getState().undo();
    expect([diagram().nodes.length, diagram().edges.length]).toEqual([5, 2]);
  });

  it('is refused where its source is gone', () => {
    const { store, diagram } = open();
    expect(addNext(store, 'ghost', { type: 'service', at: { x: 0, y: 0 } }).ok).toBe(false);
    expect(diagram().nodes).toHaveLength(5);
  });
});

describe('pasted lists', () => {
  it('are drawn clear of what is there, joined to boxes of the same name, as one step', () => {
    const { store, diagram, said } = open();
    pasteList(store, '- gateway -> Payments: charges\n- Payments -> Cards (third party)', { x: 84, y: 28 });
    expect(said()).toBe('Drew 2 components and 2 arrows from the list.');
    const [payments, cards] = diagram().nodes.slice(-2);
    expect(diagram().edges.slice(2)).toMatchObject([
      { source: 'b', target: payments?.id, label: 'charges' },
      { source: payments?.id, target: cards?.id },
    ]);
    expect(cards).toMatchObject({ label: 'Cards', type: 'external' });
    expect(payments?.y).toBeGreaterThan(90);
    store.getState().undo();
    expect(diagram().nodes).toHaveLength(5);
  });

  it('put parts into their region', () => {
    const { store, diagram } = open();
    pasteList(store, 'US region\n  Ledger\n  Ledger db', { x: 0, y: 0 });
    const region = diagram().nodes.find(({ label }) => label === 'US region');
    const parts = diagram().nodes.filter(({ parent }) => parent === region?.id);
    expect(parts.map(({ label }) => label)).toEqual(['Ledger', 'Ledger db']);
    for (const { x = 0, y = 0 } of parts) {
      expect(x).toBeGreaterThan(region?.x ?? 0);
      expect(y).toBeLessThan((region?.y ?? 0) + (region?.height ?? 0));
    }
  });

  it('that are none, or too long, are refused in words', () => {
    const { store, said } = open();
    expect(pasteList(store, ' \n ', { x: 0, y: 0 })).toMatchObject({ error: { code: 'no_list' } });
    for (let sheet = 0; sheet < 2; sheet++) {
      const list = Array.from({ length: 300 }, (_, index) => `thing ${sheet} ${index}`).join('\n');
      pasteList(store, list, { x: 0, y: 0 });
    }
    expect(said()).toContain('500');
  });
});
