import { describe, expect, it } from 'vitest';
import { componentCatalogue, getComponentInfo } from './catalogue';
import { translateIn } from '@/lib/messages/testing/translate-in';
import { componentIcons } from './icons';
import { describeEdge, describeNode, englishWords, toDrawingWords } from './drawing-words';
import { createScene, toBadge } from './scene';
import { componentTypes, type ComponentType } from './schema';
import { getCueMarks, getShapeCue } from './shapes';
import { draw } from './testing/draw';

describe('catalogue', () => {
  it('has one entry and one icon for each of the 18 types', () => {
    expect(componentCatalogue.map(({ type }) => type).sort()).toEqual([...componentTypes].sort());
    for (const type of componentTypes) {
      expect(componentIcons[type]).toMatch(/^M[-\d.]+[ ,]?[-\d.]/);
    }
  });

  it('throws for a type that slipped through', () => {
    expect(() => getComponentInfo('teapot' as ComponentType)).toThrow('teapot');
  });
});

describe('createScene', () => {
  it('parts frames, arrows and cards', () => {
    const diagram = draw('app:client -> q:queue', 'eu:region');
    const scene = createScene({
      ...diagram,
      edges: [
        ...diagram.edges.map((edge) => ({ ...edge, label: 'enqueue' })),
        { id: 'x', source: 'app', target: 'nobody' },
      ],
    });
    expect(scene.frames.map(({ id }) => id)).toEqual(['eu']);
    expect(scene.cards.map(({ id }) => id)).toEqual(['app', 'q']);
    expect(scene.arrows.map(({ id, pill }) => [id, pill?.text])).toEqual([['e0', 'enqueue']]);
  });

  it('survives blank names and an empty drawing', () => {
    const scene = createScene({
      nodes: [
        { id: 'a', type: 'service', label: ' ' },
        { id: 'r', type: 'region', label: '' },
      ],
      edges: [],
    });
    expect(scene.cards[0]).toMatchObject({ lines: [''], name: 'Unnamed, Service', badge: null });
    expect(scene.frames[0]?.title).toBe('');
    expect(createScene(draw()).bounds.width).toBeGreaterThan(0);
  });
});

describe('names for a screen reader', () => {
  it.each([
    [{ id: 'a', type: 'queue', label: 'Send queue', replicas: 3 }, 'Send queue, Queue, 3 copies'],
    [{ id: 'a', type: 'queue', label: 'Queue', replicas: 1 }, 'Queue'],
    [{ id: 'a', type: 'queue', label: '' }, 'Unnamed, Queue'],
  ] as const)('says %j', (node, expected) => {
    expect(describeNode(node, englishWords)).toBe(expected);
  });

  it('says who waits for whom', () => {
    const labels = new Map([
      ['a', 'Gateway'],
      ['b', 'Send queue'],
    ]);
    const edge = { id: 'e', source: 'a', target: 'b' };
    expect(describeEdge({ ...edge, async: true, label: 'enqueue' }, labels, englishWords)).toBe(
      'Gateway to Send queue, does not wait, enqueue',
    );
    expect(describeEdge({ ...edge, target: 'c' }, labels, englishWords)).toBe('Gateway to Unnamed, waits');
  });

  it('are the same in files as on an English page', async () => {
    const words = toDrawingWords(await translateIn('terms'));
    for (const type of componentTypes) {
      const node = { id: 'a', type, label: '', replicas: 3, locked: true };
      // Twice: the second time from memory.
      for (const _ of [1, 2]) expect(describeNode(node, words)).toBe(describeNode(node, englishWords));
    }
    for (const async of [true, false]) {
      const edge = { id: 'e', source: 'a', target: 'b', async };
      const say = (spoken: typeof words) => describeEdge(edge, new Map([['a', 'Gateway']]), spoken);
      expect([say(words), say(words)]).toEqual([say(englishWords), say(englishWords)]);
    }
  });

  it('are of the language of the page, all but what the candidate wrote', async () => {
    const words = toDrawingWords(await translateIn('terms', 'de'));
    const node = { id: 'a', type: 'queue' as const, label: 'Send queue', replicas: 3, locked: true };
    expect(createScene({ nodes: [node], edges: [] }, words).cards).toMatchObject([
      { caption: 'Warteschlange', name: 'Send queue, Warteschlange, 3 Kopien, gesperrt' },
    ]);
    const edge = { id: 'e', source: 'a', target: 'b' };
    expect(describeEdge(edge, new Map([['a', 'Gateway']]), words)).toBe('Gateway nach Ohne Namen, wartet');
  });

  it('shows a number of copies only where it says something', () => {
    expect(
      [undefined, 0, 1, 3].map((replicas) => toBadge(replicas === undefined ? {} : { replicas })),
    ).toEqual([null, '×0', null, '×3']);
  });
});

describe('shape cues', () => {
  it.each<[ComponentType, string, boolean]>([
    ['client', 'rounded', false],
    ['database', 'lid', true],
    ['queue', 'segments', true],
    ['external', 'dashed', false],
    ['service', 'plain', false],
  ])('%s is %s', (type, cue, hasMarks) => {
    const found = getShapeCue(type, getComponentInfo(type).family);
    expect(found).toBe(cue);
    expect(getCueMarks(found, 168, 56) !== '').toBe(hasMarks);
  });
});

it('says in words what is locked, and that an arrow that says nothing of it waits', () => {
  const node = { id: 'q', type: 'queue' as const, label: 'Send', locked: true, replicas: 3 };
  expect(describeNode(node, englishWords)).toBe('Send, Queue, 3 copies, locked');
  expect(describeNode({ ...node, locked: false, replicas: 1 }, englishWords)).toBe('Send, Queue');
  expect(describeNode({ ...node, locked: false, replicas: 1, label: 'Queue' }, englishWords)).toBe('Queue');
  const { arrows } = createScene({
    nodes: [node, { id: 'w', type: 'service', label: 'Worker' }],
    edges: [{ id: 'e', source: 'q', target: 'w' }],
  });
  expect(arrows.map(({ async, name }) => [async, name])).toEqual([[false, 'Send to Worker, waits']]);
});
