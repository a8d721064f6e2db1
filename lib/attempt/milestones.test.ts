import { describe, expect, it } from 'vitest';
import type { AttemptEvent, LogEntry } from './events';
import { createDocument } from './create-document';
import { findMilestones } from './milestones';

const log = (...events: AttemptEvent[]): LogEntry[] =>
  events.map((event, index) => ({ seq: index + 1, atMs: index * 1000, event }));

const words = (insert: string, step: 'requirements' | 'plan' = 'requirements'): AttemptEvent => ({
  type: 'textSpliced',
  step,
  field: 'text',
  start: 0,
  deleteCount: 0,
  insert,
});

describe('findMilestones', () => {
  it('names each first once, in order, with how much of the log came before', () => {
    const found = findMilestones(
      log(
        { type: 'stepEntered', step: 'requirements' },
        words('  '),
        words('Who is it for?'),
        words('And more.'),
        { type: 'numberRevealed', id: 'peak' },
        { type: 'numberRevealed', id: 'size' },
        { type: 'nodeAdded', node: { id: 'a', type: 'client', label: 'App' } },
        { type: 'edgeAdded', edge: { id: 'e', source: 'a', target: 'a' } },
        words('First a spike.', 'plan'),
        { type: 'documentReplaced', document: createDocument('ride-sharing') },
      ),
    );
    expect(found.map(({ kind, step, index }) => [kind, step, index])).toEqual([
      ['firstWords', 'requirements', 3],
      ['firstNumber', null, 5],
      ['firstBox', null, 7],
      ['firstArrow', null, 8],
      ['firstWords', 'plan', 9],
      ['imported', null, 10],
    ]);
    expect(found[0]?.atMs).toBe(2000);
  });

  it('names the first hint of each step, the first follow-up and the twist', () => {
    const found = findMilestones(
      log(
        { type: 'hintTaken', step: 'api', rung: 1 },
        { type: 'hintTaken', step: 'api', rung: 2 },
        { type: 'hintTaken', step: 'plan', rung: 1 },
        { type: 'questionAsked', id: 'q1' },
        { type: 'replySpliced', question: 'q1', start: 0, deleteCount: 0, insert: 'We wait.' },
        { type: 'questionAsked', id: 'q2' },
        { type: 'twistRevealed', id: 'stadium' },
      ),
    );
    expect(found.map(({ kind, step, index }) => [kind, step, index])).toEqual([
      ['hint', 'api', 1],
      ['hint', 'plan', 3],
      ['question', null, 4],
      ['twist', null, 7],
    ]);
  });

  it('finds none in an empty log', () => {
    expect(findMilestones([])).toEqual([]);
  });
});
