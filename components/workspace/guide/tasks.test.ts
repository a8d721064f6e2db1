import { describe, expect, it } from 'vitest';
import type { AttemptEvent } from '@/lib/attempt/events';
import { parseAttempt } from '@/lib/attempt/parse';
import { replay } from '@/lib/attempt/replay';
import { createState } from '@/lib/attempt/state';
import { halfDoneAnswer } from '@/lib/prompts/half-done-answer';
import { guideTasks } from './tasks';

const parsed = parseAttempt(halfDoneAnswer);
if (!parsed.ok) throw new Error(parsed.error.message);
const start = { ...createState(halfDoneAnswer.prompt), document: parsed.value.document };
const taskOf = (id: string) => {
  const task = guideTasks.find((other) => other.id === id);
  if (!task) throw new Error(id);
  return task;
};

const arrow = (source: string, target: string): AttemptEvent => ({
  type: 'edgeAdded',
  edge: { id: `${source}-${target}`, source, target },
});
const provider: AttemptEvent = {
  type: 'nodeAdded',
  node: { id: 'x', type: 'external', label: 'Text company' },
};
const write = (insert: string): AttemptEvent => ({
  type: 'textSpliced',
  step: 'requirements',
  field: 'text',
  start: 0,
  deleteCount: 0,
  insert,
});

describe('the guided start', () => {
  it('finds nothing done on the half-done example, and nothing to mend in it', () => {
    expect(parsed.value.warnings).toEqual([]);
    expect(guideTasks.filter(({ isDone }) => isDone(start, false))).toEqual([]);
  });

  it.each<[string, AttemptEvent[], boolean]>([
    ['ask', [{ type: 'numberRevealed', id: 'peak' }], true],
    ['join', [arrow('lane', 'workers')], true],
    ['join', [arrow('workers', 'lane')], false],
    ['add', [provider], false],
    ['add', [provider, arrow('workers', 'x')], true],
    ['promise', [write('Soon. ')], false],
    ['promise', [write('A code within 5 seconds. ')], true],
  ])('%s', (id, events, done) => {
    expect(taskOf(id).isDone(replay(start, events), false)).toBe(done);
  });

  it('counts a walk that is under way', () => {
    expect(taskOf('walk').isDone(start, true)).toBe(true);
  });
});
