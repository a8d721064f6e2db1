import { describe, expect, it } from 'vitest';
import { findDifference } from './difference';
import { createDocument } from './create-document';
import type { AttemptEvent, LogEntry } from './events';
import { findMoments } from './moments';
import { replay } from './replay';
import { createState } from './state';

const box = (id: string): AttemptEvent => ({ type: 'nodeAdded', node: { id, type: 'service', label: id } });
const write = (insert: string): AttemptEvent => ({
  type: 'textSpliced',
  step: 'plan',
  field: 'text',
  start: 0,
  deleteCount: 0,
  insert,
});
const enter: AttemptEvent = { type: 'stepEntered', step: 'plan' };
const log = (...entries: readonly (readonly [seconds: number, event: AttemptEvent])[]): LogEntry[] =>
  entries.map(([seconds, event], index) => ({ seq: index + 1, atMs: seconds * 1000, event }));

describe('findMoments', () => {
  it.each<[string, LogEntry[], number[]]>([
    ['an empty log', [], []],
    ['nothing but a step entered', log([0, enter]), []],
    ['work in one place without a rest', log([0, box('a')], [50, box('b')], [100, box('c')]), [3]],
    ['a rest of more than a minute', log([0, box('a')], [61, box('b')]), [1, 2]],
    ['another place', log([0, box('a')], [1, enter], [2, write('x')], [3, box('b')]), [1, 3, 4]],
    [
      'a version brought back twice',
      log(
        [0, { type: 'documentReplaced', document: createDocument('p') }],
        [1, { type: 'documentReplaced', document: createDocument('p') }],
      ),
      [1, 2],
    ],
  ])('%s', (_, entries, expected) => {
    expect(findMoments(entries).map(({ index }) => index)).toEqual(expected);
  });
});

describe('findDifference', () => {
  const start = replay(createState('p'), [box('a'), box('b')]).document;
  it('says nothing of two states alike, wherever the boxes stand', () => {
    const moved = replay({ ...createState('p'), document: start }, [
      { type: 'nodesMoved', moves: [{ id: 'a', x: 9, y: 9 }] },
    ]).document;
    expect(findDifference(start, moved)).toEqual({
      nodesAdded: [],
      nodesRemoved: [],
      nodesChanged: [],
      arrowsAdded: 0,
      arrowsRemoved: 0,
      steps: [],
    });
  });

  it('names what came, went and changed', () => {
    const after = replay({ ...createState('p'), document: start }, [
      { type: 'edgeAdded', edge: { id: 'e', source: 'a', target: 'b' } },
      { type: 'nodesRemoved', ids: ['a'] },
      box('c'),
      { type: 'nodeChanged', id: 'b', patch: { replicas: 3 } },
      { type: 'edgeAdded', edge: { id: 'f', source: 'c', target: 'b' } },
      write('two words'),
    ]).document;
    expect(findDifference(start, after)).toEqual({
      nodesAdded: ['c'],
      nodesRemoved: ['a'],
      nodesChanged: ['b'],
      arrowsAdded: 1,
      arrowsRemoved: 0,
      steps: [{ step: 'plan', wordsBefore: 0, wordsAfter: 2 }],
    });
    expect(findDifference(after, start).arrowsRemoved).toBe(1);
  });
});
