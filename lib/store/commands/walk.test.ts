import { describe, expect, it } from 'vitest';
import { replay } from '@/lib/attempt/replay';
import { createState } from '@/lib/attempt/state';
import { parseWalks } from '@/lib/steps/walk-text';
import { openTestStore } from '../testing/open-store';
import { toggleMarked } from './marks';
import { rename } from './nodes';
import { editText } from './text';
import { narrate } from './walk';

const drawn = replay(createState('ride-sharing'), [
  { type: 'nodeAdded', node: { id: 'a', type: 'client', label: 'App', x: 0, y: 0 } },
  { type: 'nodeAdded', node: { id: 'q', type: 'queue', label: 'Queue', x: 300, y: 0 } },
  { type: 'edgeAdded', edge: { id: 'e', source: 'a', target: 'q' } },
]);
const names = { from: 'App', to: 'Queue', hops: [{ source: 'App', target: 'Queue' }] };
const open = () => openTestStore(drawn).store;
const textOf = (store: ReturnType<typeof open>): string =>
  store.getState().attempt.document.steps.architecture?.text ?? '';

describe('narrating a hop', () => {
  it('writes it into the step, word by word to be undone', () => {
    const store = open();
    editText(store, 'architecture', 'text', 'Mine.');
    narrate(store, names, 0, 'sends');
    narrate(store, names, 0, 'sends it');
    expect(textOf(store)).toBe('Mine.\n\n## Walk: App → Queue\n\n1. App → Queue: sends it');
    store.getState().undo();
    store.getState().undo();
    expect(textOf(store)).toBe('Mine.');
  });

  it('past the limit of the text is refused in words, and nothing is lost', () => {
    const store = open();
    editText(store, 'architecture', 'text', 'x'.repeat(19_990));
    expect(narrate(store, names, 0, 'sends')).toMatchObject({ ok: false });
    expect(textOf(store)).toHaveLength(19_990);
  });
});

describe('a renamed box', () => {
  it('is renamed in the walks with it, and back again in one step', () => {
    const store = open();
    narrate(store, names, 0, 'sends');
    const before = textOf(store);
    rename(store, 'q', 'Inbox: EU');
    expect(parseWalks(textOf(store))[0]?.walk).toEqual({
      from: 'App',
      to: 'Inbox: EU',
      hops: [{ source: 'App', target: 'Inbox: EU', says: 'sends' }],
    });
    store.getState().undo();
    expect(textOf(store)).toBe(before);
    expect(store.getState().attempt.document.diagram.nodes[1]?.label).toBe('Queue');
  });

  it.each([
    ['its twin keeps the name', 'Queue', '## Walk: App → Queue'],
    ['no walk passes it', 'Elsewhere', '## Walk: App → Queue'],
  ])('leaves the text alone where %s', (_, label, kept) => {
    const store = open();
    store.getState().dispatch([{ type: 'nodeAdded', node: { id: 'z', type: 'queue', label, x: 0, y: 0 } }]);
    narrate(store, names, 0, 'sends');
    rename(store, 'z', 'Other');
    expect(textOf(store)).toContain(kept);
  });

  it('is renamed even where the text has no room for the longer name', () => {
    const store = open();
    narrate(store, names, 0, 'sends');
    editText(store, 'architecture', 'text', `${textOf(store)}\n\n${'x'.repeat(19_900)}`);
    expect(rename(store, 'q', 'y'.repeat(400))).toMatchObject({ ok: true });
    expect(textOf(store)).toContain('→ Queue');
  });
});

describe('highlights', () => {
  it('come and go, for several at once', () => {
    const store = open();
    const marks = () => store.getState().attempt.document.diagram.nodes.map(({ marked }) => marked ?? false);
    toggleMarked(store, ['a']);
    expect(marks()).toEqual([true, false]);
    toggleMarked(store, ['a', 'q']);
    expect(marks()).toEqual([true, true]);
    expect(store.getState().announcement?.text).toBe('Queue: highlighted.');
    toggleMarked(store, ['a', 'q']);
    expect(marks()).toEqual([false, false]);
    expect(store.getState().announcement?.text).toBe('2 components: no longer highlighted.');
    store.getState().undo();
    expect(marks()).toEqual([true, true]);
  });

  it('of nothing change nothing', () => {
    const store = open();
    expect(toggleMarked(store, [])).toEqual({ ok: true, value: undefined });
    expect(store.getState().canUndo).toBe(false);
  });
});
